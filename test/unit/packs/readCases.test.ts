import assert from 'node:assert/strict';
import { formatIssue } from '../../../src/packs/issue.ts';
import { readCases } from '../../../src/packs/readCases.ts';
import { readPack } from '../../../src/packs/readPack.ts';
import { hiddenCase, inPackFolder, visibleCase, type PackFiles } from '../../support/packFolder.ts';

const folder = 'problems/sample/cases';
const visible = `${folder}/visible.rounds.json`;
const hidden = `${folder}/hidden.rounds.json`;
const recorded = `${folder}/recorded.rounds.json`;

const generated = {
  uuid: 'c0000000-1111-4111-8111-111111111111',
  name: 'many calls',
  layer: 'model',
  why: 'Something rare.',
  generate: {
    version: 1,
    seed: 1,
    sequences: 1,
    length: [1, 1],
    construct: { size: { int: [1, 2] } },
    operations: [{ call: 'get', args: [{ int: [0, 1] }] }],
  },
};

describe('readCases', () => {
  it('gives the visible ones before the hidden ones', async () => {
    const cases = await read({});
    assert.ok(cases.kind === 'read');
    assert.deepEqual(
      cases.value.map(({ case: { name }, visibility }) => [name, visibility]),
      [
        ['put and get', 'visible'],
        ['nothing there', 'hidden'],
      ],
    );
  });

  it('puts recorded answers beside their case', async () => {
    const answers = { answers: [[null]] };
    const cases = await read({
      [hidden]: { cases: [hiddenCase, generated] },
      [recorded]: { recorded: { [generated.uuid]: answers } },
    });
    assert.ok(cases.kind === 'read');
    assert.deepEqual(
      cases.value.map((judged) => judged.recorded),
      [undefined, undefined, answers],
    );
  });

  const faults: readonly (readonly [string, PackFiles, readonly string[]])[] = [
    ['a missing file', { [visible]: undefined }, [`${visible}: The file is missing. Add it.`]],
    [
      'malformed JSON',
      { [hidden]: '{ "cases": [\n  { "uuid" "b" }\n] }' },
      [
        `${hidden}:2:12: Not valid JSON: colon expected. Comments and trailing commas are fine; single quotes are not.`,
      ],
    ],
    [
      'a wrong type',
      { [hidden]: { cases: [{ ...hiddenCase, name: 7 }] } },
      [`${hidden}:5:7: Expected a string, got 7.`],
    ],
    [
      'an unknown key',
      { [hidden]: { cases: [{ ...hiddenCase, whyy: 'x' }] } },
      [`${hidden}:20:7: Unknown key "whyy". Did you mean "why"?`],
    ],
    [
      'faults in both files',
      { [visible]: { cases: {} }, [hidden]: {} },
      [`${visible}:2:3: Expected an array, got {}.`, `${hidden}:1:1: "cases" is missing; expected an array.`],
    ],
    [
      'recorded answers of nobody',
      { [recorded]: { recorded: { x: { answers: [] } } } },
      [`${recorded}:3:5: Must be a UUID of version 4.`],
    ],
    [
      'an unknown method',
      { [visible]: { cases: [{ ...visibleCase, operations: [{ call: 'gte', args: [1] }] }] } },
      [
        `${visible}:12:11: Case "put and get": Operation 1: The signature has no method "gte" (it has get, put, take).`,
      ],
    ],
    [
      'an answer of another type',
      { [hidden]: { cases: [{ ...hiddenCase, operations: [{ call: 'get', args: [1], returns: '2' }] }] } },
      [`${hidden}:17:11: Case "nothing there": Operation 1: returns: expected an int (32 bits), got "2".`],
    ],
    [
      'a hidden case without why',
      { [hidden]: { cases: [{ ...hiddenCase, why: undefined }] } },
      [
        `${hidden}:3:5: Case "nothing there": A hidden case without "why". Say in a line which mistake it catches.`,
      ],
    ],
    [
      'a generated case that was not recorded',
      { [hidden]: { cases: [generated] } },
      [`${hidden}:3:5: Case "many calls": No recorded answers. Run "code-rounds pack record".`],
    ],
    [
      'two cases of one UUID',
      { [hidden]: { cases: [{ ...hiddenCase, uuid: visibleCase.uuid }] } },
      [
        `${hidden}:4:7: Case "nothing there": Case "put and get" has the same UUID. Give this one a fresh UUID.`,
      ],
    ],
  ];
  for (const [what, files, messages] of faults) {
    it(`says where and what is wrong with ${what}`, async () => {
      const cases = await read(files);
      assert.ok(cases.kind === 'invalid');
      assert.deepEqual(cases.issues.map(formatIssue), messages);
    });
  }
});

function read(files: PackFiles): ReturnType<typeof readCases> {
  return inPackFolder(files, async (root) => {
    const [entry] = (await readPack(root)).problems;
    assert.ok(entry);
    return readCases(entry);
  });
}
