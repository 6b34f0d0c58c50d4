import { createHash } from 'node:crypto';
import type { CatalogProblem } from '../../core/catalog.ts';
import type { JudgedCase } from '../../core/judgedCase.ts';
import type { LanguageId } from '../../core/language.ts';
import type { Problem } from '../../core/problem.ts';
import { addFolder } from './folderDigest.ts';
import type { RunFile } from './problemRuns.ts';

/** Raised when the judging of scenarios changes so that results kept before say nothing any more. */
const judgeRevision = 2;

/** What plays the scenarios in the child, in the folder of the drivers. */
const driverFiles: Readonly<Record<LanguageId, readonly string[]>> = {
  typescript: ['driver.mjs'],
  javascript: ['driver.mjs'],
  python: ['driver.py', 'python'],
  go: ['go'],
  java: ['java'],
};

/** Names what a result depends on: when it changes, the solution is soaked again. Mended words make nothing new. */
export async function soakKey(
  entry: CatalogProblem,
  cases: readonly JudgedCase[],
  file: RunFile,
  driversFolder: string,
): Promise<string> {
  const { limits, compare } = entry.problem;
  const drivers = await driverHash(driversFolder, file.language);
  const signature = wordless(entry.problem);
  const judged = cases.map((each) => ({ ...each, case: { ...each.case, name: '', why: undefined } }));
  const parts = { judgeRevision, drivers, signature, limits, compare, cases: judged, source: file.source };
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** The signature without what is said of it; a field of a record type may be called `doc`, so these stay as they are. */
function wordless({ signature }: Problem): unknown {
  const text = JSON.stringify(signature, (key, value: unknown) => (key === 'doc' ? undefined : value));
  return { ...(JSON.parse(text) as object), types: 'types' in signature ? signature.types : undefined };
}

/** SHA-256 of the driver of a language. */
async function driverHash(folder: string, language: LanguageId): Promise<string> {
  const digest = createHash('sha256');
  const isOfDriver = (file: string) =>
    driverFiles[language].some((name) => file === name || file.startsWith(`${name}/`));
  await addFolder(digest, folder, (file) => isOfDriver(file) && !file.includes('__pycache__'));
  return digest.digest('hex');
}
