import assert from 'node:assert/strict';
import type { Snapshot, WireAction } from '../../../../src/judge/protocol.ts';
import { classProblem, closeAll, openLoaded } from './javascriptSolution.ts';
import type { Conversation } from './conversation.ts';

const pool = classProblem(
  'WorkerPool',
  ['int'],
  [
    {
      name: 'submit',
      params: [{ name: 'task', type: 'task<int>' }],
      returns: 'int',
      async: true,
      throws: true,
    },
  ],
);
const poolSource = `export class WorkerPool {
  #free; #waiting = [];
  constructor(limit) { if (limit < 1) throw new RangeError('limit'); this.#free = limit; }
  async submit(task) {
    if (this.#free === 0) await new Promise((go) => this.#waiting.push(go));
    else this.#free -= 1;
    try { return await task(); }
    finally { const next = this.#waiting.shift(); if (next) next(); else this.#free += 1; }
  }
}`;

const mixed = classProblem(
  'Mixed',
  ['clock'],
  [
    { name: 'sleep', params: [{ name: 'ms', type: 'int' }], returns: 'long', async: true },
    {
      name: 'get',
      params: [{ name: 'load', type: 'fn<(string, int[]) -> int>' }],
      returns: 'int',
      async: true,
      throws: true,
    },
    { name: 'roll', params: [{ name: 'random', type: 'sync fn<() -> float>' }], returns: 'float?' },
    { name: 'wait', returns: 'void', async: true, throws: true, cancel: true },
    { name: 'open', returns: 'int' },
    { name: 'same', params: [{ name: 'handle', type: 'int' }], returns: 'bool' },
    { name: 'real', params: [{ name: 'ms', type: 'int' }], returns: 'void' },
    { name: 'lose', returns: 'void' },
  ],
);
const mixedSource = `import { setTimeout as pause } from 'node:timers/promises';
export class Mixed {
  constructor(clock) { this.clock = clock; this.handle = { secret: 1 }; }
  async sleep(ms) { await this.clock.sleep(ms); return this.clock.now(); }
  get(load) { return load('k', [1]); }
  roll(random) { return random(); }
  wait({ signal }) { return new Promise((_, fail) => signal.addEventListener('abort', () => fail(new Error('gone')))); }
  open() { return this.handle; }
  same(handle) { return handle === this.handle; }
  real(ms) {
    pause(ms);
  }
  lose() { this.lost = Promise.reject(new Error('lost')); }
}`;

async function begin(driver: Conversation, ...actions: WireAction[]): Promise<Snapshot> {
  await driver.ask({ op: 'scenario', clock: 86_400_000_000 });
  return steps(driver, ...actions);
}

/** Does the actions one by one; the last snapshot. */
async function steps(driver: Conversation, ...actions: WireAction[]): Promise<Snapshot> {
  let last: Snapshot | undefined;
  for (const action of actions) last = await driver.snapshot({ op: 'step', action });
  return last ?? driver.snapshot({ op: 'look' });
}

const submit = (task: string, as: string): WireAction => ({
  do: 'call',
  method: 'submit',
  on: 'main',
  args: [{ task }],
  as,
});
const makeMixed: WireAction = { do: 'new', args: [{ clock: true }], as: 'main' };
const call = (
  method: string,
  as: string,
  ...args: Extract<WireAction, { do: 'call' }>['args']
): WireAction => ({
  do: 'call',
  method,
  on: 'main',
  args,
  as,
});

