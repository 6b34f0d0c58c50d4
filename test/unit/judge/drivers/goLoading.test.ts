import assert from 'node:assert/strict';
import type { FailedLoad } from '../../../../src/judge/protocol.ts';
import { classProblem, functionProblem, prepared, requireGo, withGo } from './goSolution.ts';

const sum = functionProblem(['int', 'int'], 'int');
const counter = classProblem('Counter', ['int'], { count: [[], 'int'] });

async function sumOf(source: string): Promise<unknown> {
  let answers: unknown;
  await withGo(sum, source, async ({ driver }) => {
    answers = await driver.answers({ op: 'call', args: [1, 2] });
  });
  return answers;
}

async function countOf(source: string): Promise<unknown> {
  let answers: unknown;
  await withGo(counter, source, async ({ driver, failed }) => {
    assert.equal(failed, undefined);
    answers = await driver.answers({ op: 'operations', construct: [5], operations: [['count', []]] });
  });
  return answers;
}

async function failureOf(source: string, problem = sum): Promise<FailedLoad | undefined> {
  let failure: FailedLoad | undefined;
  await withGo(problem, source, ({ failed }) => {
    failure = failed;
    return Promise.resolve();
  });
  return failure;
}

const whole = 'type Counter struct{ n int }\nfunc (c *Counter) Count() int { return c.n }\n';

