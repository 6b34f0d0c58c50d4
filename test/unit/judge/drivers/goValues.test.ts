import assert from 'node:assert/strict';
import type { Json } from '../../../../src/core/json.ts';
import type { Answer } from '../../../../src/judge/protocol.ts';
import { classProblem, functionProblem, requireGo, withGo } from './goSolution.ts';

const records = { Point: { xPos: 'int', label: 'string?' }, Folder: { name: 'string', inner: 'Folder[]' } };

/** Per written type: how a student may declare it, and values that go there and back. */
const roundTrips: readonly (readonly [type: string, declared: readonly string[], values: readonly Json[]])[] =
  [
    ['int', ['int', 'int32', 'int64', 'any', '*int'], [0, -1, 2_147_483_647, -2_147_483_648]],
    ['long', ['int64', 'int'], [9_007_199_254_740_991, -9_007_199_254_740_991]],
    ['bigint', ['*big.Int', 'big.Int'], ['0', '-12345678901234567890123456789', '9'.repeat(5_000)]],
    ['float', ['float64'], [0.5, -1e300, 5e-324, 'NaN', 'Infinity', '-Infinity', 3]],
    ['bool', ['bool'], [true, false]],
    ['string', ['string'], ['', 'a"\\\n\u0000<&>', 'é😀\u2028']],
    ['char', ['rune', 'string', 'any'], ['x', '😀']],
    ['char', ['byte'], ['x', 'é']],
    ['int[][]', ['[][]int', '[][]int32', 'any'], [[], [[], [1, 2]], [[3]]]],
    ['Map<string,int[]>', ['map[string][]int'], [[], [['b', [1]]], [['a', []]]]],
    ['Map<int,string>', ['map[int]string', 'map[int64]string'], [[[2, 'two']]]],
    ['int?', ['*int', 'any'], [null, 4]],
    ['int[]?', ['[]int', '*[]int'], [null, [4]]],
    ['ListNode<int>', ['*ListNode'], [[], [1, 2, 3]]],
    ['ListNode<int>[]', ['[]*ListNode'], [[[1], [], [2, 3]]]],
    ['TreeNode<int>', ['*TreeNode'], [[], [1], [1, null, 2, 3], [5, 4, 8, 11, null, 13, 4, 7, 2]]],
    [
      'Point',
      ['Point', '*Point', 'tagged'],
      [
        { xPos: 1, label: null },
        { xPos: 2, label: 'b' },
      ],
    ],
    ['Folder', ['Folder', '*Folder'], [{ name: 'a', inner: [{ name: 'b', inner: [] }] }]],
  ];

/** Values that do not fit, by the Go expression that makes them. */
const misfits: readonly (readonly [type: string, goType: string, expression: string, shown: string])[] = [
  ['int', 'int', '1 << 31', '2147483648'],
  ['int', 'uint64', '1 << 63', '9223372036854775808'],
  ['int', 'any', '"1"', '"1"'],
  ['int', 'any', 'nil', 'nil'],
  ['int', '*int', 'nil', 'nil'],
  ['int', 'any', '1.0', '1'],
  ['long', 'int64', '1 << 53', '9007199254740992'],
  ['bigint', '*big.Int', 'nil', 'nil'],
  ['string', 'string', '"a\\xff"', '"a\\xff"'],
  ['char', 'string', '"ab"', '"ab"'],
  ['char', 'rune', '0xD800', '55296'],
  ['int[]', '[]int', '[]int{1, 1 << 40}', '[]int{1, 1099511627776}, where [1] is 1099511627776'],
  ['int[][]', '[][]any', '[][]any{{1}, {2, "x"}}', '[][]interface {}{{1}, {2, "x"}}, where [1][1] is "x"'],
  [
    'Map<string,int>',
    'map[string]*int',
    'map[string]*int{"a": nil}',
    'map[string]*int{"a": nil}, where ["a"] is nil',
  ],
  ['ListNode<int>', '*ListNode', 'cyclic()', 'a list with a cycle'],
  ['TreeNode<int>', '*TreeNode', 'shared()', 'a tree in which one node hangs in two places'],
  ['Point', '*Point', 'nil', 'nil'],
  ['Point', 'any', 'Folder{}', 'Folder{Name: "", Inner: nil}'],
  ['Folder', '*Loop', 'endless()', 'a value nested without end'],
];

