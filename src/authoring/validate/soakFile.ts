import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { CatalogProblem } from '../../core/catalog.ts';
import type { JudgedCase } from '../../core/judgedCase.ts';
import { readJsonFile } from '../../packs/readJsonFile.ts';
import type { RunFile } from './problemRuns.ts';
import { replaceFile } from '../../packs/replaceFile.ts';

/** Raised when the judging of scenarios changes so that results kept before say nothing any more. */
const judgeRevision = 1;

const resultSchema = z.strictObject({
  /** SHA-256 of the solution, of what it was judged by, and of the judge. */
  key: z.string(),
  plays: z.int().min(1),
  /** Plays that came out as they should: accepted, or caught. */
  right: z.int().min(0),
});
export type SoakResult = z.infer<typeof resultSchema>;

const soakFileSchema = z.strictObject({ soaked: z.record(z.string(), resultSchema) });
type Soaked = z.infer<typeof soakFileSchema>['soaked'];

function fileOf(entry: CatalogProblem): string {
  return path.join(entry.folder, 'cases', 'soak.rounds.json');
}

/** The results that were kept, by solution; none where there is no file that can be read. */
export async function readSoaked(entry: CatalogProblem): Promise<Soaked> {
  const read = await readJsonFile(fileOf(entry), entry.folder, soakFileSchema);
  return read.kind === 'read' ? read.value.soaked : {};
}

export async function writeSoaked(entry: CatalogProblem, soaked: Soaked): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(soaked).sort(([a], [b]) => (a < b ? -1 : 1)));
  await replaceFile(fileOf(entry), `${JSON.stringify({ soaked: sorted }, null, 2)}\n`);
}

/** Names what a result depends on: when it changes, the solution is soaked again. */
export function soakKey(
  entry: CatalogProblem,
  cases: readonly JudgedCase[],
  file: RunFile,
  drivers: string,
): string {
  const { signature, limits, compare } = entry.problem;
  const parts = { judgeRevision, drivers, signature, limits, compare, cases, source: file.source };
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** SHA-256 of all drivers: what plays the scenarios in the child. */
export async function driversHash(folder: string): Promise<string> {
  const digest = createHash('sha256');
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('__pycache__'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    digest
      .update(path.relative(folder, file))
      .update('\n')
      .update(await readFile(file));
  }
  return digest.digest('hex');
}
