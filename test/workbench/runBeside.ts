import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { collected } from './collected.ts';
import { endOnSignals } from './endOnSignals.ts';

/**
 * Runs npm scripts beside each other, and prints what each has said when it has ended, whole: a runner that ends itself
 * loses what a pipe has not taken yet. Scripts after `--behind` stand back behind what else the machine does, so that
 * windows that are driven beside them answer as they do for a person.
 *
 *     node test/workbench/runBeside.ts SCRIPT... [--behind SCRIPT...]
 */

const windows = process.platform === 'win32';
const names = process.argv.slice(2);
const behind = names.includes('--behind') ? names.slice(names.indexOf('--behind') + 1) : [];

async function runAndPrint(script: string): Promise<void> {
  const began = performance.now();
  // On Windows npm is a batch file.
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: windows,
  });
  if (behind.includes(script) && child.pid !== undefined) {
    setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  }
  const { code, output } = await collected(child);
  if (code !== 0) process.exitCode = 1;
  const seconds = Math.round((performance.now() - began) / 1_000);
  process.stdout.write(`${output}${script} ${code === 0 ? 'passed' : 'failed'} after ${seconds} s.\n\n`);
}

endOnSignals();
await Promise.all(names.filter((name) => name !== '--behind').map(runAndPrint));
