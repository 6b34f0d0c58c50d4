import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { submittedFiles, type SubmittedFile } from '../../src/authoring/checkSubmissions.ts';
import type { CatalogProblem } from '../../src/core/catalog.ts';
import type { JudgedCase } from '../../src/core/judgedCase.ts';
import { languageIds, type LanguageId } from '../../src/core/language.ts';
import type { RunReport } from '../../src/core/runReport.ts';
import { readCases } from '../../src/packs/readCases.ts';
import { readPack } from '../../src/packs/readPack.ts';
import { builtDrivers, missingLanguages } from './environment.ts';
import { caseDifferences, differing } from './caseDifferences.ts';
import { checkedSubmission, isComplete, sampled } from './submissionRuns.ts';
import { judgeTwin, twinLanguage } from './twins.ts';

const problemsFolder = path.join(import.meta.dirname, '..', '..', 'problems');
const missing = await missingLanguages();
const known = new Set<string>();

/**
 * The reports of these files by language. Where a compiled language is among them, or all are asked for, what is there in
 * one of TypeScript and JavaScript is judged in the other too.
 */
async function reportsOf(
  entry: CatalogProblem,
  cases: readonly JudgedCase[],
  files: readonly SubmittedFile[],
): Promise<Map<LanguageId, RunReport>> {
  const reports = new Map<LanguageId, RunReport>();
  for (const file of files) {
    reports.set(file.language, (await checkedSubmission(entry, cases, file)).report);
  }
  if (!isComplete && !reports.has('go') && !reports.has('java')) return reports;
  for (const file of files) {
    const twin = twinLanguage(file);
    if (twin === undefined || reports.has(twin)) continue;
    reports.set(twin, await judgeTwin(entry, cases, file, twin));
  }
  return reports;
}

/** Wrong solutions by their name without the ending: one mistake, told in several languages. */
function mistakes(files: readonly SubmittedFile[]): Map<string, SubmittedFile[]> {
  const wrong = files.filter(({ name }) => name.startsWith('wrong/'));
  const groups = new Map<string, SubmittedFile[]>();
  for (const file of wrong) {
    const { name } = path.parse(file.name);
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  return new Map([...groups].filter(([, group]) => group.length > 1));
}

// Of Go and Java the usual run has the sample of the submissions, whose runs it shares; CODE_ROUNDS_SUBMISSIONS=all has all.
for (const packName of readdirSync(problemsFolder)) {
  const pack = await readPack(path.join(problemsFolder, packName));
  for (const entry of pack.problems) {
    const read = await readCases(entry);
    const { slug } = entry.problem;
    const all = (await submittedFiles(entry)).filter(({ language }) => !missing.has(language));
    for (const mistake of mistakes(all).keys()) known.add(`${slug}/${mistake}`);

    describe(`one case file of ${slug} for all languages`, () => {
      before(builtDrivers);
      const cases = read.kind === 'read' ? read.value : [];

      it('passes every accepted solution in every case', async () => {
        const accepted = all.filter(({ expected }) => typeof expected === 'string');
        const seen = new Set<LanguageId>();
        for (const file of accepted) {
          const { report } = await checkedSubmission(entry, cases, file);
          seen.add(file.language);
          assert.deepEqual([...new Set(report.cases.map(({ state }) => state))], ['accepted'], file.name);
        }
        assert.deepEqual(
          languageIds.filter((id) => !seen.has(id)),
          [...missing],
        );
      });

      for (const [mistake, files] of mistakes(sampled(all))) {
        it(`fails the same cases for the mistake "${mistake}"`, async () => {
          const reports = await reportsOf(entry, cases, files);
          assert.deepEqual(caseDifferences(reports, cases, differing[`${slug}/${mistake}`]), {});
        });
      }
    });
  }
}

describe('the mistakes that may differ between languages', () => {
  it('are all there', () => {
    assert.deepEqual(
      Object.keys(differing).filter((name) => !known.has(name)),
      [],
    );
  });
});
