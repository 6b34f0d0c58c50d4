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

const soakFileSchema = z.strictObject({ soaked: z.record(z.string(), resultSchema) });
export type Soaked = z.infer<typeof soakFileSchema>['soaked'];

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
