import assert from 'node:assert/strict';
import type { Problem } from '../../../../src/core/problem.ts';
import type { Snapshot, WireAction, WireArgument } from '../../../../src/judge/protocol.ts';
import { classProblem, requireGo, withGo } from './goSolution.ts';

const start = 86_400_000_000;

type Step = (action: WireAction) => Promise<Snapshot>;

async function play(
  problem: Problem,
  source: string,
  steps: (step: Step, look: () => Promise<Snapshot>) => Promise<void>,
  yields = false,
) {
  await withGo(problem, source, async ({ driver, failed }) => {
    assert.equal(failed, undefined);
    await driver.ask({ op: 'scenario', clock: start, ...(yields ? { yields } : {}) });
    await steps(
      (action) => driver.snapshot({ op: 'step', action }),
      () => driver.snapshot({ op: 'look' }),
    );
  });
}

function construct(...args: WireArgument[]): WireAction {
  return { do: 'new', args, as: 'main' };
}

function call(method: string, as: string, ...args: WireArgument[]): WireAction {
  return { do: 'call', method, on: 'main', args, as };
}

const poolProblem = classProblem('Pool', ['int'], {
  submit: [['task<int>'], 'int', { async: true, throws: true, cancel: true }],
  limit: [[], 'int'],
});

const pool = `package pool

import (
	"context"
	"errors"
)

type Pool struct{ slots chan struct{} }

func NewPool(limit int) (*Pool, error) {
	if limit < 1 {
		return nil, errors.New("limit")
	}
	return &Pool{make(chan struct{}, limit)}, nil
}

func (p *Pool) Submit(ctx context.Context, task func(context.Context) (int, error)) (int, error) {
	select {
	case p.slots <- struct{}{}:
	case <-ctx.Done():
		return 0, ctx.Err()
	}
	defer func() { <-p.slots }()
	return task(ctx)
}

func (p *Pool) Limit() int { return cap(p.slots) }
`;

/** A class `Probe` with the clock, and one method `run` that may wait. */
function probe(params: readonly string[], returns = 'void'): Problem {
  return classProblem('Probe', ['clock'], { run: [params, returns, { async: true, throws: true }] });
}

function probeSource(parameters: string, results: string, body: string, imports = ''): string {
  return `package probe
${imports}
type Probe struct{ clock Clock }

func NewProbe(clock Clock) *Probe { return &Probe{clock} }

func (p *Probe) Run(${parameters}) ${results} {
${body}
}
`;
}

