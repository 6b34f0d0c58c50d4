import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BoundedQueue } from '../../src/authoring/validate/boundedQueue.ts';
import { JudgedRuns } from '../../src/authoring/validate/problemRuns.ts';
import { ProblemSoak, soakedCases } from '../../src/authoring/validate/problemSoak.ts';
import { playSoaks } from '../../src/authoring/validate/soak.ts';
import type { SoakScope } from '../../src/authoring/validate/soakFile.ts';
import type { SoakFile } from '../../src/authoring/validate/soakPlays.ts';
import { submittedFiles, type SubmittedFile } from '../../src/authoring/checkSubmissions.ts';
import type { CatalogProblem } from '../../src/core/catalog.ts';
import { formatFinding } from '../../src/packs/finding.ts';
import { readCases } from '../../src/packs/readCases.ts';
import { readPack } from '../../src/packs/readPack.ts';
import { table } from '../bench/statistics.ts';
import { builtDrivers, missingLanguages, testEnvironment } from '../judge/environment.ts';

/**
 * Plays the concurrency cases of the built-in problems named on the command line (all, where none is) so often that a
 * right solution that fails once in a while would show, and keeps the results beside the cases: first all of them on a
 * machine left alone, then all beside a load. `--wrong 0` leaves the wrong solutions out. With `--runs`, all cases are
 * played so often with accepted solutions, in algorithm problems too.
 *
 *     npm run soak -- [--plays 1000] [--wrong 100] [--runs] [--jobs 2] [--language go]... [PROBLEM...]
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    plays: { type: 'string', default: '1000' },
    wrong: { type: 'string', default: '100' },
    runs: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '2' },
    language: { type: 'string', multiple: true, default: [] },
  },
});
const scope: SoakScope = values.runs ? 'runs' : 'scenarios';
const plays = { accepted: Number(values.plays), wrong: Number(values.wrong) };
builtDrivers();
const missing = await missingLanguages();
const stopped = new AbortController();
process.once('SIGINT', () => {
  stopped.abort();
});
const queue = new BoundedQueue(Number(values.jobs), stopped.signal);

const pack = await readPack(path.join(import.meta.dirname, '../../problems/senior-backend'));
const chosen = pack.problems.filter(
  ({ problem }) => positionals.length === 0 || positionals.includes(problem.slug),
);
const opened = (await Promise.all(chosen.map(openedSoak))).flatMap((soak) => soak ?? []);
await playSoaks(opened.map(({ soak }) => soak));

let failed = false;
for (const { slug, names, soak } of opened) {
  const { findings, results } = soak.check;
  const rows = names.map((name) => [name, share(results[name]?.alone), share(results[name]?.busy)]);
  console.log(`\n${slug}\n${table([['', 'alone', 'busy'], ...rows])}`);
  for (const finding of findings) console.log(formatFinding(finding));
  failed ||= findings.length > 0 || Object.keys(results).length < names.length;
}
process.exitCode = failed ? 1 : 0;

/** @returns undefined where the problem has nothing of what is to be soaked. */
async function openedSoak(entry: CatalogProblem) {
  const cases = await readCases(entry);
  if (cases.kind === 'invalid') throw new Error(`The cases of ${entry.problem.slug} have faults.`);
  const runs = new JudgedRuns(entry, cases.value, {
    environment: testEnvironment(),
    languages: new Set(),
    queue,
    limitsFactor: 1,
    signal: stopped.signal,
  });
  if (soakedCases(runs, scope).length === 0) return undefined;
  const files = await filesOf(entry);
  const soak = await ProblemSoak.open(runs, files, plays, scope);
  return { slug: entry.problem.slug, names: files.map(({ name }) => name), soak };
}

/** The accepted solutions, and the wrong ones that the schedule layer is to catch. */
async function filesOf(entry: CatalogProblem): Promise<SoakFile[]> {
  const files = await submittedFiles(entry);
  const chosen = files.flatMap((file) => {
    const kind = kindOf(file);
    return kind === undefined || missing.has(file.language) ? [] : [{ ...file, kind }];
  });
  return Promise.all(
    chosen.map(async ({ name, language, kind }) => {
      const source = await readFile(path.join(entry.folder, 'solutions', name), 'utf8');
      return { name, language, kind, source };
    }),
  );
}

function kindOf({ name, language, expected }: SubmittedFile): SoakFile['kind'] | undefined {
  if (values.language.length > 0 && !values.language.includes(language)) return undefined;
  if (name.startsWith('accepted/')) return 'accepted';
  const isRace = typeof expected === 'object' && expected.layer === 'schedule';
  return isRace && plays.wrong > 0 && scope === 'scenarios' ? 'wrong' : undefined;
}

function share(half: { readonly plays: number; readonly right: number } | undefined): string {
  return half === undefined ? 'not finished' : `${half.right} of ${half.plays}`;
}
