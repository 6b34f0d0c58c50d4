import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { isRunning } from '../../../src/judge/isRunning.ts';
import { waitUntil } from '../../support/waitUntil.ts';

const source = path.join(import.meta.dirname, '../../../src/judge/killAtExit.ts');

/** Starts so many groups, takes the first one back, says their numbers and ends. */
const program = `
  const { spawn } = await import('node:child_process');
  const { killAtExit } = await import(process.argv[1]);
  const children = Array.from({ length: 12 }, () => spawn('sleep', ['600'], { detached: true, stdio: 'ignore' }));
  const [spareFirst] = children.map(({ pid }) => killAtExit(pid));
  spareFirst();
  console.log(children.map(({ pid }) => pid).join(' '));
  process.exit(0);
`;

describe('groups that must not outlive the process', function () {
  this.timeout(30_000);

  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  it('are killed when it ends, more than ten of them without a warning, but none that was taken back', async () => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      program,
      source,
    ]);
    assert.equal(stderr, '');
    const [spared = 0, ...others] = stdout.trim().split(' ').map(Number);
    try {
      assert.equal(others.length, 11);
      await waitUntil(() => !others.some(isRunning));
      assert.equal(isRunning(spared), true);
    } finally {
      process.kill(-spared, 'SIGKILL');
    }
  });
});