describe('scenarios in Go', function () {
  this.timeout(60_000);
  before(requireGo);

  it('holds tasks until they are opened', async () => {
    await play(poolProblem, pool, async (step) => {
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
      const limit = await step(call('limit', 'L'));
      assert.deepEqual(limit.done, { B: [7], L: [1] });
    });
  });

  it('opens a gate before it is entered', async () => {
    await play(poolProblem, pool, async (step) => {
      await step(construct({ value: 1 }));
      await step({ do: 'resolve', gate: 't1', value: 3 });
      const snapshot = await step(call('submit', 'A', { task: 't1' }));
      const events = [
        ['enter', 't1'],
        ['exit', 't1'],
      ];
      assert.deepEqual([snapshot.done, snapshot.events], [{ A: [3] }, events]);
    });
  });

  it('cancels a call by its context, and with it the gate that it waits at', async () => {
    await play(poolProblem, pool, async (step) => {
      await step(construct({ value: 1 }));
      await step(call('submit', 'A', { task: 't1' }));
      await step(call('submit', 'B', { task: 't2' }));
      const waiting = await step({ do: 'cancel', call: 'B' });
      assert.deepEqual(
        [waiting.running, waiting.pending, waiting.threw['B']?.message],
        [['t1'], ['A'], 'context canceled'],
      );
      const running = await step({ do: 'cancel', call: 'A' });
      assert.deepEqual([running.running, running.pending], [[], []]);
    });
  });

  it('reports a construction that fails as a failed call', async () => {
    await play(poolProblem, pool, async (step) => {
      const snapshot = await step(construct({ value: 0 }));
      assert.equal(snapshot.threw['main']?.message, 'limit');
    });
  });

  it('starts calls together and opens gates among them', async () => {
    await play(
      poolProblem,
      pool,
      async (step) => {
        await step(construct({ value: 2 }));
        await step(call('submit', 'A', { task: 't1' }));
        const calls = ['B', 'C', 'D'].map((name) => call('submit', name, { task: `t${name}` }));
        const resolve: WireAction = { do: 'resolve', gate: 't1', value: 1 };
        const burst = await step({ do: 'together', actions: [...calls, resolve] });
        assert.deepEqual([burst.running.length, burst.pending.length, burst.done], [2, 3, { A: [1] }]);
      },
      true,
    );
  });

  it('catches a panic in a call, with its place', async () => {
    const source = probeSource('', 'error', '\tvar m map[int]int\n\tm[1] = 1\n\treturn nil');
    await play(probe([]), source, async (step) => {
      await step(construct({ clock: true }));
      const { threw } = await step(call('run', 'A'));
      assert.equal(threw['A']?.message, 'assignment to entry in nil map');
      assert.match(threw['A'].stack, /at \(\*Probe\)\.Run \(.*solution\.go:9\)/);
    });
  });

  it('moves the clock only by steps, waking sleepers one at a time in their order', async () => {
    const source = probeSource(
      'ms int',
      '(int, error)',
      '\tp.clock.Sleep(int64(ms))\n\treturn int(p.clock.Now() % 1000000), nil',
    );
    await play(probe(['int'], 'int'), source, async (step) => {
      await step(construct({ clock: true }));
      await step(call('run', 'late', { value: 200 }));
      await step(call('run', 'early', { value: 100 }));
      const waiting = await step(call('run', 'tie', { value: 100 }));
      assert.deepEqual([waiting.sleepers, waiting.idle, waiting.now], [3, true, 0]);
      const one = await step({ do: 'advance', ms: 150 });
      assert.deepEqual(
        [one.settled, one.done, one.now],
        [['early', 'tie'], { early: [100], tie: [100] }, 150],
      );
      const back = await step({ do: 'advance', ms: -100 });
      assert.deepEqual([back.now, back.sleepers], [50, 1]);
      const all = await step({ do: 'advance', ms: 1_000 });
      assert.deepEqual([all.done['late'], all.now], [[200], 1_050]);
    });
  });

  it('holds callbacks by their arguments, plays their scripts, and records every call', async () => {
    const source = probeSource(
      'key string, load func(string) (int, error)',
      '(int, error)',
      '\tfirst, err := load(key)\n\tif err != nil {\n\t\treturn load(key + "!")\n\t}\n\treturn first, nil',
    );
    await play(probe(['string', 'fn<(string) -> int>'], 'int'), source, async (step) => {
      await step(construct({ clock: true }));
      const held = await step(call('run', 'A', { value: 'k' }, { fn: 'load' }));
      assert.deepEqual([held.running, held.calls], [['load(k)'], { load: [['k']] }]);
      const again = await step({ do: 'reject', gate: { fn: 'load', args: ['k'] }, error: 'x' });
      assert.deepEqual([again.running, again.calls['load']], [['load(k!)'], [['k'], ['k!']]]);
      await step({ do: 'resolve', gate: { fn: 'load', args: ['k!'] }, value: 4 });
      await step({ do: 'script', fn: 'load', returns: [{ error: 'x' }, { after: 50, value: 9 }] });
      const delayed = await step(call('run', 'B', { value: 'q' }, { fn: 'load' }));
      assert.deepEqual([delayed.running, delayed.pending, delayed.sleepers], [['load(q!)'], ['B'], 0]);
      const { done } = await step({ do: 'advance', ms: 50 });
      assert.deepEqual(done, { A: [4], B: [9] });
    });
  });

  it('answers a synchronous callback at once', async () => {
    const source = probeSource(
      'random func() float64',
      '(float64, error)',
      '\treturn random() + random(), nil',
    );
    await play(probe(['sync fn<() -> float>'], 'float'), source, async (step) => {
      await step(construct({ clock: true }));
      await step({ do: 'script', fn: 'random', returns: [{ value: 0.5 }] });
      const { done, calls } = await step(call('run', 'A', { fn: 'random' }));
      assert.deepEqual([done, calls], [{ A: [0.5] }, { random: [[], []] }]);
    });
  });

  it('hands the very value of an earlier call back', async () => {
    const problem = classProblem(
      'Store',
      [],
      {
        open: [[], 'Lease'],
        close: [['Lease'], 'bool'],
      },
      { Lease: { id: 'int' } },
    );
    const source = `package store

type Store struct{ open *Lease }

func NewStore() *Store { return &Store{} }

func (s *Store) Open() *Lease { s.open = &Lease{Id: 1}; return s.open }

func (s *Store) Close(lease *Lease) bool { return lease == s.open }
`;
    await play(problem, source, async (step) => {
      await step(construct());
      await step(call('open', 'A'));
      const { done } = await step(call('close', 'B', { ref: 'A' }));
      assert.deepEqual(done, { A: [{ id: 1 }], B: [true] });
    });
  });

  it('tells of real timers, with the line, and is not idle while one may act', async () => {
    const source = probeSource(
      '',
      'error',
      '\ttime.Sleep(5 * time.Millisecond)\n\treturn nil',
      '\nimport "time"\n',
    );
    await play(probe([]), source, async (step) => {
      await step(construct({ clock: true }));
      const snapshot = await step(call('run', 'A'));
      assert.deepEqual([snapshot.pending, snapshot.quiet, snapshot.idle], [[], true, false]);
      assert.deepEqual([snapshot.realTimers, snapshot.notes], [1, ['real timer at line 10']]);
    });
  });

  it('does not wait for a real timer that is far off', async () => {
    const source = probeSource(
      '',
      'error',
      '\tctx, stop := context.WithTimeout(context.Background(), time.Hour)\n\tdefer stop()\n\t<-ctx.Done()\n\treturn nil',
      '\nimport (\n\t"context"\n\t"time"\n)\n',
    );
    await play(probe([]), source, async (step) => {
      await step(construct({ clock: true }));
      const began = performance.now();
      const snapshot = await step(call('run', 'A'));
      assert.deepEqual([snapshot.pending, snapshot.quiet, snapshot.realTimers], [['A'], false, 1]);
      assert.ok(performance.now() - began < 1_500);
    });
  });

  it('does not take a name for a package, nor a pause for a timer', async () => {
    const source = probeSource(
      '',
      'error',
      '\ttime.Sleep(time.Microsecond)\n\tcontext := shadow{}\n\tcontext.WithTimeout()\n\treturn nil',
      '\nimport "time"\n\ntype shadow struct{}\n\nfunc (shadow) WithTimeout() {}\n',
    );
    await play(probe([]), source, async (step) => {
      await step(construct({ clock: true }));
      const snapshot = await step(call('run', 'A'));
      assert.deepEqual([snapshot.pending, snapshot.realTimers, snapshot.notes], [[], 0, []]);
    });
  });

  it('says that a program which spins never gets quiet', async () => {
    const body = '\tfor p.clock.Now() >= 0 {\n\t\truntime.Gosched()\n\t}\n\treturn nil';
    await play(probe([]), probeSource('', 'error', body, '\nimport "runtime"\n'), async (step) => {
      await step(construct({ clock: true }));
      const snapshot = await step(call('run', 'A'));
      assert.deepEqual([snapshot.quiet, snapshot.idle, snapshot.pending], [false, false, ['A']]);
      assert.deepEqual(snapshot.notes, ['the program kept itself busy for two seconds']);
    });
  });

  it('begins anew with each scenario', async () => {
    await withGo(poolProblem, pool, async ({ driver }) => {
      for (let round = 0; round < 3; round += 1) {
        await driver.ask({ op: 'scenario', clock: start });
        await driver.snapshot({ op: 'step', action: construct({ value: 1 }) });
        await driver.snapshot({ op: 'step', action: call('submit', 'A', { task: 't1' }) });
        const waiting = await driver.snapshot({ op: 'step', action: call('submit', 'B', { task: 't2' }) });
        assert.deepEqual([waiting.running, waiting.pending, waiting.calls], [['t1'], ['A', 'B'], {}]);
      }
    });
  });

  it('changes places where it is asked to, and finds the race between a look and a step', async () => {
    const problem = classProblem('Gate', [], {
      enter: [['task<int>'], 'int', { async: true, throws: true }],
    });
    const source = `package gate

import "sync"

type Gate struct {
	mu     sync.Mutex
	inside int
}

func NewGate() *Gate { return &Gate{} }

func (g *Gate) Enter(task func() (int, error)) (int, error) {
	g.mu.Lock()
	free := g.inside == 0
	g.mu.Unlock()
	if !free {
		return 0, nil
	}
	g.mu.Lock()
	g.inside++
	g.mu.Unlock()
	return task()
}
`;
    await withGo(problem, source, async ({ driver }) => {
      const names = ['A', 'B', 'C', 'D'];
      const actions = names.map((name) => call('enter', name, { task: name }));
      const bursts = async (rounds: number, yields: object): Promise<number> => {
        let found = 0;
        for (let round = 0; round < rounds; round += 1) {
          await driver.ask({ op: 'scenario', clock: start, ...yields });
          await driver.snapshot({ op: 'step', action: construct() });
          const { running } = await driver.snapshot({ op: 'step', action: { do: 'together', actions } });
          if (running.length > 1) found += 1;
        }
        return found;
      };
      assert.ok((await bursts(20, { yields: true })) >= 5);
    });
  });
});
