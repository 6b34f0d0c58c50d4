import path from 'node:path';
import { parseArgs } from 'node:util';
import { runPack } from '../../src/authoring/validate/runPack.ts';
import type { RunningCheck } from '../../src/authoring/validate/runningFindings.ts';
import { tableText } from '../../src/authoring/validate/tableText.ts';
import { findingsText } from '../../src/cli/validateRuns.ts';
import type { CatalogProblem } from '../../src/core/catalog.ts';
import { languageIds } from '../../src/core/language.ts';
import { adapters } from '../../src/judge/languages/table.ts';
import { checkPack } from '../../src/packs/check/checkPack.ts';
import type { Finding } from '../../src/packs/finding.ts';
import { readPack } from '../../src/packs/readPack.ts';
import { readStock } from '../../src/packs/readStock.ts';
import { builtDrivers, missingLanguages, testEnvironment } from '../judge/environment.ts';
import { judgeHash, proofKey } from './proofKey.ts';
import { readProofs, writeProofs, type Proof } from './proofs.ts';
import { sampleOfDay } from './sample.ts';

/**
 * Validates the built-in packs as `code-rounds pack validate` does. Running all that the problems hold takes half an hour
 * of processor time, so what came out without a finding is kept in `proofs.json`, and holds until the problem or the judge
 * changes; a few are run all the same, other ones each day. `--all` runs every problem, `--keep` keeps what came out.
 *
 *     npm run test:packs -- [--all] [--keep] [PROBLEM...]
 */

/** Problems whose proof holds and that are run nevertheless. */
const sampleSize = 2;

const problemsFolder = path.join(import.meta.dirname, '../../problems');
const solved = path.join(problemsFolder, 'senior-backend');
const questions = path.join(problemsFolder, 'senior-backend-questions');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false }, keep: { type: 'boolean', default: false } },
});

builtDrivers();
const missing = await missingLanguages();
const proofs = await readProofs();
const findings: Finding[] = [
  ...(await checkPack(solved, { beside: await readStock([questions]), form: 'folder' })),
  ...(await checkPack(questions, { beside: await readStock([solved]), form: 'folder' })),
];
process.stdout.write(findingsText(findings));

const judge = await judgeHash();
const tools = await toolVersions();
const pack = await readPack(solved);
const keys = new Map<CatalogProblem, string>();
for (const entry of pack.problems) keys.set(entry, await proofKey(entry, judge));
const slugs = pack.problems.map(({ problem }) => problem.slug);
const sample = new Set(positionals.length > 0 ? positionals : sampleOfDay(slugs, sampleSize, new Date()));
const toRun = pack.problems.filter((entry) => values.all || !holds(entry) || sample.has(entry.problem.slug));

for (const entry of pack.problems.filter((kept) => !toRun.includes(kept))) {
  const proof = proofs[entry.problem.slug];
  if (proof === undefined) continue;
  console.log(`${proof.table.join('\n')}\n  Kept: ${proof.tools.join(', ')}.`);
}
let writing = Promise.resolve();
const stopped = new AbortController();
process.once('SIGINT', () => {
  stopped.abort();
});
const run = await runPack(toRun, {
  environment: testEnvironment(),
  skip: missing,
  ci: true,
  limitsFactor: 1,
  signal: stopped.signal,
  onProblem: (entry, check) => {
    writing = writing.then(() => tell(entry, check));
  },
});
await writing;
findings.push(...run.findings);
const held = pack.problems.length - toRun.length;
console.log(
  `Packs: ${findings.length} findings; ${toRun.length} problems were run, and ${held} have a proof that holds.`,
);
process.exitCode = findings.length > 0 || run.cancelled ? 1 : 0;

function holds(entry: CatalogProblem): boolean {
  return proofs[entry.problem.slug]?.key === keys.get(entry);
}

async function tell(entry: CatalogProblem, check: RunningCheck): Promise<void> {
  const { slug } = entry.problem;
  if (check.kind !== 'checked') {
    console.log(`${slug}: ${check.kind}`);
    return;
  }
  process.stdout.write(`${findingsText(check.findings)}${tableText(check.table)}`);
  const key = keys.get(entry);
  if (!values.keep || check.findings.length > 0 || missing.size > 0 || key === undefined) return;
  const { soaked: _, ...table } = check.table;
  const proof: Proof = { key, tools, table: tableText(table).trimEnd().split('\n') };
  proofs[slug] = proof;
  await writeProofs(proofs);
}

async function toolVersions(): Promise<string[]> {
  const searches = languageIds.map(async (language) => {
    const search = await adapters[language].find(testEnvironment());
    return search.kind === 'found' ? [`${language} ${search.toolchain.version}`] : [];
  });
  return (await Promise.all(searches)).flat();
}
