import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withFileLock } from '../../../src/packs/fileLock.ts';

describe('withFileLock', () => {
  let folder: string;
  let lock: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'code-rounds-lock-'));
    lock = path.join(folder, 'lock');
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('lets one in at a time', async () => {
    let inside = 0;
    let most = 0;
    const visit = () =>
      withFileLock(lock, async () => {
        inside += 1;
        most = Math.max(most, inside);
        await new Promise(setImmediate);
        inside -= 1;
      });
    await Promise.all(Array.from({ length: 8 }, visit));
    assert.equal(most, 1);
    assert.equal(existsSync(lock), false);
  });

  it('is released when the work fails', async () => {
    await assert.rejects(
      withFileLock(lock, () => Promise.reject(new Error('no'))),
      /no/,
    );
    assert.equal(existsSync(lock), false);
  });

  it('takes over the lock of a process that died', async () => {
    await writeFile(lock, 'somebody');
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(lock, longAgo, longAgo);
    assert.equal(await withFileLock(lock, () => Promise.resolve('in')), 'in');
  });

  it('says so when a live lock is not given up', async () => {
    await writeFile(lock, 'somebody');
    await assert.rejects(
      withFileLock(lock, () => Promise.resolve(), { patienceMs: 50 }),
      /not been released/,
    );
    assert.equal(existsSync(lock), true);
  });
});
