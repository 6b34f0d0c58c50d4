import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { submittedFiles } from '../../src/authoring/checkSubmissions.ts';
import { readCases } from '../../src/packs/readCases.ts';
import { readPack } from '../../src/packs/readPack.ts';
import { formatIssue } from '../../src/packs/issue.ts';
import { builtDrivers, missingLanguages } from './environment.ts';
import { checkedSubmission, sampled } from './submissionRuns.ts';

const problemsFolder = path.join(import.meta.dirname, '..', '..', 'problems');
const missing = await missingLanguages();

for (const packName of readdirSync(problemsFolder)) {
  const pack = await readPack(path.join(problemsFolder, packName));
  describe(`submissions of ${packName}`, () => {
    before(builtDrivers);

    it('belong to a pack without faults', () => {
      assert.deepEqual(pack.issues.map(formatIssue), []);
      assert.equal(pack.problems.length, pack.manifest?.problems.length);
    });
  });
  for (const entry of pack.problems) {
    const cases = await readCases(entry);
    const files = sampled(await submittedFiles(entry));
    describe(`submissions of ${packName}/${entry.problem.slug}`, () => {
      before(builtDrivers);

      it('are judged by cases without faults', () => {
        assert.deepEqual(cases.kind === 'invalid' ? cases.issues.map(formatIssue) : [], []);
      });

      it('include at least four accepted ones', () => {
        assert.ok(files.filter(({ expected }) => typeof expected === 'string').length >= 4);
      });

      for (const file of files) {
        const verdict = typeof file.expected === 'string' ? 'accepted' : file.expected.verdict;
        it(`${file.name} is ${verdict}`, async function () {
          if (missing.has(file.language)) this.skip();
          if (cases.kind === 'invalid') assert.fail('The cases cannot be read.');
          const check = await checkedSubmission(entry, cases.value, file);
          assert.equal(check.kind, 'as-filed', check.kind === 'otherwise' ? check.message : '');
        });
      }
    });
  }
}
