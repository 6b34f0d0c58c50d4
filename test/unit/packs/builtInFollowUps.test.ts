import assert from 'node:assert/strict';
import path from 'node:path';
import { diagramDrawing } from '../../../src/core/diagramDrawing.ts';
import { followUpFaults } from '../../../src/core/followUpLint.ts';
import { readPack } from '../../../src/packs/readPack.ts';

const folder = path.join(import.meta.dirname, '..', '..', '..', 'problems', 'senior-backend');

describe('the follow-ups of the built-in pack', () => {
  it('have no fault, whatever numbers are drawn', async () => {
    const { problems } = await readPack(folder);
    const items = problems.flatMap(({ problem }) =>
      (problem.followUps?.items ?? []).map((item) => ({ item, name: `${problem.slug}, ${item.step}` })),
    );
    assert.ok(items.length >= 15);
    assert.deepEqual(
      items.flatMap(({ item, name }) => followUpFaults(item).map(({ message }) => `${name}: ${message}`)),
      [],
    );
  });

  it('draw the design that they ask for, with nothing left out of the picture', async () => {
    const { problems } = await readPack(folder);
    assert.ok(problems.length >= 6);
    for (const { problem } of problems) {
      const design = problem.followUps?.items.find(({ step }) => step === 'design');
      assert.ok(design?.diagram, `${problem.slug} has no picture`);
      assert.equal(diagramDrawing(design.diagram).arrows.length, design.diagram.arrows.length);
    }
  });
});
