import assert from 'node:assert/strict';
import { classProblem, javaTimeout, requireJava, withJava } from './javaDriver.ts';
import { call, construct, play, probe, probeProblem, start } from './javaPlay.ts';

const poolProblem = classProblem({
  name: 'WorkerPool',
  constructor: { params: [{ name: 'limit', type: 'int' }] },
  methods: [
    {
      name: 'submit',
      params: [{ name: 'task', type: 'task<int>' }],
      returns: 'int',
      async: true,
      throws: true,
    },
    { name: 'limit', returns: 'int' },
  ],
});

const pool = `
import java.util.concurrent.*;

class WorkerPool {
    private final Semaphore slots;
    WorkerPool(int limit) {
        if (limit < 1) throw new IllegalArgumentException("limit");
        slots = new Semaphore(limit, true);
    }
    int submit(Callable<Integer> task) throws Exception {
        slots.acquire();
        try { return task.call(); } finally { slots.release(); }
    }
    int limit() { return 1; }
}`;

describe('scenarios in the Java driver', function () {
  this.timeout(javaTimeout);
  before(requireJava);

  it('hold tasks until a step opens them, and tell results and errors by call', async () => {
    await play(poolProblem, pool, async (step) => {
      await step(construct({ value: 2 }));
      await step(call('submit', 'A', { task: 't1' }));
      await step(call('submit', 'B', { task: 't2' }));
      const full = await step(call('submit', 'C', { task: 't3' }));
      assert.deepEqual(
        [full.running, full.pending, full.quiet, full.idle],
        [['t1', 't2'], ['A', 'B', 'C'], true, true],
      );
      const resolved = await step({ do: 'resolve', gate: 't1', value: 7 });
      assert.deepEqual(resolved.done, { A: [7] });
      assert.deepEqual(resolved.running, ['t2', 't3']);
      assert.deepEqual(resolved.events, [
        ['exit', 't1'],
        ['enter', 't3'],
      ]);
      const rejected = await step({ do: 'reject', gate: 't2', error: 'boom' });
      assert.equal(rejected.threw['B']?.message, 'boom');
      assert.deepEqual(rejected.settled, ['B']);
      assert.match(rejected.threw['B'].stack, /at WorkerPool\.submit\(.*solution\.java:12\)$/);
    });
  });

  it('open a gate before it is entered', async () => {
    await play(poolProblem, pool, async (step) => {
      await step(construct({ value: 1 }));
      await step({ do: 'resolve', gate: 't1', value: 1 });
      const done = await step(call('submit', 'A', { task: 't1' }));
      assert.deepEqual([done.done, done.running], [{ A: [1] }, []]);
    });
  });

  it('tell a construction that throws as a failed call, and what is called on nothing', async () => {
    await play(poolProblem, pool, async (step) => {
      assert.equal((await step(construct({ value: 0 }))).threw['main']?.message, 'limit');
      const called = await step(call('limit', 'A'));
      assert.equal(called.threw['A']?.message, 'there is no object "main" to call');
    });
  });

  it('cancel a call by an interrupt, wherever it waits', async () => {
    await play(poolProblem, pool, async (step) => {
      await step(construct({ value: 1 }));
      await step(call('submit', 'A', { task: 't1' }));
      await step(call('submit', 'B', { task: 't2' }));
      const waiting = await step({ do: 'cancel', call: 'B' });
      assert.deepEqual([waiting.pending, waiting.threw['B']?.name], [['A'], 'InterruptedException']);
      const inTask = await step({ do: 'cancel', call: 'A' });
      assert.deepEqual([inTask.pending, inTask.running], [[], []]);
      assert.equal(inTask.threw['A']?.name, 'InterruptedException');
    });
  });

  it('make the calls of a burst at the same moment', async () => {
    await play(poolProblem, pool, async (step) => {
      await step(construct({ value: 2 }));
      const calls = ['a', 'b', 'c', 'd'].map((task) => call('submit', task.toUpperCase(), { task }));
      const burst = await step({ do: 'together', actions: calls });
      assert.deepEqual([burst.running.length, burst.pending.length], [2, 4]);
    });
  });

  it('wake sleepers one at a time, by time and then by registration, with the clock at each time', async () => {
    const source = probe('clock.sleep(ms); log.add(clock.now()); return log.toString();', 'int ms');
    await play(probeProblem([{ name: 'ms', type: 'int' }], 'string'), source, async (step) => {
      await step(construct({ clock: true }));
      await step(call('run', 'late', { value: 200 }));
      await step(call('run', 'early', { value: 100 }));
      const asleep = await step(call('run', 'alsoLate', { value: 200 }));
      assert.deepEqual([asleep.sleepers, asleep.idle], [3, true]);
      assert.deepEqual((await step({ do: 'advance', ms: 99 })).settled, []);
      const awake = await step({ do: 'advance', ms: 1_000 });
      assert.deepEqual(awake.settled, ['early', 'late', 'alsoLate']);
      assert.deepEqual(awake.done['alsoLate'], [`[${start + 100}, ${start + 200}, ${start + 200}]`]);
      assert.deepEqual([awake.now, awake.sleepers], [1_099, 0]);
    });
  });

  it('answer callbacks by their script and then by gates, told apart by their arguments', async () => {
    const source = probe('return load.apply(key);', 'String key, ThrowingFunction<String, Integer> load');
    const problem = probeProblem(
      [
        { name: 'key', type: 'string' },
        { name: 'load', type: 'fn<(string) -> int>' },
      ],
      'int',
    );
    await play(problem, source, async (step) => {
      await step(construct({ clock: true }));
      const returns = [{ value: 1 }, { error: 'x' }, { after: 50, value: 2 }];
      await step({ do: 'script', fn: 'load', returns });
      const run = (as: string, key: string) => step(call('run', as, { value: key }, { fn: 'load' }));
      assert.deepEqual((await run('A', 'k')).done, { A: [1] });
      assert.equal((await run('B', 'k')).threw['B']?.message, 'x');
      assert.deepEqual((await run('C', 'k')).running, ['load(k)']);
      const timed = await step({ do: 'advance', ms: 50 });
      assert.deepEqual([timed.done['C'], timed.sleepers], [[2], 0]);
      await run('D', 'k');
      const gated = await run('E', 'j');
      assert.deepEqual(gated.calls, { load: [['k'], ['k'], ['k'], ['k'], ['j']] });
      const opened = await step({ do: 'resolve', gate: { fn: 'load', args: ['j'] }, value: 9 });
      assert.deepEqual([opened.done['E'], opened.pending], [[9], ['D']]);
    });
  });

  it('answer a sync callback by its script, and with null after that', async () => {
    const source = probe('return random.get() + "" + random.get();', 'Supplier<Double> random');
    const problem = probeProblem([{ name: 'random', type: 'sync fn<() -> float>' }], 'string');
    await play(problem, source, async (step) => {
      await step(construct({ clock: true }));
      await step({ do: 'script', fn: 'random', returns: [{ value: 0.5 }] });
      assert.deepEqual((await step(call('run', 'A', { fn: 'random' }))).done, { A: ['0.5null'] });
    });
  });

  it('take any interface of the solution for a task or a clock', async () => {
    const source = `
interface Job<R> { R work(); }
interface Time { long now(); void sleep(long ms); default boolean isLate() { return now() > 0; } }
class Probe {
    private final Time time;
    Probe(Time time) { this.time = time; }
    int run(Job<Integer> job) { time.sleep(5); return time.isLate() ? job.work() : 0; }
}`;
    await play(probeProblem([{ name: 'job', type: 'task<int>' }], 'int'), source, async (step) => {
      await step(construct({ clock: true }));
      await step({ do: 'resolve', gate: 't', value: 3 });
      assert.equal((await step(call('run', 'A', { task: 't' }))).sleepers, 1);
      assert.deepEqual((await step({ do: 'advance', ms: 5 })).done, { A: [3] });
    });
  });

  it('wait for a future that comes back, and unwrap what it failed with', async () => {
    const source = probe(
      'return CompletableFuture.supplyAsync(() -> { throw new IllegalStateException("deep"); });',
    );
    await play(probeProblem(), source, async (step) => {
      await step(construct({ clock: true }));
      const { threw } = await step(call('run', 'A'));
      assert.deepEqual([threw['A']?.name, threw['A']?.message], ['IllegalStateException', 'deep']);
    });
  });

  it('tell errors that nobody has caught', async () => {
    const source = probe(
      'new Thread(() -> { throw new IllegalStateException("unseen"); }).start(); return null;',
    );
    await play(probeProblem(), source, async (step) => {
      await step(construct({ clock: true }));
      const { unhandled, done } = await step(call('run', 'A'));
      assert.deepEqual([unhandled.map(({ message }) => message), Object.keys(done)], [['unseen'], ['A']]);
    });
  });

  it('begin anew, with the threads of the one before still hanging', async () => {
    await withJava(poolProblem, pool, async ({ conversation }) => {
      for (let round = 0; round < 3; round += 1) {
        await conversation.ask({ op: 'scenario', clock: start });
        await conversation.snapshot({ op: 'step', action: construct({ value: 1 }) });
        await conversation.snapshot({ op: 'step', action: call('submit', 'A', { task: 't1' }) });
        const seen = await conversation.snapshot({ op: 'step', action: call('submit', 'B', { task: 't2' }) });
        assert.deepEqual([seen.running, seen.pending, seen.quiet], [['t1'], ['A', 'B'], true]);
      }
    });
  });

  it('hand back the very value that a call returned', async () => {
    const source = `
class Bank {
    private Object given;
    Object open() { return given = new Object(); }
    boolean owns(Object account) { return account == given; }
}`;
    const problem = classProblem({
      name: 'Bank',
      constructor: { params: [] },
      methods: [
        { name: 'open', returns: 'Account' },
        { name: 'owns', params: [{ name: 'account', type: 'Account' }], returns: 'bool' },
      ],
      types: { Account: {} },
    });
    await play(problem, source, async (step) => {
      await step(construct());
      await step(call('open', 'A'));
      assert.deepEqual((await step(call('owns', 'B', { ref: 'A' }))).done['B'], [true]);
    });
  });
});
