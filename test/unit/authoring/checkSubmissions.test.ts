import assert from 'node:assert/strict';
import { checkSubmission, submittedFiles } from '../../../src/authoring/checkSubmissions.ts';
import type { CatalogProblem } from '../../../src/core/catalog.ts';
import { readCases } from '../../../src/packs/readCases.ts';
import { readPack } from '../../../src/packs/readPack.ts';
import { inPackFolder } from '../../support/packFolder.ts';
import { storeProblemFile } from '../../support/problems.ts';
import { sourceEnvironment } from '../../support/sourceEnvironment.ts';
import { rightStore, zeroStore } from '../../support/storeSolutions.ts';

const filed = (layer: string) => ({ why: 'A missing key is zero.', verdict: 'wrong-answer', layer });
const files = {
  'problems/sample/problem.rounds.json': {
    ...storeProblemFile,
    submissions: {
      'accepted/a.js': 'editorial',
      'wrong/zero.js': filed('edge'),
      'wrong/other-layer.js': filed('model'),
      'wrong/right-after-all.js': filed('edge'),
    },
  },
  'problems/sample/solutions/accepted/a.js': rightStore,
  'problems/sample/solutions/accepted/b.js': zeroStore,
  'problems/sample/solutions/wrong/zero.js': zeroStore,
  'problems/sample/solutions/wrong/other-layer.js': zeroStore,
  'problems/sample/solutions/wrong/right-after-all.js': rightStore,
  'problems/sample/solutions/wrong/notes.md': 'Not a solution.',
};

describe('submittedFiles', () => {
  it('lists what is under solutions in a known language, with what is said of it', async () => {
    await inPackFolder(files, async (folder) => {
      const found = await submittedFiles(await sample(folder));
      assert.deepEqual(Object.fromEntries(found.map(({ name, expected }) => [name, expected])), {
        'accepted/a.js': 'editorial',
        'accepted/b.js': 'accepted',
        'wrong/zero.js': filed('edge'),
        'wrong/other-layer.js': filed('model'),
        'wrong/right-after-all.js': filed('edge'),
      });
    });
  });
});

describe('checkSubmission', function () {
  this.timeout(60_000);

  const expected: readonly (readonly [string, RegExp | undefined])[] = [
    ['accepted/a.js', undefined],
    ['accepted/b.js', /^Expected accepted, got wrong-answer\. .*\nedge, "nothing there": Operation 1/],
    ['wrong/zero.js', undefined],
    ['wrong/other-layer.js', /^Filed under model, but no case of that layer failed\.\nedge, "nothing there"/],
    ['wrong/right-after-all.js', /^Filed as wrong-answer, got accepted\./],
  ];
  for (const [name, message] of expected) {
    it(`finds ${name} ${message === undefined ? 'as it is filed' : 'otherwise, and says how'}`, async () => {
      await inPackFolder(files, async (folder) => {
        const entry = await sample(folder);
        const cases = await readCases(entry);
        const file = (await submittedFiles(entry)).find((each) => each.name === name);
        assert.ok(cases.kind === 'read' && file !== undefined);
        const check = await checkSubmission(entry, cases.value, file, sourceEnvironment(folder));
        assert.equal(
          check.kind,
          message === undefined ? 'as-filed' : 'otherwise',
          JSON.stringify(check.report),
        );
        if (check.kind === 'otherwise') assert.match(check.message, message ?? /^$/);
      });
    });
  }
});

async function sample(folder: string): Promise<CatalogProblem> {
  const [entry] = (await readPack(folder)).problems;
  assert.ok(entry);
  return entry;
}
