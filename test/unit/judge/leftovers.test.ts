import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, utimes } from 'node:fs/promises';
import path from 'node:path';
import { runMark } from '../../../src/judge/childEnvironment.ts';
import { sweepLeftovers } from '../../../src/judge/leftovers.ts';
import { processesOfHome } from '../../../src/judge/processesOfHome.ts';
import { inTemporaryFolder } from '../../support/temporaryFolder.ts';

describe('what a judge that died has left behind', function () {
  this.timeout(60_000);
  let gone: number;

  before(async () => {
    const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await once(child, 'exit');
    gone = child.pid ?? 0;
  });

  it('is removed, but nothing of a judge that lives, nor anything of another name', async () => {
    await inTemporaryFolder(async (temporary) => {
      const names = [
        `code-rounds-${gone}-aB3xyz`,
        `code-rounds-${process.pid}-aB3xyz`,
        `code-rounds-${gone}`,
      ];
      for (const name of names) await oldFolder(path.join(temporary, name));
      await sweepLeftovers(temporary);
      assert.deepEqual(
        names.map((name) => existsSync(path.join(temporary, name))),
        [false, true, true],
      );
    });
  });

  it('stays for an hour, as another container may be using it', async () => {
    await inTemporaryFolder(async (temporary) => {
      const folder = path.join(temporary, `code-rounds-${gone}-aB3xyz`);
      await mkdir(folder);
      await sweepLeftovers(temporary);
      assert.ok(existsSync(folder));
    });
  });

  it('is ended where it still runs; what only has the same home is left alone', async function () {
    if (process.platform !== 'linux') this.skip();
    await inTemporaryFolder(async (temporary) => {
      const folder = path.join(temporary, `code-rounds-${gone}-aB3xyz`);
      await oldFolder(folder);
      const left = sleeper({ HOME: folder, [runMark]: 'mark' });
      const other = sleeper({ HOME: folder });
      const elsewhere = sleeper({ HOME: temporary, [runMark]: 'mark' });
      try {
        await Promise.all([left, other, elsewhere].map((child) => once(child, 'spawn')));
        await sweepLeftovers(temporary);
        if (left.signalCode === null) await once(left, 'exit');
        assert.equal(left.signalCode, 'SIGKILL');
        assert.deepEqual([other.signalCode, elsewhere.signalCode], [null, null]);
        assert.equal(existsSync(folder), false);
      } finally {
        for (const child of [left, other, elsewhere]) child.kill('SIGKILL');
      }
    });
  });

  it('is nothing where there is no folder for temporary files', async () => {
    await sweepLeftovers(path.join(import.meta.dirname, 'none'));
  });
});

describe('processes of a run folder on macOS', () => {
  const table = [
    '  501 /usr/bin/python3 driver.py HOME=/tmp/code-rounds-1-abcdef CODE_ROUNDS_RUN=x',
    '  502 /bin/sh HOME=/tmp/code-rounds-1-abcdef',
    '  503 /bin/sleep 600 HOME=/tmp/code-rounds-1-abcdefg CODE_ROUNDS_RUN=x',
  ].join('\n');

  it('are those that ps shows with it as their home, and with a mark', async () => {
    const found = await processesOfHome('/tmp/code-rounds-1-abcdef', 'darwin', () => Promise.resolve(table));
    assert.deepEqual(found, [501]);
  });

  it('are none where ps does not answer, and on Windows', async () => {
    const silent = () => Promise.reject(new Error('too late'));
    assert.deepEqual(await processesOfHome('/tmp', 'darwin', silent), []);
    assert.deepEqual(await processesOfHome('/tmp', 'win32', silent), []);
  });
});

async function oldFolder(folder: string): Promise<void> {
  await mkdir(folder);
  const twoHoursAgo = new Date(Date.now() - 2 * 60 * 60_000);
  await utimes(folder, twoHoursAgo, twoHoursAgo);
}

function sleeper(env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { env, stdio: 'ignore' });
}
