import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { guardedCommand, lifeline } from '../../../src/judge/guardedCommand.ts';
import { killGroup } from '../../../src/judge/killing.ts';

describe('a guarded command', function () {
  this.timeout(60_000);
  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  it('is killed, whatever it is doing, when the lifeline to its judge is cut', async () => {
    const { child } = await started('echo busy; while :; do :; done');
    child.stdio.at(lifeline)?.destroy();
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    assert.equal(signal, 'SIGKILL');
  });

  it('runs within its limits, with its own arguments', async () => {
    const limits = 'echo "$(ulimit -St) $(ulimit -Ht) $(ulimit -c) $(ulimit -f) $1"';
    const { child, line } = await started(limits, 'a  b');
    assert.equal(line, '7 8 0 6144 a  b');
    end(child);
  });

  it('ends the conversation when the program ends, though the guard still waits', async () => {
    const { child, line } = await started('echo over');
    assert.equal(line, 'over');
    assert.ok(child.stdout !== null);
    await once(child.stdout, 'close');
    end(child);
  });
});

describe('a guarded command on Windows', () => {
  it('is the command itself: there is no shell that could set limits', () => {
    const command = { executable: 'C:\\Python\\python.exe', args: ['-I', 'a b'] };
    const guarded = guardedCommand(command, { cpuSeconds: 7, fileMiB: 3 }, 'win32');
    assert.deepEqual(guarded, [command.executable, command.args]);
  });
});

/** Starts a shell script under guard and waits for its first line. */
async function started(script: string, ...args: string[]): Promise<{ child: ChildProcess; line: string }> {
  const command = {
    executable: '/bin/sh',
    args: ['-c', script, 'sh', ...args],
  };
  const [executable, all] = guardedCommand(command, { cpuSeconds: 7, fileMiB: 3 });
  const child = spawn(executable, all, {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore', 'ignore', 'ignore', 'pipe'],
  });
  assert.ok(child.stdout !== null);
  const lines = createInterface({ input: child.stdout });
  const [line] = (await once(lines, 'line')) as [string];
  return { child, line };
}

function end({ pid }: ChildProcess): void {
  if (pid !== undefined) killGroup(pid);
}
