import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { processStatus } from '../../../src/judge/processStatus.ts';

const rest = '-1 4194560 1 0 0 0 5 3 0 0 20 0 1 0 778899 2621440 512 18446744073709551615 1 1';

describe('processStatus', () => {
  it('reads a line, whatever the name of the program', () => {
    assert.deepEqual(processStatus(`42 (a) b (c) S 7 42 40 0 ${rest}\n`), {
      pid: 42,
      state: 'S',
      parent: 7,
      group: 42,
      session: 40,
      started: '778899',
      bytes: 512 * 4096,
    });
  });

  it('has nothing to say of an empty or torn line', () => {
    assert.equal(processStatus(''), undefined);
    assert.equal(processStatus('42 (node) S 7 42'), undefined);
  });

  it('finds itself', function () {
    if (process.platform !== 'linux') this.skip();
    const status = processStatus(readFileSync('/proc/self/stat', 'utf8'));
    assert.equal(status?.pid, process.pid);
    assert.equal(status.parent, process.ppid);
    assert.ok(status.bytes > 10 * 1024 * 1024);
  });
});
