import { spawnSync } from 'node:child_process';
import { constants, setPriority } from 'node:os';

/**
 * Runs an npm script behind what else the machine does, `node test/workbench/standBack.ts SCRIPT`: windows that are
 * driven beside it answer as they do for a person.
 */
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const { status } = spawnSync('npm', ['run', '--silent', ...process.argv.slice(2)], {
  stdio: 'inherit',
  // On Windows npm is a batch file.
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
