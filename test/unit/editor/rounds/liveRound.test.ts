import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ClockReading } from '../../../../src/core/roundClock.ts';
import { LiveRound, type LiveParts, type RoundNews } from '../../../../src/editor/rounds/liveRound.ts';
import { RoundFiles } from '../../../../src/editor/rounds/roundFiles.ts';
import { roundUuid, startedEvent } from '../../../support/roundLogs.ts';

const minute = 60_000;
const second = 1_000;

/** The clocks of a machine that several windows share. */
class Machine {
  private passed = 0;
  private set = 0;

  readonly read = (): ClockReading => ({
    monotonic: this.passed,
    uptime: this.passed,
    wall: 1_767_603_600_000 + this.passed + this.set,
  });

  pass(ms: number): void {
    this.passed += ms;
  }

  setClock(ms: number): void {
    this.set += ms;
  }
}

describe('LiveRound', () => {
  let folder: string;
  let machine: Machine;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'code-rounds-test-'));
    machine = new Machine();
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  const window = (name: string): LiveParts => ({
    files: new RoundFiles(folder),
    holder: name,
    window: `window ${name}`,
    read: machine.read,
  });
  const started = async (parts: LiveParts, plan = {}): Promise<LiveRound> => {
    const taken = await LiveRound.start(parts, startedEvent(plan));
    assert.ok(taken.kind === 'taken');
    return taken.round;
  };
  const resumed = async (parts: LiveParts): Promise<LiveRound> => {
    const log = await parts.files.log(roundUuid);
    assert.ok(log !== undefined);
    const taken = await LiveRound.resume(parts, log, () => true);
    assert.ok(taken.kind === 'taken');
    return taken.round;
  };
  const work = async (round: LiveRound, ms: number): Promise<void> => {
    for (let passed = 0; passed < ms; passed += second) {
      machine.pass(second);
      await round.tick();
    }
  };
  const heard = (round: LiveRound): RoundNews[] => {
    const news: RoundNews[] = [];
    round.onNews((each) => {
      if (each.kind !== 'changed') news.push(each);
    });
    return news;
  };
  const typesIn = async (): Promise<string[]> =>
    ((await new RoundFiles(folder).log(roundUuid))?.events ?? []).map(({ type }) => type);

  it('writes what happens, with the time of the wall and of the round', async () => {
    const round = await started(window('a'));
    await work(round, 3 * minute);
    await round.next();
    await round.end('finished');
    assert.deepEqual(await typesIn(), ['started', 'segment', 'segment', 'ended']);
    const [, , next] = round.log.events;
    assert.ok(next?.type === 'segment');
    assert.deepEqual([next.segment, next.clock, next.at], [1, 3 * minute, 1_767_603_600_000 + 3 * minute]);
  });

  it('leaves one round at a time on a machine, and says where it runs', async () => {
    await started(window('a'));
    const taken = await LiveRound.start(window('b'), { ...startedEvent(), round: randomRound });
    assert.ok(taken.kind === 'held');
    assert.equal(taken.by.window, 'window a');
    assert.equal((await new RoundFiles(folder).logs()).length, 1);
  });

  it('starts two rounds at the same moment once', async () => {
    const both = await Promise.all([
      LiveRound.start(window('a'), startedEvent()),
      LiveRound.start(window('b'), { ...startedEvent(), round: randomRound }),
    ]);
    assert.deepEqual(both.map(({ kind }) => kind).sort(), ['held', 'taken']);
  });

  it('starts the next one when a window crashed between the end and the release', async () => {
    const round = await started(window('a'));
    await new RoundFiles(folder).append('a', roundUuid, { type: 'ended', why: 'finished', at: 1, clock: 1 });
    round.dispose();
    await started({ ...window('b') });
  });

  it('goes on after a crash with the gap noted and not counted', async () => {
    const crashed = await started(window('a'));
    await work(crashed, 10 * minute);
    machine.pass(30 * minute);
    const round = await resumed(window('b'));
    await work(round, minute);
    const away = round.log.events.find((event) => event.type === 'away');
    assert.equal(away?.why, 'closed');
    assert.ok(away.ms >= 30 * minute && away.ms <= 30 * minute + 5 * second, String(away.ms));
    const { usedMs } = round.state;
    assert.ok(usedMs <= 11 * minute && usedMs >= 11 * minute - 5 * second, String(usedMs));
  });

  it('loses nothing when its window is closed', async () => {
    const closed = await started(window('a'));
    await work(closed, 10 * minute + 3 * second);
    closed.dispose();
    machine.pass(minute);
    const round = await resumed(window('b'));
    assert.equal(round.state.usedMs, 10 * minute + 3 * second);
    assert.equal(round.state.counts.awayMs, minute);
  });

  it('knows how long it was closed when the system clock was set back meanwhile', async () => {
    (await started(window('a'))).dispose();
    machine.pass(minute);
    machine.setClock(-60 * minute);
    const round = await resumed(window('b'));
    const away = round.log.events.at(-1);
    assert.ok(away?.type === 'away');
    assert.deepEqual([away.why, away.ms], ['clock-changed', minute]);
  });

  it('is still paused when it was left in a pause, and notes no gap', async () => {
    const paused = await started(window('a'));
    await work(paused, minute);
    await paused.pause();
    paused.dispose();
    machine.pass(90 * minute);
    const round = await resumed(window('b'));
    assert.equal(round.state.phase, 'paused');
    await work(round, minute);
    await round.goOn();
    await work(round, minute);
    assert.equal(round.state.usedMs, 2 * minute);
    assert.equal(round.state.counts.awayMs, 0);
  });

  it('notes two hours of sleep and counts none of them', async () => {
    const round = await started(window('a'));
    await work(round, minute);
    machine.pass(120 * minute);
    await round.tick();
    await work(round, minute);
    assert.equal(round.state.usedMs, 2 * minute);
    const away = round.log.events.find((event) => event.type === 'away');
    assert.deepEqual([away?.why, away?.ms], ['sleep', 120 * minute]);
  });

  it('gives way to the window that takes it over, whose log stays whole', async () => {
    const first = await started(window('a'));
    const news = heard(first);
    await work(first, minute);
    const second = await resumed(window('b'));
    await first.next();
    await first.end('finished');
    await second.next();
    assert.deepEqual(news, [{ kind: 'taken-over' }]);
    assert.deepEqual(await typesIn(), ['started', 'segment', 'away', 'segment']);
    first.dispose();
    await second.end('finished');
    assert.equal(await new RoundFiles(folder).running(), undefined);
  });

  it('finds out on its next beat that it was taken over', async () => {
    const first = await started(window('a'));
    const news = heard(first);
    await resumed(window('b'));
    await work(first, 6 * second);
    assert.deepEqual(news, [{ kind: 'taken-over' }]);
  });

  it('speaks at half, five minutes, one minute and at the end', async () => {
    const round = await started(window('a'));
    const news = heard(round);
    await work(round, 46 * minute);
    const moments = news.map((each) => (each.kind === 'moment' ? each.moment : each.kind));
    assert.deepEqual(moments, ['half', 'five-minutes', 'one-minute', 'over']);
    assert.equal(round.state.phase, 'running');
  }).timeout(60_000);

  it('ends on time where the plan says so', async () => {
    const round = await started(window('a'), { timer: { overrun: 'stop' } });
    const news = heard(round);
    await work(round, 46 * minute);
    assert.equal(news.at(-1)?.kind, 'ended');
    assert.deepEqual([round.state.ending, round.state.usedMs], ['time', 45 * minute]);
    assert.equal(await new RoundFiles(folder).running(), undefined);
  }).timeout(60_000);

  it('goes on by the plan where the plan says so', async () => {
    const round = await started(window('a'), { timer: { advance: 'plan' } });
    await work(round, 2 * minute);
    assert.equal(round.state.current, 1);
    await work(round, 18 * minute);
    assert.equal(round.state.current, 2);
  });

  it('reads a log whose last line a crash has torn, and goes on in a new line', async () => {
    const round = await started(window('a'));
    const file = path.join(folder, roundUuid, 'events.ndjson');
    await appendFile(file, '{"type":"paus');
    round.dispose();
    const second = await resumed(window('b'));
    await second.next();
    assert.deepEqual(await typesIn(), ['started', 'segment', 'away', 'segment']);
    assert.match(await readFile(file, 'utf8'), /^\{"type":"paus$/m);
  });
});

const randomRound = 'f0000000-0000-4000-8000-000000000002';