describe('finding a solution in Go', function () {
  this.timeout(60_000);
  before(requireGo);

  it('takes the exported name, else the one the field knows, from a package of any name', async () => {
    assert.deepEqual(await sumOf('package main\nfunc Solve(a, b int) int { return a + b }\n'), [[3]]);
    assert.deepEqual(await sumOf('package whatever\nfunc solve(a, b int) int { return a + b }\n'), [[3]]);
  });

  it('leaves the student a main, an init and a build constraint of their own', async () => {
    const source = `//go:build never

package solve

var base = 0

func init() { base = 10 }

func Solve(a, b int) int { return base + a + b }

func main() { main() }
`;
    assert.deepEqual(await sumOf(source), [[13]]);
  });

  it('makes the object by NewCounter or Constructor, as pointer, value or interface', async () => {
    const makers = [
      'func NewCounter(n int) *Counter { return &Counter{n} }',
      'func NewCounter(n int) (*Counter, error) { return &Counter{n}, nil }',
      'func Constructor(n int) Counter { return Counter{n} }',
      'type I interface{ Count() int }\nfunc NewCounter(n int) I { return &Counter{n} }',
    ];
    for (const make of makers) {
      assert.deepEqual(await countOf(`package counter\n${whole}${make}\n`), [[], [5]], make);
    }
  });

  it('knows methods of embedded types', async () => {
    const source = `package counter\n${whole}type Outer struct{ *Counter }\nfunc NewCounter(n int) Outer { return Outer{&Counter{n}} }\n`;
    assert.deepEqual(await countOf(source), [[], [5]]);
  });

  it('takes the zero value where there is nothing to construct it from', async () => {
    const problem = classProblem('Counter', [], { count: [[], 'int'] });
    await withGo(problem, `package counter\n${whole}`, async ({ driver }) => {
      const operations = [['count', []]] as const;
      assert.deepEqual(await driver.answers({ op: 'operations', construct: [], operations }), [[], [0]]);
    });
  });

  it('a type of the support file may be declared by the student', async () => {
    const problem = functionProblem(['ListNode<int>'], 'int');
    const source = `package lists
type ListNode struct {
	Val  int
	Next *ListNode
}
func Solve(head *ListNode) int { return head.Next.Val }
`;
    await withGo(problem, source, async ({ driver }) => {
      assert.deepEqual(await driver.answers({ op: 'call', args: [[1, 2]] }), [[2]]);
    });
  });

  it('says at load which declaration does not fit, and where', async () => {
    assert.deepEqual(await failureOf('package solve\n\nfunc Solve(a int, b string) int { return a }\n'), {
      kind: 'syntax',
      error: { name: 'wrong type', message: 'Solve takes (int, string); expected (int, int)', stack: '' },
      line: 3,
      column: 6,
    });
    const failed = await failureOf('package solve\nfunc Solve(a, b int) (int, bool) { return a, true }\n');
    assert.match(JSON.stringify(failed), /Solve returns \(int, bool\); expected int/);
  });

  it('says which clock is expected', async () => {
    const problem = classProblem('Timer', ['clock'], { run: [[], 'void'] });
    const source = `package timer
type Timer struct{}
func NewTimer(c interface{ Now() float64 }) Timer { return Timer{} }
func (Timer) Run() {}
`;
    assert.match(JSON.stringify(await failureOf(source, problem)), /expected \(Clock\)/);
  });

  const refused: readonly (readonly [title: string, source: string, message: RegExp, place?: object])[] = [
    ['a syntax error', 'package a\n\nfunc Solve( {\n', /expected/, { line: 3, column: 13 }],
    [
      'a type error',
      'package a\nfunc Solve(a, b int) int { return é }\n',
      /undefined: é/,
      { line: 2, column: 35 },
    ],
    ['a missing function', 'package a\nfunc Plus() {}\n', /there is no function "Solve"\. It has: Plus\./],
    [
      'C code',
      'package a\nimport "C"\nfunc Solve(a, b int) int { return a }\n',
      /C code/,
      { line: 2, column: 8 },
    ],
    [
      'an embedded file',
      'package a\nimport _ "embed"\n//go:embed x\nvar x string\nfunc Solve(a, b int) int { return a }\n',
      /cannot be embedded/,
      { line: 2, column: 8 },
    ],
    [
      'a package of the network',
      'package a\nimport "example.com/lib"\nfunc Solve(a, b int) int { return lib.Sum(a, b) }\n',
      /"example\.com\/lib" is not in the standard library/,
      { line: 2, column: 8 },
    ],
    [
      'type parameters',
      'package a\nfunc Solve[T any](a, b T) T { return a }\n',
      /Solve has type parameters/,
      { line: 2, column: 1 },
    ],
  ];
  for (const [title, source, message, place] of refused) {
    it(`refuses ${title} at its place`, async () => {
      const made = await prepared(sum, source);
      assert.equal(made.kind, 'compile-error');
      assert.match(made.message, message);
      assert.deepEqual(made.place, place);
    });
  }

  it('refuses a class without its constructor or a method, saying what is there', async () => {
    const without = await prepared(counter, `package a\n${whole}func NewCount() {}\n`);
    assert.match(
      JSON.stringify(without),
      /no function \\"NewCounter\\" or \\"Constructor\\".*It has: NewCount, Counter/,
    );
    const constructor = 'func NewCounter(n int) *Counter { return nil }\n';
    const method = await prepared(
      counter,
      `package a\ntype Counter struct{}\nfunc (Counter) Size() {}\n${constructor}`,
    );
    assert.match(JSON.stringify(method), /type Counter has no method \\"Count\\"\. It has: Size\..*"line":2/);
  });

  it('keeps the columns of errors in a concurrent problem, where statements are preceded by yield points', async () => {
    const problem = classProblem('Pool', [], { run: [['task<int>'], 'int', { async: true, throws: true }] });
    const source = `package pool

import "time"

type Pool struct{}

func (p *Pool) Run(task func() (int, error)) (int, error) {
	if true { time.Sleep(1); x := 1; undefined1() }
	return task()
}
`;
    const made = await prepared(problem, source);
    assert.equal(made.kind, 'compile-error');
    assert.deepEqual(made.place, { line: 8, column: 27 });
    assert.match(made.message, /declared and not used: x\nmine\.go:8:35: undefined: undefined1/);
  });

  it('compiles what is the same once', async () => {
    const source = 'package same\n\nfunc Solve(a, b int) int { return b - a }\n';
    assert.deepEqual(await prepared(sum, source), await prepared(sum, source));
  });

  it('gives up compiling when it is aborted', async () => {
    const source = 'package aborted\n\nfunc Solve(a, b int) int { return a }\n';
    await assert.rejects(prepared(sum, source, AbortSignal.abort(new Error('cancelled'))), /cancelled/);
  });
});
