import { readdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { endOnSignals } from '../workbench/endOnSignals.ts';
import { cacheFolder, projectFolder } from '../workbench/paths.ts';
import { findServerWindow } from '../workbench/serverWindow.ts';
import { skipOrFail } from '../workbench/skip.ts';
import { packageVsix } from '../workbench/vsix.ts';
import { runFile, type FileRun } from './fileRun.ts';

/** A window and its server keep half a processor busy. */
const mostAtOnce = 2;

/**
 * A window on a busy machine can be late for a step. So few files may be run a second time, alone and from nothing, and
 * count as passed when that one is without a failure; what failed at first is printed either way.
 */
const mostSecondTries = 2;

/** Packages the extension, unless told that it is, and drives it, as users get it, in the server build. */
async function main(): Promise<void> {
  const window = await findServerWindow(cacheFolder);
  if (window.kind === 'unusable') {
    skipOrFail('the end-to-end tests (test/e2e)', window.why);
    return;
  }
  console.log(`End to end: the packaged extension in the VS Code server build, shown by ${window.browser}.`);
  endOnSignals();
  if (!process.argv.includes('--packaged')) await packageVsix();
  const runs = await runAll(await testFiles());
  const failed = runs.filter(({ outcome }) => outcome === 'failed').map(({ file }) => file);
  const stillFailing = failed.length > mostSecondTries ? failed : await failingTwice(failed);
  tell(runs, failed, stillFailing);
}

/** The longest first, so that no long one is left for the end. */
async function testFiles(): Promise<string[]> {
  const folder = join(projectFolder, 'test/e2e');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.test.ts'));
  const files = names.map(async (name) => {
    const file = join(folder, name);
    return { file, size: (await stat(file)).size };
  });
  return (await Promise.all(files)).sort((a, b) => b.size - a.size).map(({ file }) => file);
}

async function runAll(files: readonly string[]): Promise<FileRun[]> {
  const waiting = [...files];
  const runs: FileRun[] = [];
  const lane = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      runs.push(await runAndPrint(file));
    }
  };
  await Promise.all(Array.from({ length: Math.min(mostAtOnce, availableParallelism()) }, lane));
  return runs;
}

async function failingTwice(files: readonly string[]): Promise<string[]> {
  const failing: string[] = [];
  for (const file of files) {
    console.log(`\nOnce more, alone: ${basename(file)}`);
    const { outcome } = await runAndPrint(file);
    if (outcome !== 'passed') failing.push(file);
  }
  return failing;
}

async function runAndPrint(file: string): Promise<FileRun> {
  const run = await runFile(file);
  if (run.outcome !== 'none-ran') console.log(run.output);
  return run;
}

function tell(runs: readonly FileRun[], failed: readonly string[], stillFailing: readonly string[]): void {
  for (const file of failed) {
    const end = stillFailing.includes(file) ? 'failed' : 'failed at first, and passed when it ran alone';
    console.log(`End to end: ${basename(file)} ${end}.`);
  }
  const ran = runs.filter(({ outcome }) => outcome !== 'none-ran').length;
  // A run in which nothing ran, by a mistyped CODE_ROUNDS_GREP for instance, has shown nothing.
  if (ran === 0) console.log('End to end: no test ran.');
  else console.log(`End to end: ${ran - stillFailing.length} of ${ran} files passed.`);
  process.exitCode = ran === 0 || stillFailing.length > 0 ? 1 : 0;
}

await main();
