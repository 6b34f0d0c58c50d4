import assert from 'node:assert/strict';
import { gapSince, RoundClock, type ClockReading } from '../../../src/core/roundClock.ts';

const minute = 60_000;
const hour = 60 * minute;

class Machine {
  private monotonic = 1_000;
  private uptime = 5_000;
  private wall = 1_767_603_600_000;

  readonly read = (): ClockReading => ({ monotonic: this.monotonic, uptime: this.uptime, wall: this.wall });

  /** Awake, looked at each second, as a running round does. */
  work(clock: RoundClock, ms: number): void {
    for (let passed = 0; passed < ms; passed += 1_000) {
      this.pass(1_000);
      clock.now();
    }
  }

  pass(ms: number): void {
    this.monotonic += ms;
    this.sleep(ms);
  }

  /** As on Linux, where the monotonic clock stands still meanwhile. */
  sleep(ms: number): void {
    this.uptime += ms;
    this.wall += ms;
  }

  setWall(by: number): void {
    this.wall += by;
  }
}

describe('RoundClock', () => {
  const started = (counted = 0): { machine: Machine; clock: RoundClock } => {
    const machine = new Machine();
    return { machine, clock: new RoundClock(machine.read, { counted, runs: true }) };
  };

  it('counts on from what was counted before', () => {
    const { machine, clock } = started(5 * minute);
    machine.work(clock, 3 * minute);
    assert.equal(clock.now(), 8 * minute);
    assert.deepEqual(clock.takeGaps(), []);
  });

  it('stands still in a pause, whatever the machine does', () => {
    const { machine, clock } = started();
    machine.work(clock, minute);
    clock.pause();
    machine.work(clock, minute);
    machine.sleep(hour);
    clock.resume();
    machine.work(clock, minute);
    assert.equal(clock.now(), 2 * minute);
    assert.deepEqual(clock.takeGaps(), []);
  });

  for (const [system, sleep] of [
    [
      'stands still',
      (machine: Machine) => {
        machine.sleep(2 * hour);
      },
    ],
    [
      'runs on',
      (machine: Machine) => {
        machine.pass(2 * hour);
      },
    ],
  ] as const) {
    it(`leaves out sleep in which the monotonic clock ${system}`, () => {
      const { machine, clock } = started();
      machine.work(clock, minute);
      sleep(machine);
      clock.now();
      machine.work(clock, minute);
      assert.equal(clock.now(), 2 * minute);
      assert.deepEqual(clock.takeGaps(), [{ ms: 2 * hour, why: 'sleep' }]);
      assert.deepEqual(clock.takeGaps(), []);
    });
  }

  for (const by of [-hour, hour]) {
    it(`counts on when the system clock is set by ${by / minute} minutes, and says so`, () => {
      const { machine, clock } = started();
      machine.work(clock, minute);
      machine.setWall(by);
      machine.work(clock, minute);
      assert.equal(clock.now(), 2 * minute);
      assert.deepEqual(clock.takeGaps(), [{ ms: 0, why: 'clock-changed' }]);
    });
  }

  it('counts short stalls, as of a busy machine', () => {
    const { machine, clock } = started();
    machine.pass(10_000);
    assert.equal(clock.now(), 10_000);
  });
});

describe('gapSince', () => {
  const beat = { clock: 4 * minute, uptime: 10 * hour, wall: 1_767_603_600_000 };
  const later = (up: number, wall: number): ClockReading => ({
    monotonic: 0,
    uptime: beat.uptime + up,
    wall: beat.wall + wall,
  });

  it('is the time by both clocks where they agree', () => {
    assert.deepEqual(gapSince(beat, later(9_000, 9_400)), { ms: 9_400, why: 'closed' });
  });

  it('goes by the wall when the machine was started anew', () => {
    const restarted = { monotonic: 0, uptime: minute, wall: beat.wall + 3 * hour };
    assert.deepEqual(gapSince(beat, restarted), { ms: 3 * hour, why: 'closed' });
  });

  for (const set of [-2 * hour, 2 * hour]) {
    it(`goes by the uptime when the system clock was set by ${set / hour} hours`, () => {
      assert.deepEqual(gapSince(beat, later(minute, minute + set)), { ms: minute, why: 'clock-changed' });
    });
  }

  it('is nothing rather than negative', () => {
    const odd = { monotonic: 0, uptime: 0, wall: beat.wall - hour };
    assert.deepEqual(gapSince(beat, odd), { ms: 0, why: 'clock-changed' });
  });
});
