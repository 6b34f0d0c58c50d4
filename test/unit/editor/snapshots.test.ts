import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { Snapshots } from '../../../src/editor/snapshots.ts';

const problem = '7f3f2f0a-3a5e-4c52-9d7c-0e6f2a9c9c11';

describe('Snapshots', () => {
  let folder: string;
  let snapshots: Snapshots;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'code-rounds-test-'));
    snapshots = new Snapshots(path.join(folder, 'snapshots'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('lists what it keeps, newest first, over all languages', async () => {
    await snapshots.keep({ problem, language: 'go', reason: 'accepted', text: 'one', at: 1_000 });
    await snapshots.keep({ problem, language: 'python', reason: 'reset', text: 'two', at: 3_000 });
    await snapshots.keep({ problem, language: 'go', reason: 'replaced', text: 'three', at: 2_000 });
    const kept = await snapshots.list(problem);
    assert.deepEqual(
      kept.map(({ language, reason, at }) => [language, reason, at]),
      [
        ['python', 'reset', 3_000],
        ['go', 'replaced', 2_000],
        ['go', 'accepted', 1_000],
      ],
    );
    assert.deepEqual(await Promise.all(kept.map((each) => snapshots.read(each))), ['two', 'three', 'one']);
  });

  it('knows those that earlier versions have kept', async () => {
    const old = path.join(folder, 'snapshots', problem, 'java');
    await mkdir(old, { recursive: true });
    await writeFile(path.join(old, '2025-06-07T08-09-10.111Z-accepted.java'), 'class LRUCache {}');
    await writeFile(path.join(old, 'notes.txt'), 'not ours');
    const kept = await snapshots.list(problem);
    assert.deepEqual(
      kept.map(({ at }) => new Date(at).toISOString()),
      ['2025-06-07T08:09:10.111Z'],
    );
  });

  it('keeps two copies of one moment both', async () => {
    const same = { problem, language: 'go', reason: 'replaced', at: 5_000 } as const;
    const first = await snapshots.keep({ ...same, text: 'first' });
    await snapshots.keep({ ...same, text: 'second' });
    assert.equal(await readFile(first, 'utf8'), 'first');
    assert.equal((await snapshots.list(problem)).length, 2);
  });

  it('knows a text that it holds', async () => {
    await snapshots.keep({ problem, language: 'go', reason: 'accepted', text: 'one', at: 1_000 });
    assert.equal(await snapshots.holds(problem, 'go', 'one'), true);
    assert.equal(await snapshots.holds(problem, 'go', 'two'), false);
    assert.equal(await snapshots.holds(problem, 'java', 'one'), false);
  });

  it('has none of a problem that nothing was kept of', async () => {
    assert.deepEqual(await snapshots.list(problem), []);
  });
});
