import assert from 'node:assert/strict';
import type { Snapshot, WireAction, WireArgument, WireSignature } from '../../../../src/judge/protocol.ts';
import { classSignature, requirePython, withPython } from './pythonDriver.ts';

const start = 86_400_000_000;

type Step = (action: WireAction) => Promise<Snapshot>;

async function play(
  source: string,
  signature: WireSignature,
  steps: (step: Step, look: () => Promise<Snapshot>) => Promise<void>,
) {
  await withPython(source, signature, async ({ conversation, loaded }) => {
    assert.deepEqual(loaded, { id: 1, loaded: true });
    await conversation.ask({ op: 'scenario', clock: start });
    await steps(
      (action) => conversation.snapshot({ op: 'step', action }),
      () => conversation.snapshot({ op: 'look' }),
    );
  });
}

function construct(...args: WireArgument[]): WireAction {
  return { do: 'new', args, as: 'main' };
}

function call(method: string, as: string, ...args: WireArgument[]): WireAction {
  return { do: 'call', method, on: 'main', args, as };
}

const pool = `
import asyncio

class WorkerPool:
    def __init__(self, limit):
        if limit < 1:
            raise ValueError("limit")
        self._slots = asyncio.Semaphore(limit)

    async def submit(self, task):
        async with self._slots:
            return await task()

    def limit(self):
        return 1
`;
const poolSignature = classSignature('WorkerPool', 'int', {
  submit: ['task<int>', 'int', { async: true, throws: true }],
  limit: ['', 'int'],
});

/** A class `Probe` with one async method, whose body is given; `callbacks` are its parameters. */
function probe(body: string, parameters = ''): string {
  const names = parameters === '' ? '' : `, ${parameters}`;
  const lines = body.split('\n').map((line) => `        ${line}`);
  return `import asyncio\nclass Probe:\n    def __init__(self, clock):\n        self.clock = clock\n    async def run(self${names}):\n${lines.join('\n')}\n`;
}

function probeSignature(params = '', returns = 'void'): WireSignature {
  return classSignature('Probe', 'clock', { run: [params, returns, { async: true }] });
}

