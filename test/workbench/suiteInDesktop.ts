import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { failedSuite, hangMessage, type EditorSuite } from './editorSuite.ts';
import { environmentForVSCode } from './outerEnvironment.ts';
import { makeScratchFolder } from './scratchFolder.ts';
import { seedSettings } from './seedSettings.ts';
import { shareCompiled } from './shareCompiled.ts';
import type { SuiteResult } from './suiteReport.ts';
import { testSettings } from './testSettings.ts';

const NEWS_EVERY_MS = 200;
const GRACE_MS = 5_000;

/** Runs a suite in the extension host of a desktop VS Code with a profile of its own. */
export async function runSuiteInDesktop(suite: EditorSuite, executable: string): Promise<SuiteResult> {
  const profile = await makeScratchFolder('profile');
  await seedSettings(profile.path, testSettings);
  await shareCompiled(profile.path);
  const news = setInterval(() => void suite.report.printNews(), NEWS_EVERY_MS);
  const patience = new AbortController();
  const watchdog = setTimeout(() => {
    patience.abort();
    stopTestElectron();
  }, suite.timeoutMs);
  try {
    const problem = await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: suite.extension,
      extensionTestsPath: suite.bundle,
      extensionTestsEnv: { ...withoutOuterVSCode(), ...suite.report.env },
      launchArgs: [
        suite.workspace,
        '--disable-extensions',
        `--user-data-dir=${profile.path}`,
        `--extensions-dir=${join(profile.path, 'extensions')}`,
      ],
    }).then(
      () => 'It ended in good order.',
      (error: unknown) => String(error),
    );
    clearInterval(news);
    await suite.report.printNews();
    if (patience.signal.aborted) {
      return failedSuite(hangMessage(suite));
    }
    return (await suite.report.result()) ?? failedSuite(`VS Code ended without a result. ${problem}`);
  } finally {
    clearInterval(news);
    clearTimeout(watchdog);
    await profile.dispose();
  }
}

/** test-electron merges our environment into its own; what must not be inherited is named and undefined. */
function withoutOuterVSCode(): Record<string, undefined> {
  const kept = environmentForVSCode();
  const dropped = Object.keys(process.env).filter((name) => !(name in kept));
  return Object.fromEntries(dropped.map((name) => [name, undefined]));
}

/** It offers no other way to stop: the first interrupt asks VS Code to close, the second kills its whole tree. */
function stopTestElectron(): void {
  // Without a listener of ours it would end this process before the result is told.
  process.on('SIGINT', () => undefined);
  process.emit('SIGINT');
  setTimeout(() => {
    process.emit('SIGINT');
  }, GRACE_MS).unref();
}
