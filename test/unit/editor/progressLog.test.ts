import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ProgressEvent } from '../../../src/core/progressEvent.ts';
import { ProgressLog } from '../../../src/editor/progressLog.ts';
import { drillPlays } from '../../support/drillPlays.ts';

const problem = '11111111-1111-4111-8111-111111111111';
const item = '22222222-2222-4222-8222-222222222222';
const writer = path.resolve(import.meta.dirname, '../../fixtures/progressWriter.ts');

function run(at: number, verdict: 'accepted' | 'wrong-answer' = 'accepted'): ProgressEvent {
  const counts = { passed: 1, total: 1, packVersion: '1.0.0' };
  return { type: 'run', at, problem, language: 'python', scope: 'all', verdict, ...counts };
}

describe('ProgressLog', () => {
  let folder: string;
  let file: string;
  const logs: ProgressLog[] = [];

  const openLog = (): ProgressLog => {
    const log = new ProgressLog(folder);
    logs.push(log);
    return log;
  };

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'code-rounds-progress-'));
    file = path.join(folder, 'progress.ndjson');
  });

  afterEach(async () => {
    for (const log of logs.splice(0)) log.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  it('gives a later window what an earlier one wrote', async () => {
    await openLog().append(run(1));
    assert.equal((await openLog().progress()).status(problem), 'solved');
  });

  it('touches no file before it is asked', async () => {
    openLog();
    assert.deepEqual(await readdir(folder), []);
  });

  it('is empty where its folder cannot be made, and says so to who writes, until it can', async () => {
    await rm(folder, { recursive: true });
    await writeFile(folder, 'in the way');
    const log = openLog();
    assert.equal((await log.progress()).status(problem), 'new');
    await assert.rejects(log.append(run(1)), {
      name: 'HumanError',
      message: `Your progress could not be saved in ${folder} (EEXIST). Make that folder writable, or make room on its disk; your files are untouched.`,
    });
    await rm(folder);
    await log.append(run(1));
    assert.equal((await log.progress()).status(problem), 'solved');
  });

  it('writes one line an event', async () => {
    const log = openLog();
    await Promise.all([log.append(run(1)), log.append(run(2)), log.append(run(3))]);
    const lines = (await readFile(file, 'utf8')).split('\n');
    assert.equal(lines.length, 4);
    assert.equal(lines[3], '');
  });

  it('ignores a torn tail and starts the next event on a fresh line', async () => {
    await writeFile(file, `${JSON.stringify(run(1))}\n{"type":"run","at":2,"prob`);
    const log = openLog();
    assert.equal((await log.events()).length, 1);
    await log.append(run(3));
    assert.deepEqual(
      (await openLog().events()).map(({ at }) => at),
      [1, 3],
    );
  });

  it('ignores lines of an unknown kind and lines that are no JSON', async () => {
    await writeFile(file, `{"type":"dream","at":1}\nnonsense\n${JSON.stringify(run(2))}\n`);
    assert.deepEqual(await openLog().events(), [run(2)]);
  });

  it('tells of what another window appends', async () => {
    const here = openLog();
    const there = openLog();
    await here.events();
    const told = new Promise<ProgressEvent>((resolve) => here.onDidAppend(resolve));
    await there.append(run(7));
    assert.deepEqual(await told, run(7));
    assert.equal((await here.progress()).status(problem), 'solved');
  });

  it('loses nothing when two processes and this one append at once', async () => {
    const log = openLog();
    const others = [1_000, 2_000].map((from) =>
      spawn(process.execPath, [writer, folder, String(from), '40']),
    );
    const ended = Promise.all(others.map((child) => once(child, 'exit')));
    for (let at = 1; at <= 40; at += 1) await log.append(run(at));
    assert.deepEqual(
      (await ended).map(([code]) => code as unknown),
      [0, 0],
    );
    assert.equal((await openLog().events()).length, 120);
  });

  it('keeps every whole line when a writer is killed in the middle', async () => {
    const child = spawn(process.execPath, [writer, folder, '1', '100000']);
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const before = (await openLog().events()).length;
    assert.ok(before > 0);
    const log = openLog();
    await log.append(run(5));
    assert.equal((await openLog().events()).length, before + 1);
  }).timeout(60_000);

  it('compacts a large log without losing what counts or what it does not know', async () => {
    const draft = (at: number): ProgressEvent => ({
      type: 'follow-up-draft',
      at,
      problem,
      item,
      text: 'x'.repeat(2_000),
    });
    const drafts = Array.from({ length: 300 }, (_, index) => `${JSON.stringify(draft(index))}\n`);
    // Of one drill, twice: each play counts.
    const plays = Object.values(drillPlays)
      .slice(0, 2)
      .map((play) => `${JSON.stringify(play)}\n`);
    await writeFile(file, `${JSON.stringify(run(1))}\n{"type":"dream"}\n${plays.join('')}${drafts.join('')}`);
    assert.deepEqual(
      (await openLog().events()).map(({ at }) => at),
      [1, drillPlays.destructive.at, drillPlays.destructive.at, 299],
    );
    const text = await readFile(file, 'utf8');
    assert.equal(text.split('\n').length, 6);
    assert.ok(text.includes('"dream"'));
  });

  it('carries on in a window whose file was compacted by another', async () => {
    const here = openLog();
    await here.append(run(1));
    await appendFile(
      file,
      `${JSON.stringify({ type: 'opened', at: 2, problem, language: 'python' })}\n`.repeat(4_000),
    );
    const news: number[] = [];
    here.onDidAppend(({ at }) => news.push(at));
    assert.equal((await openLog().events()).length, 2);
    await here.append(run(3));
    assert.deepEqual((await here.events()).map(({ at }) => at).slice(-1), [3]);
    assert.equal((await here.progress()).status(problem), 'solved');
    assert.equal(news.filter((at) => at === 1).length, 0);
  });

  it('can be rewritten as a whole: what comes in between stands where it belongs', async () => {
    const log = openLog();
    await log.append(run(10));
    await log.append(run(30));
    const news: number[] = [];
    log.onDidAppend(({ at }) => news.push(at));
    let replaced = 0;
    log.onDidReplace(() => {
      replaced += 1;
    });
    const event = run(20);
    const line = { kind: 'event', event, text: JSON.stringify(event) } as const;
    await log.rewrite((lines) => lines.toSpliced(1, 0, line));
    const times = (events: readonly ProgressEvent[]): number[] => events.map(({ at }) => at);
    assert.deepEqual(times(await log.events()), [10, 20, 30]);
    assert.deepEqual(times(await openLog().events()), [10, 20, 30]);
    assert.deepEqual(news, [20]);
    assert.equal(replaced, 1);
  });

  it('is empty once every line is taken away, and goes on from there', async () => {
    const log = openLog();
    await log.append(run(1));
    await log.rewrite(() => []);
    assert.equal((await log.progress()).status(problem), 'new');
    assert.equal(await readFile(file, 'utf8'), '');
    await log.append(run(2, 'wrong-answer'));
    assert.equal((await log.progress()).status(problem), 'attempted');
  });
});