describe('scenarios in Python', () => {
  before(requirePython);

  it('holds tasks until they are opened', async () => {
    await play(pool, poolSignature, async (step) => {
      await step(construct({ value: 1 }));
      const first = await step(call('submit', 'A', { task: 't1' }));
      assert.deepEqual([first.running, first.pending, first.events], [['t1'], ['A'], [['enter', 't1']]]);
      const second = await step(call('submit', 'B', { task: 't2' }));
      assert.deepEqual([second.running, second.pending, second.idle], [['t1'], ['A', 'B'], true]);
      const failed = await step({ do: 'reject', gate: 't1', error: 'boom' });
      assert.deepEqual([failed.running, failed.settled, failed.threw['A']?.message], [['t2'], ['A'], 'boom']);
      const ended = await step({ do: 'resolve', gate: 't2', value: 7 });
      assert.deepEqual(
        [ended.running, ended.pending, ended.done, ended.settled, ended.quiet],
        [[], [], { B: [7] }, ['B'], true],
      );
    });
  });

  it('opens a gate before it is entered', async () => {
    await play(pool, poolSignature, async (step) => {
      await step(construct({ value: 1 }));
      await step({ do: 'resolve', gate: 't1', value: 3 });
      const snapshot = await step(call('submit', 'A', { task: 't1' }));
      assert.deepEqual(
        [snapshot.done, snapshot.events],
        [
          { A: [3] },
          [
            ['enter', 't1'],
            ['exit', 't1'],
          ],
        ],
      );
    });
  });

  it('cancels a call, and with it the gate that it waits at', async () => {
    await play(pool, poolSignature, async (step) => {
      await step(construct({ value: 1 }));
      await step(call('submit', 'A', { task: 't1' }));
      const snapshot = await step({ do: 'cancel', call: 'A' });
      assert.deepEqual(
        [snapshot.running, snapshot.pending, snapshot.threw['A']?.name],
        [[], [], 'CancelledError'],
      );
      assert.deepEqual(snapshot.unhandled, []);
    });
  });

  it('starts calls together with no turn of the loop between them', async () => {
    const source = `
import asyncio
class Probe:
    def __init__(self, clock):
        self.order = []
    async def run(self):
        self.order.append("in")
        await asyncio.sleep(0)
        self.order.append("out")
        return self.order.index("out")
`;
    await play(source, probeSignature('', 'int'), async (step) => {
      await step(construct({ clock: true }));
      const snapshot = await step({ do: 'together', actions: [call('run', 'A'), call('run', 'B')] });
      assert.deepEqual(snapshot.done, { A: [2], B: [2] });
    });
  });

  it('settles a plain method at once, and a failed construction as a call', async () => {
    await play(pool, poolSignature, async (step) => {
      await step(construct({ value: 1 }));
      assert.deepEqual((await step(call('limit', 'A'))).done, { A: [1] });
      const failed = await step({ do: 'new', args: [{ value: 0 }], as: 'other' });
      assert.deepEqual([failed.threw['other']?.message, failed.settled], ['limit', ['other']]);
    });
  });

  it('wakes sleepers by time, then by registration, quiet after each', async () => {
    const source = `
import asyncio
class Probe:
    def __init__(self, clock):
        self.clock = clock
        self.start = clock.now()
    async def run(self, ms):
        await self.clock.sleep(ms)
        return self.clock.now() - self.start
`;
    await play(source, probeSignature('float', 'int'), async (step) => {
      await step(construct({ clock: true }));
      await step(call('run', 'A', { value: 300 }));
      await step(call('run', 'B', { value: 100 }));
      await step(call('run', 'C', { value: 100 }));
      await step(call('run', 'D', { value: 1000.0000000001 }));
      const atOnce = await step(call('run', 'E', { value: 0 }));
      assert.deepEqual([atOnce.done, atOnce.sleepers], [{ E: [0] }, 4]);
      const snapshot = await step({ do: 'advance', ms: 1_000 });
      assert.deepEqual(snapshot.settled, ['B', 'C', 'A', 'D']);
      assert.deepEqual(snapshot.done, { A: [300], B: [100], C: [100], D: [1_000], E: [0] });
      assert.deepEqual([snapshot.now, snapshot.sleepers], [1_000, 0]);
    });
  });

  it('turns the clock back and wakes nobody', async () => {
    await play(probe('await self.clock.sleep(10)'), probeSignature(), async (step) => {
      await step(construct({ clock: true }));
      await step(call('run', 'A'));
      const snapshot = await step({ do: 'advance', ms: -500 });
      assert.deepEqual([snapshot.now, snapshot.pending, snapshot.sleepers], [-500, ['A'], 1]);
      assert.deepEqual((await step({ do: 'advance', ms: 510 })).settled, ['A']);
    });
  });

  it('forgets a cancelled sleeper', async () => {
    await play(probe('await self.clock.sleep(10)'), probeSignature(), async (step) => {
      await step(construct({ clock: true }));
      await step(call('run', 'A'));
      assert.equal((await step({ do: 'cancel', call: 'A' })).sleepers, 0);
    });
  });

  it('shows the invocations of a callback, and opens the oldest with these arguments', async () => {
    const source = probe('return await asyncio.gather(load("k", 1), load("k", 1), load("x", 2))', 'load');
    await play(source, probeSignature('fn<(string, int) -> int>', 'int[]'), async (step) => {
      await step(construct({ clock: true }));
      const entered = await step(call('run', 'A', { fn: 'load' }));
      assert.deepEqual(entered.running, ['load(k,1)', 'load(k,1)', 'load(x,2)']);
      assert.deepEqual(entered.calls, {
        load: [
          ['k', 1],
          ['k', 1],
          ['x', 2],
        ],
      });
      const gate = { fn: 'load', args: ['k', 1] };
      await step({ do: 'resolve', gate, value: 10 });
      const half = await step({ do: 'resolve', gate: { fn: 'load', args: ['x', 2] }, value: 30 });
      assert.deepEqual(half.running, ['load(k,1)']);
      assert.deepEqual((await step({ do: 'resolve', gate, value: 20 })).done, { A: [[10, 20, 30]] });
    });
  });

  it('follows the script of a callback, then holds it again', async () => {
    const body =
      'try:\n    await load()\nexcept Exception as error:\n    first = str(error)\nreturn [first, await load(), await load(), await load()]';
    await play(probe(body, 'load'), probeSignature('fn<() -> string>', 'string[]'), async (step) => {
      await step(construct({ clock: true }));
      await step({
        do: 'script',
        fn: 'load',
        returns: [{ error: 'x' }, { value: 'a' }, { after: 50, value: 'b' }],
      });
      const waiting = await step(call('run', 'A', { fn: 'load' }));
      assert.deepEqual(
        [waiting.running, waiting.sleepers, waiting.calls['load']?.length],
        [['load()'], 0, 3],
      );
      assert.deepEqual((await step({ do: 'advance', ms: 50 })).running, ['load()']);
      const gate = { fn: 'load', args: [] };
      assert.deepEqual((await step({ do: 'resolve', gate, value: 'c' })).done, { A: [['x', 'a', 'b', 'c']] });
    });
  });

  it('answers a synchronous callback by its script, and with None when that has run out', async () => {
    await play(
      probe('return [random(), random()]', 'random'),
      probeSignature('sync fn<() -> int?>', 'int?[]'),
      async (step) => {
        await step(construct({ clock: true }));
        await step({ do: 'script', fn: 'random', returns: [{ value: 4 }] });
        assert.deepEqual((await step(call('run', 'A', { fn: 'random' }))).done, { A: [[4, null]] });
      },
    );
  });

  it('hands back the very value that a call returned', async () => {
    const source = `
class Pool:
    def __init__(self):
        self.made = []
    def acquire(self):
        self.made.append(object())
        return self.made[-1]
    def index(self, connection):
        return [made is connection for made in self.made].index(True)
`;
    const signature = classSignature('Pool', '', { acquire: ['', 'void'], index: ['Connection', 'int'] });
    await play(source, { ...signature, types: { Connection: [] } }, async (step) => {
      await step(construct());
      await step(call('acquire', 'A'));
      await step(call('acquire', 'B'));
      assert.deepEqual((await step(call('index', 'C', { ref: 'B' }))).done['C'], [1]);
    });
  });

  it('tells a real timer with its line, and is not quiet while it runs', async () => {
    await play(probe('await asyncio.sleep(30)'), probeSignature(), async (step) => {
      await step(construct({ clock: true }));
      const snapshot = await step(call('run', 'A'));
      assert.deepEqual(
        [snapshot.quiet, snapshot.realTimers, snapshot.notes],
        [false, 1, ['real timer at line 6']],
      );
    });
  });

  it('waits for a real timer that is short', async () => {
    await play(probe('await asyncio.sleep(0.02)'), probeSignature(), async (step) => {
      await step(construct({ clock: true }));
      const snapshot = await step(call('run', 'A'));
      assert.deepEqual([snapshot.quiet, snapshot.realTimers, snapshot.settled], [true, 1, ['A']]);
    });
  });

  it('gives up on a program that spins, and says so', async () => {
    await play(probe('while True:\n    await asyncio.sleep(0)'), probeSignature(), async (step) => {
      await step(construct({ clock: true }));
      const snapshot = await step(call('run', 'A'));
      assert.equal(snapshot.quiet, false);
      assert.match(snapshot.notes.join(), /kept itself busy/);
    });
  }).timeout(60_000);

  it('tells errors that nobody observed, of tasks and of threads', async () => {
    const body = `import threading
async def fail():
    raise ValueError("lost")
asyncio.create_task(fail())
thread = threading.Thread(target=lambda: 1 / 0)
thread.start()
thread.join()`;
    await play(probe(body), probeSignature(), async (step) => {
      await step(construct({ clock: true }));
      const snapshot = await step(call('run', 'A'));
      assert.deepEqual(snapshot.unhandled.map((error) => error.name).sort(), [
        'ValueError',
        'ZeroDivisionError',
      ]);
    });
  });

  it('waits for work in another thread until it comes back', async () => {
    await play(
      probe('return await asyncio.to_thread(lambda: time.sleep(0.1) or 5)').replace(
        'import asyncio',
        'import asyncio, time',
      ),
      probeSignature('', 'int'),
      async (step, look) => {
        await step(construct({ clock: true }));
        let snapshot = await step(call('run', 'A'));
        while (snapshot.pending.length > 0) {
          assert.equal(snapshot.idle, false);
          snapshot = await look();
        }
        assert.deepEqual(snapshot.done, { A: [5] });
      },
    );
  });

  it('begins the next scenario with nothing of the one before', async () => {
    await withPython(pool, poolSignature, async ({ conversation }) => {
      for (let round = 0; round < 3; round += 1) {
        await conversation.ask({ op: 'scenario', clock: start });
        await conversation.snapshot({ op: 'step', action: construct({ value: 1 }) });
        await conversation.snapshot({ op: 'step', action: call('submit', 'A', { task: 't1' }) });
        const snapshot = await conversation.snapshot({
          op: 'step',
          action: call('submit', 'B', { task: 't2' }),
        });
        assert.deepEqual([snapshot.running, snapshot.pending, snapshot.settled], [['t1'], ['A', 'B'], []]);
      }
      assert.equal(conversation.printed, '');
    });
  });
});
