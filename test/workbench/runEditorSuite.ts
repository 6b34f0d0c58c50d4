import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { fetchDesktop } from './desktop.ts';
import type { EditorSuite } from './editorSuite.ts';
import { cacheFolder, outFolder, projectFolder } from './paths.ts';
import { makeScratchFolder } from './scratchFolder.ts';
import { findServerWindow } from './serverWindow.ts';
import { skipOrFail } from './skip.ts';
import { sourcePlaces } from './sourcePlaces.ts';
import { runSuiteInDesktop } from './suiteInDesktop.ts';
import { runSuiteInServer } from './suiteInServer.ts';
import { openSuiteReport, type SuiteResult } from './suiteReport.ts';

const TIMEOUT_MS = Number(process.env['CODE_ROUNDS_SUITE_TIMEOUT_MS'] ?? 1_200_000);

async function main(): Promise<void> {
  if (!existsSync(join(projectFolder, 'dist'))) {
    throw new Error('The extension has not been built yet: run `npm run build` first.');
  }
  const bundle = await bundleSuite();
  const workspace = await makeScratchFolder('workspace');
  const report = await openSuiteReport(await sourcePlaces(bundle));
  try {
    const suite = {
      extension: projectFolder,
      bundle,
      workspace: workspace.path,
      report,
      timeoutMs: TIMEOUT_MS,
    };
    const result = await runSomewhere(suite);
    if (result !== undefined) {
      tell(result);
    }
  } finally {
    await report.dispose();
    await workspace.dispose();
  }
}

async function bundleSuite(): Promise<string> {
  const outfile = join(outFolder, 'editor/index.cjs');
  await build({
    entryPoints: [join(projectFolder, 'test/editor/index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    // As in the product's own bundle, for jsonc-parser.
    mainFields: ['module', 'main'],
    external: ['vscode', 'mocha'],
    sourcemap: 'linked',
    logLevel: 'warning',
  });
  return outfile;
}

/** Desktop first, as it is what most people use; undefined when this machine can show no VS Code at all. */
async function runSomewhere(suite: EditorSuite): Promise<SuiteResult | undefined> {
  const desktop = await fetchDesktop(cacheFolder);
  if (desktop.kind === 'usable') {
    console.log(`Editor suite: in ${desktop.what}.`);
    return runSuiteInDesktop(suite, desktop.executable);
  }
  console.log(`Editor suite: not in ${desktop.what}, because ${desktop.why}.`);
  const server = await findServerWindow(cacheFolder);
  if (server.kind === 'usable') {
    console.log(`Editor suite: in the VS Code server build, shown by ${server.browser}.`);
    return runSuiteInServer(suite, server);
  }
  skipOrFail('the editor suite (test/editor)', `there is no desktop VS Code, and ${server.why}`);
  return undefined;
}

function tell(result: SuiteResult): void {
  if (result.error !== undefined) {
    console.error(`Editor suite: ${result.error}`);
  }
  // A suite in which nothing ran, by a mistyped CODE_ROUNDS_GREP for instance, has shown nothing.
  if (result.error !== undefined || result.failed > 0 || result.passed === 0) {
    process.exitCode = 1;
  }
  console.log(`Editor suite: ${result.passed} passed, ${result.failed} failed, ${result.pending} pending`);
}

await main();
