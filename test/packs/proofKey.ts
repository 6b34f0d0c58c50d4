import { createHash } from 'node:crypto';
import path from 'node:path';
import { build } from 'esbuild';
import { addFolder } from '../../src/authoring/validate/folderDigest.ts';
import type { CatalogProblem } from '../../src/core/catalog.ts';

const source = path.join(import.meta.dirname, '../../src');

/** What judges and validates, as entry points of bundles: their bytes change when what they do may have changed. */
const programs = [
  'authoring/validate/runPack.ts',
  'judge/drivers/driver.mjs',
  'judge/drivers/typescriptWorker.mjs',
].map((file) => path.join(source, file));

/** Results of playing concurrency cases over and over, which have keys of their own. */
const ownResults = 'cases/soak.rounds.json';

/** SHA-256 of all that the judge and the validation of a pack are made of, comments left out. */
export async function judgeHash(): Promise<string> {
  const digest = createHash('sha256');
  const { outputFiles } = await build({
    entryPoints: programs,
    outdir: source,
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    minifyWhitespace: true,
    legalComments: 'none',
    mainFields: ['module', 'main'],
    alias: { '@vscode/l10n': '@vscode/l10n/dist/browser.js' },
    logLevel: 'error',
  });
  for (const { text } of outputFiles) digest.update(text);
  // What is not for Node.js is copied into the build as it is.
  await addFolder(digest, path.join(source, 'judge/drivers'), (file) => !/\.mjs$|__pycache__/.test(file));
  return digest.digest('hex');
}

/**
 * Names what the validation of a problem depends on: its files, what its pack says, and the judge.
 * @param judge as `judgeHash` gives it.
 */
export async function proofKey(entry: CatalogProblem, judge: string): Promise<string> {
  const digest = createHash('sha256').update(judge).update(JSON.stringify(entry.pack));
  await addFolder(digest, entry.folder, (file) => file !== ownResults);
  return digest.digest('hex');
}
