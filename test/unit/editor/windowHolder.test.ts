import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { isOfGoneWindow, windowHolder } from '../../../src/editor/windowHolder.ts';

describe('windowHolder', () => {
  it('keeps what a window that still runs holds', () => {
    assert.equal(isOfGoneWindow(`window ${process.ppid} prompt a`), false);
  });

  it('gives up what a window held that has died, or had this process’s number before', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    assert.equal(isOfGoneWindow(`window ${pid} prompt a`), true);
    assert.equal(isOfGoneWindow(windowHolder('prompt a')), true);
  });

  it('does not speak of what is no window', () => {
    assert.equal(isOfGoneWindow('0b5d9c1e-round'), false);
  });
});
