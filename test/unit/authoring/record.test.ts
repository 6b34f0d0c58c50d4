import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { recordAnswers, type Recording } from '../../../src/authoring/record.ts';
import type { CatalogProblem } from '../../../src/core/catalog.ts';
import { HumanError } from '../../../src/core/humanError.ts';
import { readCases } from '../../../src/packs/readCases.ts';
import { readPack } from '../../../src/packs/readPack.ts';
import { hiddenCase, inPackFolder, type PackFiles } from '../../support/packFolder.ts';
import { storeProblemFile } from '../../support/problems.ts';
import { sourceEnvironment } from '../../support/sourceEnvironment.ts';
import { rightStore, zeroStore } from '../../support/storeSolutions.ts';

const problemFile = 'problems/sample/problem.rounds.json';
const hiddenFile = 'problems/sample/cases/hidden.rounds.json';
const solution = (name: string): string => `problems/sample/solutions/accepted/${name}`;

const generated = {
  uuid: 'c0000000-1111-4111-8111-111111111111',
  name: 'many calls',
  layer: 'model',
  why: 'Something rare.',
  generate: {
    version: 1,
    seed: 1,
    sequences: 2,
    length: [4, 4],
    construct: { size: { literal: 9 } },
    operations: [
      { call: 'get', args: [{ int: [0, 1] }] },
      { call: 'put', args: [{ int: [0, 1] }, { int: [1, 9] }] },
    ],
  },
};
const files: PackFiles = {
  [hiddenFile]: { cases: [hiddenCase, generated] },
  [solution('a.js')]: rightStore,
  [solution('b.js')]: rightStore.replace('new Map()', 'new Map([])'),
  [solution('notes.md')]: 'Not a solution.',
};

/** A function whose answer may come in any order. */
const anyOrder: PackFiles = {
  [problemFile]: {
    ...storeProblemFile,
    kind: 'function',
    signature: { name: 'both', params: [{ name: 'pair', type: 'int[]' }], returns: 'int[]' },
    compare: 'unordered',
  },
  'problems/sample/cases/visible.rounds.json': {
    cases: [
      {
        uuid: 'a0000000-1111-4111-8111-111111111111',
        name: 'two',
        layer: 'example',
        input: { pair: [2, 1] },
        expected: [1, 2],
      },
    ],
  },
  [hiddenFile]: {
    cases: [
      {
        uuid: 'c0000000-2222-4222-8222-222222222222',
        name: 'pairs',
        layer: 'model',
        why: 'Something rare.',
        inputs: {
          version: 1,
          seed: 1,
          count: 5,
          input: { pair: { array: { of: { int: [-9, 9] }, length: [2, 2], shape: 'distinct' } } },
        },
      },
    ],
  },
  [solution('a.js')]: 'export const both = (pair) => pair;',
  [solution('b.js')]: 'export const both = (pair) => [...pair].reverse();',
};

const topOne = 'export const top = (nums, k) => [1].slice(0, k);';

const mostFrequent: PackFiles = {
  ...anyOrder,
  [problemFile]: {
    ...storeProblemFile,
    kind: 'function',
    signature: {
      name: 'top',
      params: [
        { name: 'nums', type: 'int[]' },
        { name: 'k', type: 'int' },
      ],
      returns: 'int[]',
    },
    compare: { property: { name: 'most-frequent', of: 'nums', count: 'k' } },
  },
  [hiddenFile]: {
    cases: [
      {
        uuid: 'c0000000-3333-4333-8333-333333333333',
        name: 'one of two',
        layer: 'model',
        why: 'Something rare.',
        inputs: {
          version: 1,
          seed: 1,
          count: 1,
          input: { nums: { literal: [1, 1, 2] }, k: { literal: 1 } },
        },
      },
    ],
  },
  [solution('a.js')]: topOne,
  [solution('b.js')]: topOne,
};

