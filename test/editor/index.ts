import { appendFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { reportFiles, reportFolderVariable } from './reportFiles.ts';

/** Every test file of the suite, by name: the bundle holds what is listed here and nothing else. */
const testFiles = [
  () => import('./activation.test.ts'),
  () => import('./problemTree.test.ts'),
  () => import('./opening.test.ts'),
  () => import('./running.test.ts'),
  () => import('./debugging.test.ts'),
  () => import('./ownCases.test.ts'),
  () => import('./authoring.test.ts'),
  () => import('./installing.test.ts'),
  () => import('./manyProblems.test.ts'),
  () => import('./diagnostics.test.ts'),
  () => import('./setup.test.ts'),
  () => import('./toolSettings.test.ts'),
];

const TEST_TIMEOUT_MS = 20_000;

/** VS Code calls this inside its extension host, where the real `vscode` module is. */
export async function run(): Promise<void> {
  const folder = process.env[reportFolderVariable];
  if (folder === undefined) {
    throw new Error(`${reportFolderVariable} is not set: start this suite with \`npm run test:editor\`.`);
  }
  let result: object;
  try {
    result = await runMocha(join(folder, reportFiles.output));
  } catch (error) {
    result = { passed: 0, failed: 0, pending: 0, error: format(error) };
  }
  // Renamed into place, so that nobody reads half of it.
  const unfinished = join(folder, 'unfinished.json');
  writeFileSync(unfinished, JSON.stringify(result));
  renameSync(unfinished, join(folder, reportFiles.result));
}

async function runMocha(outputFile: string): Promise<object> {
  // Loaded from node_modules, as mocha finds its own parts there.
  const { default: Mocha } = await import('mocha');
  // The output of an extension host goes to a log somewhere; the reporter's goes where the caller looks for it.
  Mocha.reporters.Base.consoleLog = (...words: unknown[]) => {
    appendFileSync(outputFile, `${format(...words)}\n`);
  };
  const grep = process.env['CODE_ROUNDS_GREP'];
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: 'spec',
    timeout: TEST_TIMEOUT_MS,
    color: process.env['FORCE_COLOR'] === '1',
    ...(grep === undefined || grep === '' ? {} : { grep }),
  });
  // This is what puts describe and it into the global scope.
  mocha.suite.emit('pre-require', globalThis, 'index', mocha);
  for (const load of testFiles) {
    await load();
  }
  const runner = await new Promise<Mocha.Runner>((resolve) => {
    const running = mocha.run(() => {
      resolve(running);
    });
  });
  const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
  return { passed: passes, failed: failures, pending };
}
