import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** What a problem came to when everything in it was run, without an error and without a warning. */
const proofSchema = z.strictObject({
  /** SHA-256 of the problem and of the judge. */
  key: z.string(),
  /** The tools it was run with, as `go 1.24.11`. */
  tools: z.array(z.string()),
  /** Its table, by lines. */
  table: z.array(z.string()),
});
export type Proof = z.infer<typeof proofSchema>;

const proofsSchema = z.record(z.string(), proofSchema);
export type Proofs = z.infer<typeof proofsSchema>;

const file = path.join(import.meta.dirname, 'proofs.json');

/** The proofs that are kept, by slug. */
export async function readProofs(): Promise<Proofs> {
  return proofsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

export async function writeProofs(proofs: Proofs): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(proofs).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(file, `${JSON.stringify(sorted, null, 2)}\n`);
}
