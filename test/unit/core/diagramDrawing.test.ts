import assert from 'node:assert/strict';
import { diagramSchema } from '../../../src/core/diagram.ts';
import { BOX_HEIGHT, BOX_WIDTH, diagramDrawing, labelLines } from '../../../src/core/diagramDrawing.ts';
import { diagramFile } from '../../support/diagrams.ts';

const drawing = diagramDrawing(diagramSchema.parse(diagramFile));
const [client, api, queue] = drawing.boxes;
const [there, back, down] = drawing.arrows;

describe('diagramDrawing', () => {
  it('places the boxes by column and row, inside the picture', () => {
    assert.ok(client && api && queue);
    assert.equal(client.y, api.y);
    assert.equal(api.x, queue.x);
    assert.ok(client.x < api.x && api.y < queue.y);
    for (const { x, y } of drawing.boxes) {
      assert.ok(x - BOX_WIDTH / 2 > 0 && x + BOX_WIDTH / 2 < drawing.width);
      assert.ok(y - BOX_HEIGHT / 2 > 0 && y + BOX_HEIGHT / 2 < drawing.height);
    }
  });

  it('leads an arrow from the border of one box to that of the other', () => {
    assert.ok(api && queue && down);
    assert.equal(down.from.x, api.x);
    assert.ok(down.from.y > api.y + BOX_HEIGHT / 2 && down.to.y < queue.y - BOX_HEIGHT / 2);
    assert.ok(down.number.y > down.from.y && down.number.y < down.to.y);
  });

  it('keeps the way there apart from the way back', () => {
    assert.ok(there && back);
    assert.ok(there.from.x < there.to.x && back.from.x > back.to.x);
    assert.ok(Math.abs(there.number.y - back.number.y) >= 20);
  });

  it('leaves out an arrow whose box is missing, and one between boxes of one place', () => {
    const [box] = diagramFile.boxes;
    const broken = diagramSchema.parse({
      ...diagramFile,
      boxes: [box, { ...box, id: 'api' }],
    });
    assert.deepEqual(diagramDrawing(broken).arrows, []);
  });
});

describe('labelLines', () => {
  const cases: readonly (readonly [string, readonly string[] | undefined])[] = [
    ['Client', ['Client']],
    ['Durable queue of jobs', ['Durable queue of', 'jobs']],
    ['Consumer for a share of people', ['Consumer for a', 'share of people']],
    ['Internationalisation', undefined],
    ['One and two and three and four and', undefined],
  ];
  for (const [label, lines] of cases) {
    it(`breaks “${label}” ${lines === undefined ? 'nowhere' : 'at its spaces'}`, () => {
      assert.deepEqual(labelLines(label), lines);
    });
  }
});
