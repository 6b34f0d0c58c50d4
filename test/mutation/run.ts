import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { BoundedQueue } from '../../src/authoring/validate/boundedQueue.ts';
import { submittedFiles } from '../../src/authoring/checkSubmissions.ts';
import type { CatalogProblem } from '../../src/core/catalog.ts';
import type { JudgedCase } from '../../src/core/judgedCase.ts';
import type { LanguageId } from '../../src/core/language.ts';
import { judge } from '../../src/judge/judge.ts';
import { readCases } from '../../src/packs/readCases.ts';
import { readPack } from '../../src/packs/readPack.ts';
import { builtDrivers, testEnvironment } from '../judge/environment.ts';
import { mutantsOf, type Mutant } from './mutantsOf.ts';

/**
 * Changes the TypeScript editorial solution of each built-in problem in every way that StrykerJS knows, and counts the
 * changes that the cases notice. Those that no case can notice, as they change nothing that can be seen, are listed in
 * `equivalents.json` with their reason. Writes `report.md`.
 *
 *     npm run mutation -- [PROBLEM...]
 */

const folder = import.meta.dirname;
const wanted = process.argv.slice(2);
const equivalentSchema = z.array(
  z.strictObject({
    problem: z.string(),
    original: z.string(),
    replacement: z.string(),
    /** Where the same text stands in several lines, the line; otherwise all of them. */
    line: z.int().optional(),
    reason: z.string().min(20),
  }),
);
const resultSchema = z.record(
  z.string(),
  z.strictObject({
    file: z.string(),
    mutants: z.int(),
    invalid: z.int(),
    caught: z.int(),
    survivors: z.array(z.strictObject({ line: z.int(), original: z.string(), replacement: z.string() })),
  }),
);
type Results = z.infer<typeof resultSchema>;
type Fate = 'invalid' | 'caught' | 'survived';

builtDrivers();
const equivalents = equivalentSchema.parse(
  JSON.parse(await readFile(path.join(folder, 'equivalents.json'), 'utf8')),
);
const resultsFile = path.join(folder, 'results.json');
const results: Results = resultSchema.parse(JSON.parse(await readFile(resultsFile, 'utf8')));
const queue = new BoundedQueue(availableParallelism(), new AbortController().signal);
const { problems } = await readPack(path.join(folder, '../../problems/senior-backend'));
for (const entry of problems) {
  const { slug } = entry.problem;
  if (wanted.length > 0 && !wanted.includes(slug)) continue;
  results[slug] = await resultOf(entry);
  const { mutants, invalid, caught, survivors } = results[slug];
  console.log(`${slug}: ${caught} of ${mutants - invalid} caught`);
  for (const { line, original, replacement } of unexplained(slug, survivors)) {
    console.log(`  line ${line}: ${original.split('\n')[0] ?? ''}  =>  ${replacement}`);
  }
  await writeFile(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
}
await writeFile(path.join(folder, 'report.md'), reportText());

async function resultOf(entry: CatalogProblem): Promise<Results[string]> {
  const cases = await readCases(entry);
  if (cases.kind === 'invalid') throw new Error(`The cases of ${entry.problem.slug} have faults.`);
  const files = await submittedFiles(entry);
  const chosen = files.find(
    ({ language, expected }) => language === 'typescript' && expected === 'editorial',
  );
  if (chosen === undefined) throw new Error(`${entry.problem.slug} has no TypeScript editorial.`);
  const source = await readFile(path.join(entry.folder, 'solutions', chosen.name), 'utf8');
  const mutants = await mutantsOf(path.basename(chosen.name), source);
  const fates = await Promise.all(
    mutants.map((mutant) => queue.run(() => fateOf(entry, cases.value, chosen, mutant))),
  );
  const survivors = mutants.filter((_, index) => fates[index] === 'survived');
  return {
    file: chosen.name,
    mutants: mutants.length,
    invalid: fates.filter((fate) => fate === 'invalid').length,
    caught: fates.filter((fate) => fate === 'caught').length,
    survivors: survivors.map(({ line, original, replacement }) => ({ line, original, replacement })),
  };
}

/** The first case that fails is enough. */
async function fateOf(
  { problem }: CatalogProblem,
  cases: readonly JudgedCase[],
  { name, language }: { readonly name: string; readonly language: LanguageId },
  mutant: Mutant,
): Promise<Fate> {
  const enough = new AbortController();
  const report = await judge({
    problem,
    cases,
    language,
    source: mutant.source,
    fileName: path.basename(name),
    environment: testEnvironment(),
    limitsFactor: 1,
    signal: enough.signal,
    onProgress: (progress) => {
      if (progress.kind === 'case-ended' && progress.result.state !== 'accepted') enough.abort();
    },
  });
  if (report.verdict === 'compile-error') return 'invalid';
  return report.verdict === 'accepted' ? 'survived' : 'caught';
}

function reasonOf(slug: string, { line, original, replacement }: Results[string]['survivors'][number]) {
  return equivalents.find(
    (each) =>
      each.problem === slug &&
      each.original === original &&
      each.replacement === replacement &&
      (each.line === undefined || each.line === line),
  )?.reason;
}

function unexplained(slug: string, survivors: Results[string]['survivors']) {
  return survivors.filter((survivor) => reasonOf(slug, survivor) === undefined);
}

function reportText(): string {
  const sections = Object.entries(results).map(([slug, { file, mutants, invalid, caught, survivors }]) => {
    const equivalent = survivors.length - unexplained(slug, survivors).length;
    const share = ((100 * caught) / Math.max(1, mutants - invalid - equivalent)).toFixed(1);
    const lines = survivors.map((survivor) => {
      const { line, original, replacement } = survivor;
      const reason = reasonOf(slug, survivor) ?? 'not explained yet';
      return `- line ${line}, \`${oneLine(original)}\` to \`${oneLine(replacement)}\`: ${reason}`;
    });
    const counts = `${caught} of ${mutants - invalid - equivalent} caught (${share} %)`;
    const rest = `${invalid} invalid, ${equivalent} equivalent`;
    return [`## ${slug}`, '', `\`${file}\`: ${counts}, ${rest}.`, '', ...lines].join('\n').trimEnd();
  });
  return `# Mutants of the editorial solutions\n\nWritten by \`npm run mutation\`.\n\n${sections.join('\n\n')}\n`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('`', "'").slice(0, 100);
}
