import path from 'node:path';
import { z } from 'zod';
import type { CatalogProblem } from '../../core/catalog.ts';
import { readJsonFile } from '../../packs/readJsonFile.ts';
import { replaceFile } from '../../packs/replaceFile.ts';

const halfSchema = z.strictObject({
  /** How often each scenario was played; for a wrong solution, how often it was judged. */
  plays: z.int().min(1),
  /** Plays that came out as they should: accepted, or caught. */
  right: z.int().min(0),
});

const resultSchema = z.strictObject({
  /** SHA-256 of the solution, of what it was judged by, and of the judge. */
  key: z.string(),
  alone: halfSchema.optional(),
  /** Beside other programs that keep all processors busy. */
  busy: halfSchema.optional(),
});
export type SoakHalf = z.infer<typeof halfSchema>;
export type SoakResult = z.infer<typeof resultSchema>;

/** Results by solution, as `accepted/map-order.ts`. */
const resultsSchema = z.record(z.string(), resultSchema);
export type SoakResults = z.infer<typeof resultsSchema>;

/**
 * What can be soaked: the scenarios of a concurrency problem by themselves, or whole runs of any problem, all cases one
 * after the other.
 */
export type SoakScope = 'scenarios' | 'runs';

const soakFileSchema = z.strictObject({ soaked: resultsSchema.optional(), runs: resultsSchema.optional() });
const nameOfScope = { scenarios: 'soaked', runs: 'runs' } as const;

function fileOf(entry: CatalogProblem): string {
  return path.join(entry.folder, 'cases', 'soak.rounds.json');
}

async function readFileOf(entry: CatalogProblem): Promise<z.infer<typeof soakFileSchema>> {
  const read = await readJsonFile(fileOf(entry), entry.folder, soakFileSchema);
  return read.kind === 'read' ? read.value : {};
}

/** The results that were kept, by solution; none where there is no file that can be read. */
export async function readSoaked(entry: CatalogProblem, scope: SoakScope): Promise<SoakResults> {
  const kept = await readFileOf(entry);
  return kept[nameOfScope[scope]] ?? {};
}

/** Keeps these results in place of all others of the scope. */
export async function writeSoaked(
  entry: CatalogProblem,
  scope: SoakScope,
  results: SoakResults,
): Promise<void> {
  const kept = await readFileOf(entry);
  const sorted = Object.fromEntries(Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1)));
  await replaceFile(fileOf(entry), `${JSON.stringify({ ...kept, [nameOfScope[scope]]: sorted }, null, 2)}\n`);
}