describe('recordAnswers', function () {
  this.timeout(60_000);

  it('fills in what a generated case lacked, so that it can be judged', async () => {
    await record(files, async (entry, recording) => {
      assert.equal((await readCases(entry)).kind, 'invalid');
      assert.equal(await recording(), 'written');
      const cases = await readCases(entry);
      assert.ok(cases.kind === 'read');
      const kept = cases.value.map(({ recorded }) => recorded).at(-1);
      assert.ok(kept !== undefined && 'answers' in kept);
      assert.equal(kept.answers.length, 2);
      assert.ok(kept.answers.flat().every((value) => value === null || typeof value === 'number'));
    });
  });

  it('writes the same file again from the same recipe', async () => {
    await record(files, async (entry, recording) => {
      await recording();
      const first = readFileSync(recordedFile(entry), 'utf8');
      assert.equal(await recording(), 'unchanged');
      assert.equal(readFileSync(recordedFile(entry), 'utf8'), first);
    });
  });

  it('leaves a file alone that holds the same answers in another layout', async () => {
    await record(files, async (entry, recording) => {
      await recording();
      const text = JSON.stringify(JSON.parse(readFileSync(recordedFile(entry), 'utf8')), null, 4);
      writeFileSync(recordedFile(entry), text);
      assert.equal(await recording(), 'unchanged');
      assert.equal(readFileSync(recordedFile(entry), 'utf8'), text);
    });
  });

  it('tells a file that is out of date, and writes nothing when it is only to look', async () => {
    await inPackFolder(files, async (folder) => {
      const [entry] = (await readPack(folder)).problems;
      assert.ok(entry);
      const environment = sourceEnvironment(folder);
      assert.equal((await recordAnswers(entry, environment, { check: true })).kind, 'outdated');
      assert.equal(existsSync(recordedFile(entry)), false);
      await recordAnswers(entry, environment);
      assert.equal((await recordAnswers(entry, environment, { check: true })).kind, 'unchanged');
      writeFileSync(recordedFile(entry), readFileSync(recordedFile(entry), 'utf8').replace(/\d\]/, '77]'));
      assert.equal((await recordAnswers(entry, environment, { check: true })).kind, 'outdated');
    });
  });

  it('leaves answers alone that are as right as those given now, and no others', async () => {
    await record(anyOrder, async (entry, recording) => {
      await recording();
      const file = recordedFile(entry);
      const recorded = readFileSync(file, 'utf8');
      const firstPair = /\[(-?\d+),(-?\d+)\]/;
      const turned = recorded.replace(firstPair, '[$2,$1]');
      assert.notEqual(turned, recorded);
      writeFileSync(file, turned);
      assert.equal(await recording(), 'unchanged');
      assert.equal(readFileSync(file, 'utf8'), turned);
      for (const spoilt of [
        recorded.replace(firstPair, '[$1,$1]'),
        recorded.replace(firstPair, '["$2",$1]'),
        recorded.replace(/,\[[^\]]+\]\]/, ']'),
      ]) {
        assert.notEqual(spoilt, recorded);
        writeFileSync(file, spoilt);
        assert.equal(await recording(), 'written');
        assert.equal(readFileSync(file, 'utf8'), recorded);
      }
    });
  });

  it('writes anew what lacks the property that makes an answer right', async () => {
    await record(mostFrequent, async (entry, recording) => {
      await recording();
      const recorded = readFileSync(recordedFile(entry), 'utf8');
      assert.match(recorded, /"answers":\[\[1\]\]/);
      writeFileSync(recordedFile(entry), recorded.replace('[[1]]', '[[2]]'));
      assert.equal(await recording(), 'written');
      assert.equal(readFileSync(recordedFile(entry), 'utf8'), recorded);
    });
  });

  it('names the solution that is kept, those that agree, and those that could not be asked', async () => {
    await inPackFolder({ ...files, [solution('c.py')]: 'class Store: ...' }, async (folder) => {
      const [entry] = (await readPack(folder)).problems;
      assert.ok(entry);
      const environment = { ...sourceEnvironment(folder), path: folder };
      const recording = await recordAnswers(entry, environment);
      assert.deepEqual(recording, {
        kind: 'written',
        cases: 1,
        from: 'a.js',
        agreeing: ['b.js'],
        notAsked: ['c.py'],
      });
    });
  });

  it('has nothing to do where no case is generated', async () => {
    await record({ ...files, [hiddenFile]: { cases: [hiddenCase] } }, async (entry, recording) => {
      assert.equal(await recording(), 'none');
      assert.equal(existsSync(recordedFile(entry)), false);
    });
  });

  const refused: readonly (readonly [string, PackFiles, RegExp])[] = [
    [
      'where two accepted solutions disagree',
      { ...files, [solution('b.js')]: zeroStore },
      /^sample, case "many calls": a\.js and b\.js disagree\.\nSequence 2 of 2, call 4, get\(0\): a\.js answers null, b\.js answers 0\.\nOne of them .*Nothing was written\.$/,
    ],
    [
      'where there is no second solution to check the first',
      { ...files, [solution('b.js')]: undefined },
      /^"sample" needs two accepted solutions, one to check the other\.$/,
    ],
    [
      'where a solution does not load',
      { ...files, [solution('b.js')]: 'export class Shop {}' },
      /^b\.js does not load: b\.js has no class "Store" at its top level/,
    ],
    [
      'where a case file cannot be read, and says where',
      { ...files, [hiddenFile]: '{ "cases": 1 }' },
      /hidden\.rounds\.json:1:3: Expected an array, got 1\.$/,
    ],
  ];
  for (const [what, changed, message] of refused) {
    it(`writes nothing ${what}`, async () => {
      await record(changed, async (entry, recording) => {
        await assert.rejects(
          recording(),
          (error) => error instanceof HumanError && message.test(error.message),
        );
        assert.equal(existsSync(recordedFile(entry)), false);
      });
    });
  }
});

function record(
  changed: PackFiles,
  use: (entry: CatalogProblem, recording: () => Promise<Recording['kind']>) => Promise<void>,
): Promise<void> {
  return inPackFolder(changed, async (folder) => {
    const [entry] = (await readPack(folder)).problems;
    assert.ok(entry);
    await use(entry, async () => (await recordAnswers(entry, sourceEnvironment(folder))).kind);
  });
}

function recordedFile(entry: CatalogProblem): string {
  return path.join(entry.folder, 'cases', 'recorded.rounds.json');
}