describe('JavaScript driver, scenarios', () => {
  afterEach(closeAll);

  it('tells what runs, waits, came back and failed', async () => {
    const driver = await openLoaded(pool, poolSource);
    const first = await begin(
      driver,
      { do: 'new', args: [{ value: 1 }], as: 'main' },
      submit('t1', 'A'),
      submit('t2', 'B'),
    );
    assert.deepEqual(first, {
      now: 0,
      running: ['t1'],
      pending: ['A', 'B'],
      done: {},
      threw: {},
      settled: [],
      calls: {},
      events: [],
      quiet: true,
      idle: true,
      sleepers: 0,
      realTimers: 0,
      unhandled: [],
      notes: [],
    });
    const rejected = await steps(driver, { do: 'reject', gate: 't1', error: 'boom' });
    assert.equal(rejected.threw['A']?.message, 'boom');
    assert.deepEqual(rejected.running, ['t2']);
    assert.deepEqual(rejected.settled, ['A']);
    assert.deepEqual(rejected.events, [
      ['exit', 't1'],
      ['enter', 't2'],
    ]);
    const resolved = await steps(driver, { do: 'resolve', gate: 't2', value: 5 });
    assert.deepEqual(resolved.done, { B: [5] });
    assert.deepEqual(resolved.pending, []);
  });

  it('opens a gate before it is entered, and forgets a scenario at the next', async () => {
    const driver = await openLoaded(pool, poolSource);
    const snapshot = await begin(
      driver,
      { do: 'new', args: [{ value: 1 }], as: 'main' },
      { do: 'resolve', gate: 't1', value: 3 },
      submit('t1', 'A'),
    );
    assert.deepEqual(snapshot.done, { A: [3] });
    assert.deepEqual(snapshot.events, [
      ['enter', 't1'],
      ['exit', 't1'],
    ]);
    assert.deepEqual((await begin(driver)).done, {});
  });

  it('does the actions of a burst with no pause between', async () => {
    const driver = await openLoaded(pool, poolSource);
    const snapshot = await begin(
      driver,
      { do: 'new', args: [{ value: 2 }], as: 'main' },
      { do: 'together', actions: ['1', '2', '3'].map((n) => submit(`t${n}`, n)) },
    );
    assert.deepEqual(snapshot.running, ['t1', 't2']);
    assert.deepEqual(snapshot.pending, ['1', '2', '3']);
  });

  it('reports a construction that throws as a failed call', async () => {
    const driver = await openLoaded(pool, poolSource);
    const snapshot = await begin(driver, { do: 'new', args: [{ value: 0 }], as: 'main' }, submit('t1', 'A'));
    assert.equal(snapshot.threw['main']?.name, 'RangeError');
    assert.match(snapshot.threw['A']?.message ?? '', /no object "main"/);
  });

  it('wakes sleepers one at a time, by time and then by registration, with the clock at each time', async () => {
    const driver = await openLoaded(mixed, mixedSource);
    const asleep = await begin(
      driver,
      makeMixed,
      ...[30, 10, 10, 0].map((ms, index) => call('sleep', `s${index}`, { value: ms })),
    );
    assert.equal(asleep.sleepers, 3);
    assert.deepEqual(asleep.settled, ['s3']);
    const woken = await steps(driver, { do: 'advance', ms: 20 });
    assert.deepEqual(woken.settled, ['s1', 's2']);
    assert.deepEqual(woken.done['s1'], [86_400_000_010]);
    assert.equal(woken.now, 20);
    const back = await steps(driver, { do: 'advance', ms: -1_000 });
    assert.deepEqual([back.now, back.sleepers], [-980, 1]);
  });

  it('plays a callback by its script and then by gates, oldest invocation of the arguments first', async () => {
    const driver = await openLoaded(mixed, mixedSource);
    const get = (as: string): WireAction => call('get', as, { fn: 'load' });
    const snapshot = await begin(
      driver,
      makeMixed,
      { do: 'script', fn: 'load', returns: [{ error: 'x' }, { after: 50, value: 2 }, { gate: true }] },
      get('A'),
      get('B'),
      get('C'),
      get('D'),
    );
    assert.equal(snapshot.threw['A']?.message, 'x');
    assert.deepEqual(snapshot.running, ['load(k,[1])', 'load(k,[1])', 'load(k,[1])']);
    assert.deepEqual(snapshot.calls, { load: Array.from({ length: 4 }, () => ['k', [1]]) });
    const after = await steps(driver, { do: 'advance', ms: 50 });
    assert.deepEqual(after.done, { B: [2] });
    const opened = await steps(driver, { do: 'resolve', gate: { fn: 'load', args: ['k', [1]] }, value: 9 });
    assert.deepEqual(opened.settled, ['C']);
  });

  it('answers a sync callback by its script, and with null after that', async () => {
    const driver = await openLoaded(mixed, mixedSource);
    const roll = (as: string): WireAction => call('roll', as, { fn: 'random' });
    const script: WireAction = { do: 'script', fn: 'random', returns: [{ value: 0.5 }] };
    const snapshot = await begin(driver, makeMixed, script, roll('A'), roll('B'));
    assert.deepEqual(snapshot.done, { A: [0.5], B: [null] });
  });

  it('cancels a call by its signal', async () => {
    const driver = await openLoaded(mixed, mixedSource);
    const snapshot = await begin(driver, makeMixed, call('wait', 'A'), { do: 'cancel', call: 'A' });
    assert.equal(snapshot.threw['A']?.message, 'gone');
  });

  it('hands back the very value that a call returned', async () => {
    const driver = await openLoaded(mixed, mixedSource);
    const snapshot = await begin(driver, makeMixed, call('open', 'A'), call('same', 'B', { ref: 'A' }));
    assert.deepEqual(snapshot.done['B'], [true]);
  });

  it('notices real timers, with their line, and that they keep the program from rest', async () => {
    const driver = await openLoaded(mixed, mixedSource);
    const short = await begin(driver, makeMixed, call('real', 'A', { value: 1 }));
    assert.deepEqual([short.realTimers, short.quiet], [0, true]);
    const long = await steps(driver, call('real', 'B', { value: 60_000 }));
    assert.deepEqual([long.realTimers, long.quiet, long.notes], [1, false, ['real timer at line 11']]);
  });

  it('tells errors that nobody has observed', async () => {
    const driver = await openLoaded(mixed, mixedSource);
    const snapshot = await begin(driver, makeMixed, call('lose', 'A'));
    assert.deepEqual(
      snapshot.unhandled.map((error) => error.message),
      ['lost'],
    );
  });

  it('gives up on a program that always keeps itself busy', async () => {
    const busy = classProblem('Busy', [], [{ name: 'run', returns: 'void' }]);
    const driver = await openLoaded(busy, 'class Busy { run() { setImmediate(() => this.run()); } }');
    const snapshot = await begin(driver, { do: 'new', args: [], as: 'main' }, call('run', 'A'));
    assert.equal(snapshot.quiet, false);
    assert.match(snapshot.notes.join(), /busy/);
  }).timeout(60_000);
});
