import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import Mocha from 'mocha';
import { endOnSignals } from '../workbench/endOnSignals.ts';
import { cacheFolder, projectFolder } from '../workbench/paths.ts';
import { findServerWindow } from '../workbench/serverWindow.ts';
import { skipOrFail } from '../workbench/skip.ts';
import { packageVsix } from '../workbench/vsix.ts';

const TEST_TIMEOUT_MS = 120_000;

/** Packages the extension and drives it, as users get it, in the server build. */
async function main(): Promise<void> {
  const window = await findServerWindow(cacheFolder);
  if (window.kind === 'unusable') {
    skipOrFail('the end-to-end tests (test/e2e)', window.why);
    return;
  }
  console.log(`End to end: the packaged extension in the VS Code server build, shown by ${window.browser}.`);
  endOnSignals();
  await packageVsix();
  const failures = await runMocha();
  process.exitCode = failures === 0 ? 0 : 1;
}

async function runMocha(): Promise<number> {
  const folder = join(projectFolder, 'test/e2e');
  const grep = process.env['CODE_ROUNDS_GREP'];
  const mocha = new Mocha({
    reporter: 'spec',
    timeout: TEST_TIMEOUT_MS,
    ...(grep === undefined || grep === '' ? {} : { grep }),
  });
  const names = (await readdir(folder)).filter((name) => name.endsWith('.test.ts')).sort();
  for (const name of names) {
    mocha.addFile(join(folder, name));
  }
  await mocha.loadFilesAsync();
  return new Promise((resolve) => {
    mocha.run(resolve);
  });
}

await main();