const helpers = `
type tagged struct {
	Xyz  int     \`json:"xPos"\`
	Text *string \`json:"label,omitempty"\`
}

type Loop struct {
	Name  string
	Inner []*Loop
}

func cyclic() *ListNode {
	node := &ListNode{Val: 1}
	node.Next = node
	return node
}

func shared() *TreeNode {
	leaf := &TreeNode{Val: 1}
	return &TreeNode{Val: 2, Left: leaf, Right: leaf}
}

func endless() *Loop {
	loop := &Loop{Name: "a"}
	loop.Inner = []*Loop{loop}
	return loop
}

var _ = big.NewInt
`;

/** One method that is called with each of these arguments. */
interface Check {
  readonly title: string;
  readonly params: readonly string[];
  readonly returns: string;
  /** Parameters, results and body in Go. */
  readonly code: string;
  readonly calls: readonly (readonly Json[])[];
  readonly expected: readonly Answer[];
}

const checks: readonly Check[] = [
  ...roundTrips.flatMap(([type, declared, values]) =>
    declared.map((goType): Check => ({
      title: `come back as they went: ${type} as ${goType}`,
      params: [type],
      returns: type,
      code: `(v ${goType}) ${goType} { return v }`,
      calls: values.map((value) => [value]),
      expected: values.map((value) => [value]),
    })),
  ),
  ...misfits.map(([type, goType, expression, shown]): Check => ({
    title: `that do not fit are shown: ${expression} of ${goType} is no ${type}`,
    params: [],
    returns: type,
    code: `() ${goType} { return ${expression} }`,
    calls: [[]],
    expected: [['misfit', shown]],
  })),
  constant('a nil slice is empty', 'int[]', '() []int { return nil }', [[]]),
  constant('a negative zero stays one', 'float', '() float64 { zero := 0.0; return -zero }', [-0]),
  constant('a nil map is empty', 'Map<int,int>', '() map[int]int { return nil }', [[]]),
  constant('what a void method returns is ignored', 'void', '() (int, string) { return 1, "" }', []),
];

function constant(title: string, returns: string, code: string, expected: Answer): Check {
  return { title, params: [], returns, code, calls: [[]], expected: [expected] };
}

/** Plays many checks with one program: a build takes longer than all of them. */
async function play(some: readonly Check[], answers: Map<Check, Answer[]>): Promise<void> {
  const methods = some.map(({ params, returns }, index) => [`m${index}`, [params, returns]] as const);
  // Never called; it is why the support file has the types that the helpers need.
  const nodes = ['nodes', [['ListNode<int>', 'TreeNode<int>'], 'void']] as const;
  const problem = classProblem('Values', [], Object.fromEntries([...methods, nodes]), records);
  const code = some.map((check, index) => `func (Values) M${index}${check.code}\n`).join('');
  const source = `package values\n\nimport "math/big"\n\ntype Values struct{}\n\n${code}func (Values) Nodes(*ListNode, *TreeNode) {}\n${helpers}`;
  const operations = some.flatMap(({ calls }, index) => calls.map((args) => [`m${index}`, args] as const));
  await withGo(problem, source, async ({ driver, failed }) => {
    assert.equal(failed, undefined);
    const given = await driver.answers({ op: 'operations', construct: [], operations });
    assert.deepEqual(given.shift(), []);
    for (const check of some) answers.set(check, given.splice(0, check.calls.length));
  });
}

describe('values in Go', function () {
  this.timeout(120_000);
  before(requireGo);

  const answers = new Map<Check, Answer[]>();
  before(async () => {
    // A signature has at most 20 methods.
    for (let first = 0; first < checks.length; first += 19) {
      await play(checks.slice(first, first + 19), answers);
    }
  });

  for (const check of checks) {
    it(check.title, () => {
      assert.deepEqual(answers.get(check), check.expected);
    });
  }

  it('an argument that does not fit the declared type is told', async () => {
    const narrow = 'package solve\n\nfunc Solve(n int32, c byte) int32 { return n }\n';
    await withGo(functionProblem(['long', 'char'], 'long'), narrow, async ({ driver }) => {
      assert.deepEqual(await driver.answers({ op: 'call', args: [1, 'x'] }), [[1]]);
      const message = 'the argument 3000000000 does not fit into int32';
      assert.deepEqual(await driver.answers({ op: 'call', args: [3_000_000_000, 'x'] }), [
        ['threw', { name: 'argument', message, stack: '' }],
      ]);
    });
  });

  it('an argument changed in place is the answer, as slice or as list', async () => {
    const reverse = `package solve

import "slices"

func Solve(values []int) { slices.Reverse(values) }
`;
    await withGo(functionProblem(['int[]'], 'int[]', { inPlace: 0 }), reverse, async ({ driver }) => {
      assert.deepEqual(await driver.answers({ op: 'call', args: [[1, 2, 3]] }), [[[3, 2, 1]]]);
    });
  });
});
