import assert from 'node:assert/strict';
import { runPack } from '../../../../src/authoring/validate/runPack.ts';
import type { RunProgress } from '../../../../src/authoring/validate/runningOptions.ts';
import { formatFinding } from '../../../../src/packs/finding.ts';
import { readPack } from '../../../../src/packs/readPack.ts';
import { inPackFolder } from '../../../support/packFolder.ts';
import { packManifestFile } from '../../../support/packManifest.ts';
import { storeProblemFile } from '../../../support/problems.ts';
import { sourceEnvironment } from '../../../support/sourceEnvironment.ts';
import { rightStore, zeroStore } from '../../../support/storeSolutions.ts';

const filed = { why: 'A missing key is zero.', verdict: 'wrong-answer', layer: 'edge' };
const solutions = 'problems/sample/solutions';
const files = {
  'pack.rounds.json': { ...packManifestFile, languages: ['javascript'] },
  'problems/sample/problem.rounds.json': { ...storeProblemFile, submissions: { 'wrong/zero.js': filed } },
  [`${solutions}/accepted/a.js`]: rightStore,
  [`${solutions}/wrong/zero.js`]: zeroStore,
};

describe('runPack', function () {
  this.timeout(60_000);

  it('runs the starter once, accepted solutions twice and wrong ones once, and tells each run', async () => {
    await inPackFolder(files, async (folder) => {
      const progress: RunProgress[] = [];
      const run = await play(folder, new AbortController().signal, progress);
      assert.deepEqual(run.findings.map(formatFinding), []);
      const verdicts = progress.map(({ file, verdict }) => `${file} ${verdict}`).sort();
      assert.deepEqual(verdicts, [
        'accepted/a.js accepted',
        'accepted/a.js accepted',
        'starter.js run-time-error',
        'wrong/zero.js wrong-answer',
      ]);
      const last = progress.at(-1);
      assert.deepEqual([last?.done, last?.planned], [4, 4]);
    });
  });

  it('finds what is wrong with real runs', async () => {
    const changed = {
      ...files,
      [`${solutions}/accepted/a.js`]: 'export class Store {',
      [`${solutions}/accepted/b.js`]: zeroStore,
      [`${solutions}/wrong/zero.js`]: rightStore,
    };
    await inPackFolder(changed, async (folder) => {
      const run = await play(folder, new AbortController().signal);
      const found = run.findings.map(({ path, code }) => `${path.replace(`${solutions}/`, '')} ${code}`);
      assert.deepEqual(found.sort(), ['accepted/a.js L03', 'accepted/b.js L04', 'wrong/zero.js L07']);
    });
  });

  it('finds an argument that is really changed', async () => {
    const problem = {
      ...storeProblemFile,
      kind: 'function',
      signature: { name: 'total', params: [{ name: 'numbers', type: 'int[]' }], returns: 'int' },
    };
    const given = { uuid: 'a0000000-1111-4111-8111-111111111111', name: 'two', layer: 'example' };
    const total = (values: string) =>
      `export const total = (numbers) => ${values}.reduce((sum, value) => sum + value, 0);`;
    const changing = {
      'pack.rounds.json': files['pack.rounds.json'],
      'problems/sample/problem.rounds.json': problem,
      'problems/sample/cases/visible.rounds.json': {
        cases: [{ ...given, input: { numbers: [2, 1] }, expected: 3 }],
      },
      'problems/sample/cases/hidden.rounds.json': { cases: [] },
      [`${solutions}/accepted/a.js`]: total('numbers.sort()'),
      [`${solutions}/accepted/b.js`]: total('[...numbers].sort()'),
    };
    await inPackFolder(changing, async (folder) => {
      const run = await play(folder, new AbortController().signal);
      assert.deepEqual(run.findings.map(formatFinding), [
        'problems/sample/solutions/accepted/a.js L12 warning Changes its argument "numbers" in the case "two", though the answer is ' +
          'what it returns. Work on a copy: a student who prints the argument afterwards would be misled.',
      ]);
    });
  });

  it('starts nothing any more once it is cancelled, and says so', async () => {
    await inPackFolder(files, async (folder) => {
      const cancel = new AbortController();
      const progress: RunProgress[] = [];
      const { problems } = await readPack(folder);
      const run = await runPack(problems, {
        environment: sourceEnvironment(folder),
        skip: new Set(),
        ci: false,
        limitsFactor: 1,
        signal: cancel.signal,
        onProgress: (each) => {
          progress.push(each);
          cancel.abort();
        },
      });
      assert.equal(run.cancelled, true);
      assert.deepEqual(
        run.checks.map(({ check }) => check.kind),
        ['cancelled'],
      );
      assert.ok(progress.length < 4, `${progress.length} runs`);
    });
  });
});

async function play(folder: string, signal: AbortSignal, progress: RunProgress[] = []) {
  const { problems } = await readPack(folder);
  return runPack(problems, {
    environment: sourceEnvironment(folder),
    skip: new Set(),
    ci: false,
    limitsFactor: 1,
    signal,
    onProgress: (each) => progress.push(each),
  });
}
