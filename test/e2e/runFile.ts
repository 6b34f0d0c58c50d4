import Mocha from 'mocha';
import { endOnSignals } from '../workbench/endOnSignals.ts';
import { noTestRan } from './fileRun.ts';

/** Runs one file of end-to-end tests, `node test/e2e/runFile.ts FILE`; CODE_ROUNDS_GREP narrows it to some tests. */

const TEST_TIMEOUT_MS = 120_000;

const [file = ''] = process.argv.slice(2);
const grep = process.env['CODE_ROUNDS_GREP'];
endOnSignals();
const mocha = new Mocha({
  reporter: 'spec',
  timeout: TEST_TIMEOUT_MS,
  ...(grep === undefined || grep === '' ? {} : { grep }),
});
mocha.addFile(file);
await mocha.loadFilesAsync();
const runner = mocha.run((failures) => {
  const ran = runner.stats?.tests ?? 0;
  process.exitCode = failures > 0 ? 1 : ran === 0 ? noTestRan : 0;
});
