import assert from 'node:assert/strict';
import type { Json } from '../../../../src/core/json.ts';
import { classProblem, functionProblem, requireGo, withGo } from './goSolution.ts';

const counter = classProblem('Counter', ['int'], {
  add: [['int'], 'int', { throws: true }],
  boom: [[], 'void'],
  get: [[], 'int', { async: true }],
  stuck: [[], 'void', { async: true }],
});

const counterSource = `package counter

import (
	"errors"
	"fmt"
	"os"
	"sync"
)

func init() { fmt.Println("loading") }

type Counter struct {
	mu sync.Mutex
	n  int
}

func NewCounter(n int) (*Counter, error) {
	if n < 0 {
		return nil, errors.New("below zero")
	}
	return &Counter{n: n}, nil
}

func (c *Counter) Add(n int) (int, error) {
	if n > 100 {
		return 0, fmt.Errorf("too much: %d", n)
	}
	c.n += n
	return c.n, nil
}

func (c *Counter) Boom() {
	fmt.Fprintln(os.Stdout, "about to panic")
	deeper(nil)
}

func deeper(m map[string]int) { m["x"] = 1 }

func (c *Counter) Get() int {
	back := make(chan int)
	go func() { back <- c.n }()
	return <-back
}

func (c *Counter) Stuck() {
	c.mu.Lock()
	c.mu.Lock()
}
`;

const teller = classProblem(
  'Teller',
  ['Plan'],
  {
    tell: [['string[]', 'float', 'long', 'int?', 'bool'], 'string'],
    count: [[], 'int'],
  },
  { Plan: { operations: 'string[]' } },
);

const tellerSource = `package teller

import "fmt"

type Teller struct{ plan *Plan }

func NewTeller(plan *Plan) *Teller { return &Teller{plan} }

func (t *Teller) Tell(words []string, ratio float64, long int64, rest *int, flag bool) string {
	return fmt.Sprintf("%q %v %d %v %v", words, ratio, long, rest == nil, flag)
}

func (t *Teller) Count() int { return len(t.plan.Operations) }
`;

function play(construct: readonly Json[], operations: readonly (readonly [string, readonly Json[]])[]) {
  return { op: 'operations', construct, operations } as const;
}

