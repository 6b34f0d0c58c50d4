import assert from 'node:assert/strict';
import { diagramSchema } from '../../../src/core/diagram.ts';
import { diagramFaults } from '../../../src/core/diagramLint.ts';
import { diagramFile } from '../../support/diagrams.ts';

type Changes = Readonly<Record<string, unknown>>;

const faults = (changes: Changes) =>
  diagramFaults(diagramSchema.parse({ ...diagramFile, ...changes })).map(({ path, message }) => ({
    at: path.join('.'),
    message,
  }));
const { boxes, arrows } = diagramFile;
const [client, api, queue] = boxes;
const box = (id: string, column: number, row: number) => ({ id, label: id, column, row });
const arrow = (from: string, to: string) => ({ from, to, text: 'Goes.' });

describe('diagramFaults', () => {
  it('finds nothing in a diagram that can be read', () => {
    assert.deepEqual(faults({}), []);
  });

  const cases: readonly (readonly [string, Changes, string, string])[] = [
    [
      'two boxes of one id',
      { boxes: [...boxes, { ...client, column: 1, row: 2 }] },
      'boxes.3.id',
      'Two boxes have the id "client". Rename one.',
    ],
    [
      'two boxes in one place',
      { boxes: [client, api, { ...queue, row: 1 }] },
      'boxes.2',
      '"queue" lies where "api" is. Give it another column or row.',
    ],
    [
      'a label that does not fit',
      { boxes: [{ ...client, label: 'Internationalisation' }, api, queue] },
      'boxes.0.label',
      '"Internationalisation" does not fit into two lines of 16 characters. Shorten it.',
    ],
    [
      'a box that no arrow touches',
      { boxes: [...boxes, box('worker', 3, 2)] },
      'boxes.3',
      'No arrow leads to "worker" or away from it. Draw one, or leave the box out.',
    ],
    [
      'an arrow to no box',
      { arrows: [...arrows, arrow('api', 'worker')] },
      'arrows.3.to',
      'There is no box "worker". The boxes are "client", "api", "queue".',
    ],
    [
      'an arrow from no box',
      { arrows: [...arrows, arrow('worker', 'api')] },
      'arrows.3.from',
      'There is no box "worker". The boxes are "client", "api", "queue".',
    ],
    [
      'an arrow to its own box',
      { arrows: [...arrows, arrow('api', 'api')] },
      'arrows.3',
      'The arrow ends where it begins. Lead it to another box.',
    ],
    [
      'an arrow drawn twice',
      { arrows: [...arrows, arrow('api', 'queue')] },
      'arrows.3',
      'Two arrows lead from "api" to "queue". Make one of them.',
    ],
    [
      'an arrow through a box',
      { boxes: [...boxes, box('worker', 3, 1)], arrows: [...arrows, arrow('client', 'worker')] },
      'arrows.3',
      'The arrow runs through the box "api". Move one of its ends.',
    ],
    [
      'arrows that cross where their numbers stand',
      {
        boxes: [box('a', 1, 1), box('b', 2, 1), box('c', 1, 2), box('d', 2, 2)],
        arrows: [arrow('a', 'd'), arrow('b', 'c')],
      },
      'arrows.1',
      'Its number lies on that of arrow 1. Move a box, so that they do not cross there.',
    ],
  ];
  for (const [what, changes, at, message] of cases) {
    it(`refuses ${what}`, () => {
      assert.deepEqual(faults(changes), [{ at, message }]);
    });
  }
});
