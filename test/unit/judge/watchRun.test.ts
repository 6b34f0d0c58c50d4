import assert from 'node:assert/strict';
import type { Census, RunProcesses } from '../../../src/judge/runProcesses.ts';
import { watchRun } from '../../../src/judge/watchRun.ts';
import { waitUntil } from '../../support/waitUntil.ts';

const mebibyte = 1024 * 1024;
const limits = { memoryMiB: 10, processes: 3 };

interface Looks {
  readonly told: readonly string[];
  readonly looks: number;
}

/** Has these censuses looked at, one after the other, until there are no more. */
async function watching(censuses: readonly (Census | undefined)[], ownBytes = Infinity): Promise<Looks> {
  const told: string[] = [];
  let looks = 0;
  const processes: RunProcesses = {
    census: () => {
      looks += 1;
      return Promise.resolve(censuses[looks - 1]);
    },
    ownBytes: () => Promise.resolve(ownBytes),
    kill: () => Promise.resolve(),
  };
  const end = watchRun(processes, limits, (what) => told.push(what));
  await waitUntil(() => looks > censuses.length);
  end();
  return { told, looks };
}

describe('watchRun', () => {
  it('looks again and again, and says nothing while all is within its limits', async () => {
    const { told } = await watching([{ count: 3, bytes: 10 * mebibyte }, undefined, { count: 1, bytes: 0 }]);
    assert.deepEqual(told, []);
  });

  it('tells of too much memory', async () => {
    assert.deepEqual((await watching([{ count: 1, bytes: 11 * mebibyte }])).told, ['memory']);
  });

  it('counts what several processes share once', async () => {
    const shared = { count: 2, bytes: 11 * mebibyte };
    assert.deepEqual((await watching([shared], 6 * mebibyte)).told, []);
    assert.deepEqual((await watching([shared], 11 * mebibyte)).told, ['memory']);
  });

  it('tells of too many processes', async () => {
    assert.deepEqual((await watching([{ count: 4, bytes: 0 }])).told, ['processes']);
  });
});