describe('calls in Go', function () {
  this.timeout(60_000);
  before(requireGo);

  it('plays operations on a fresh object each time, blocking ones too', async () => {
    await withGo(counter, counterSource, async ({ driver }) => {
      const list = play(
        [1],
        [
          ['add', [2]],
          ['get', []],
        ],
      );
      assert.deepEqual(await driver.answers(list), [[], [3], [3]]);
      assert.deepEqual(await driver.answers(list), [[], [3], [3]]);
    });
  });

  it('reads every kind of argument in a list of calls, whatever brackets and quotes it holds', async () => {
    await withGo(teller, tellerSource, async ({ driver }) => {
      const list = play(
        [{ operations: ['a', '"operations":['] }],
        [
          ['tell', [['a"]', '\\', '', '[{,', 'ü𝄞'], -0.5, 9_007_199_254_740_991, null, true]],
          ['tell', [[], 1e21, -3, 7, false]],
          ['tell', [['"'], 1e-7, 999_999_999_999_999, 0, false]],
          ['count', []],
        ],
      );
      assert.deepEqual(await driver.answers(list), [
        [],
        ['["a\\"]" "\\\\" "" "[{," "ü𝄞"] -0.5 9007199254740991 true true'],
        ['[] 1e+21 -3 false false'],
        ['["\\""] 1e-07 999999999999999 false false'],
        [2],
      ]);
    });
  });

  it('tells a returned error, and goes on where errors are part of the contract', async () => {
    await withGo(counter, counterSource, async ({ driver }) => {
      const answers = await driver.answers(
        play(
          [1],
          [
            ['add', [101]],
            ['add', [1]],
          ],
        ),
      );
      const error = { name: '*errors.errorString', message: 'too much: 101', stack: '' };
      assert.deepEqual(answers, [[], ['threw', error], [2]]);
    });
  });

  it('tells a constructor that fails', async () => {
    await withGo(counter, counterSource, async ({ driver }) => {
      assert.deepEqual(await driver.answers(play([-1], [['get', []]])), [
        ['threw', { name: '*errors.errorString', message: 'below zero', stack: '' }],
      ]);
    });
  });

  it('tells a panic with the frames of the student only, and ends the list', async () => {
    await withGo(counter, counterSource, async ({ driver }) => {
      const [, threw, ...rest] = await driver.answers(
        play(
          [1],
          [
            ['boom', []],
            ['get', []],
          ],
        ),
      );
      assert.deepEqual(rest, []);
      assert.ok(threw?.length === 2 && threw[0] === 'threw');
      assert.equal(threw[1].name, 'panic');
      assert.equal(threw[1].message, 'assignment to entry in nil map');
      const frames = threw[1].stack.split('\n');
      assert.match(frames[0] ?? '', /^ {4}at deeper \(.*solution\.go:37\)$/);
      assert.match(frames[1] ?? '', /^ {4}at \(\*Counter\)\.Boom \(.*solution\.go:34\)$/);
      assert.equal(frames.length, 2);
    });
  });

  it('says when nothing is left that could end a call', async () => {
    await withGo(counter, counterSource, async ({ driver }) => {
      const { replies } = await driver.ask(
        play(
          [1],
          [
            ['get', []],
            ['stuck', []],
          ],
        ),
      );
      assert.deepEqual(replies.at(-1), { id: 2, end: true, unsettled: true });
    });
  });

  it('sends what the student prints to standard error, from the first line on', async () => {
    await withGo(counter, counterSource, async ({ driver }) => {
      await driver.answers(play([1], [['boom', []]]));
      await driver.close();
      assert.equal(driver.printed, 'loading\nabout to panic\n');
    });
  });

  it('gives the student an empty standard input', async () => {
    const source = `package solve

import (
	"io"
	"os"
)

var text, _ = io.ReadAll(os.Stdin)

func Solve() int { return len(text) }
`;
    await withGo(functionProblem([], 'int'), source, async ({ driver }) => {
      assert.deepEqual(await driver.answers({ op: 'call', args: [] }), [[0]]);
    });
  });

  it('measures operations beside the calibration loop, and not where a playing fails', async () => {
    const problem = classProblem('Slow', [], { spin: [['int'], 'int'] });
    const source = `package slow

type Slow struct{ calls int }

func (s *Slow) Spin(n int) int {
	for i := 0; i < n*1000; i++ {
		s.calls ^= i
	}
	return 0
}
`;
    await withGo(problem, source, async ({ driver }) => {
      const operations = Array.from({ length: 600 }, () => ['spin', [1]] as const);
      const { replies } = await driver.ask({ op: 'operations', construct: [], operations, measure: 2 });
      const last = replies.at(-1);
      assert.ok(last !== undefined && 'end' in last && last.cost !== undefined);
      assert.equal(last.cost.calibrationOperations, 20_000);
      assert.ok(last.cost.ns > 600 * 100, `${last.cost.ns} ns`);
      assert.ok(last.cost.calibrationNs > 20_000, `${last.cost.calibrationNs} ns`);
    });
  });

  it('plays no further once a playing takes more steps than it may', async () => {
    const source = `package calls

var count int

func Calls() int {
	count++
	return count
}
`;
    await withGo(functionProblem([], 'int', { name: 'calls' }), source, async ({ driver }) => {
      await driver.ask({ op: 'call', args: [], measure: 3, stopAbove: 0 });
      assert.deepEqual(await driver.answers({ op: 'call', args: [] }), [[3]]);
      await driver.ask({ op: 'call', args: [], measure: 3, stopAbove: 1e12 });
      assert.deepEqual(await driver.answers({ op: 'call', args: [] }), [[8]]);
    });
  });

  it('measures the one call of a function, each time with arguments of its own', async () => {
    const source = `package drain

func Drain(numbers []int) int {
	total := 0
	for i := range numbers {
		total += numbers[i]
		numbers[i] = 0
	}
	if total != 3 {
		panic(total)
	}
	return total
}
`;
    await withGo(functionProblem(['int[]'], 'int', { name: 'drain' }), source, async ({ driver }) => {
      const { replies } = await driver.ask({ op: 'call', args: [[1, 2]], measure: 3 });
      const last = replies.at(-1);
      assert.ok(last !== undefined && 'end' in last && last.cost !== undefined);
      assert.ok(last.cost.ns > 0 && last.cost.calibrationNs > 0);
      const failed = await driver.ask({ op: 'call', args: [[4]], measure: 3 });
      assert.ok('end' in (failed.replies.at(-1) ?? {}) && !('cost' in (failed.replies.at(-1) ?? {})));
    });
  });

  it('sends a long list in chunks, in order', async () => {
    await withGo(counter, counterSource, async ({ driver }) => {
      const operations = Array.from({ length: 5_000 }, () => ['add', [1]] as const);
      const answers = await driver.answers(play([0], operations));
      assert.deepEqual(answers, [[], ...operations.map((_, index) => [index + 1])]);
    });
  });

  it('ends by itself with the fault that Go names, where Go ends it', async () => {
    const source = `package solve

import "sync"

func Solve() int {
	var mu sync.Mutex
	mu.Lock()
	mu.Lock()
	return 1
}
`;
    await withGo(functionProblem([], 'int'), source, async ({ driver }) => {
      const { ended } = await driver.ask({ op: 'call', args: [] });
      assert.equal(ended, 'exited');
      assert.deepEqual(await driver.exit, { code: 2, signal: null });
      assert.match(driver.printed, /^fatal error: all goroutines are asleep - deadlock!/);
    });
  });

  it('ends a recursion without end before the memory is full', async () => {
    const source = 'package solve\n\nfunc Solve() int { return 1 + Solve() }\n';
    await withGo(functionProblem([], 'int'), source, async ({ driver }) => {
      const { ended } = await driver.ask({ op: 'call', args: [] });
      assert.equal(ended, 'exited');
      assert.match(driver.printed, /stack overflow/);
    });
  });
});
