import assert from 'node:assert/strict';
import type { Json } from '../../../../src/core/json.ts';
import type { Answer } from '../../../../src/judge/protocol.ts';
import { closeAll, functionProblem, openLoaded } from './javascriptSolution.ts';

const point = { types: { Point: { x: 'int', label: 'string?', next: 'Point?' } } };

async function answerOf(returns: string, expression: string): Promise<Answer | undefined> {
  const driver = await openLoaded(
    functionProblem([], returns, point),
    `const solve = () => { ${expression} }`,
  );
  return (await driver.answers({ op: 'call', args: [] }))[0];
}

describe('JavaScript driver, values', () => {
  afterEach(closeAll);

  const roundTrips: [string, Json][] = [
    ['int', -2147483648],
    ['long', 9007199254740991],
    ['bigint', '123456789012345678901234567890'],
    ['float', 0.1],
    ['float', 1e21],
    ['float', 'NaN'],
    ['float', '-Infinity'],
    ['bool', true],
    ['string', 'a "quoted" \u2028 line, 𝒳 and \u0000'],
    ['char', '𝒳'],
    ['int[]', []],
    ['int[][]', [[1], [], [2, 3]]],
    ['string?', null],
    [
      'Map<int,string[]>',
      [
        [2, ['b']],
        [1, []],
      ],
    ],
    ['ListNode<int>', [1, 2, 3]],
    ['ListNode<int>', []],
    ['TreeNode<int>', [1, null, 2, 3]],
    ['TreeNode<string>', []],
    ['Point', { x: 1, label: null, next: { x: 2, label: 'b', next: null } }],
  ];

  it('gives back every type as it came', async () => {
    for (const [type, value] of roundTrips) {
      const driver = await openLoaded(
        functionProblem([type], type, point),
        'const solve = (value) => value;',
      );
      assert.deepEqual(await driver.answers({ op: 'call', args: [value] }), [[value]], type);
      await closeAll();
    }
  }).timeout(60_000);

  const encoded: [string, string, string, Json][] = [
    ['a minus zero is a zero', 'int', 'return -0', 0],
    ['a typed array counts as an array', 'int[]', 'return Uint8Array.of(1, 2)', [1, 2]],
    ['undefined is null where null may be', 'int?', 'return undefined', null],
    ['a plain object is a map with text keys', 'Map<string,int>', 'return { a: 1 }', [['a', 1]]],
    ['a plain object is a map with number keys', 'Map<int,int>', 'return { 7: 1 }', [[7, 1]]],
    [
      'any object with val and next is a list',
      'ListNode<int>',
      'return { val: 1, next: { val: 2 } }',
      [1, 2],
    ],
    ['toJSON has no say', 'Point', 'return { x: 1, toJSON: () => 5 }', { x: 1, label: null, next: null }],
    [
      'patched built-ins have no say',
      'int[]',
      "Array.prototype[Symbol.iterator] = Array.prototype.push = JSON.stringify = () => '9'; String.prototype.slice = null; return [1]",
      [1],
    ],
  ];
  for (const [name, type, expression, value] of encoded) {
    it(name, async () => {
      assert.deepEqual(await answerOf(type, expression), [value]);
    });
  }

  const misfits: [string, string, string][] = [
    ['int', 'return 1.5', '1.5'],
    ['int', 'return 2147483648', '2147483648, which is out of range'],
    ['int', 'return 5n', '5n'],
    ['int', 'return "5"', '"5"'],
    ['int', 'return true', 'true'],
    ['int', 'return Promise.resolve(3)', 'Promise { 3 }'],
    ['long', 'return 2 ** 53', '9007199254740992, which is out of range'],
    ['bigint', 'return 5', '5'],
    ['char', 'return "ab"', '"ab"'],
    ['string', 'return "\\ud800"', '"\\ud800", which holds half a surrogate pair'],
    ['string', 'return undefined', 'undefined'],
    ['int[]', 'return null', 'null'],
    ['int[]', 'return new Set([1])', 'Set(1) { 1 }'],
    ['int[]', 'return [1, null]', '[ 1, null ], where [1] is null'],
    ['Map<string,int>', 'return []', '[]'],
    ['ListNode<int>', 'const a = { val: 1 }; a.next = a; return a', 'a list with a cycle'],
    ['ListNode<int>', 'return 5', '5'],
    [
      'TreeNode<int>',
      'const a = { val: 1 }; a.left = a; return a',
      'a tree in which one node stands in two places, or under itself',
    ],
    ['int[]', 'return new Array(1_000_001).fill(0)', 'an array of 1000001 elements, more than can be read'],
    [
      'Point',
      'let p = null; for (let i = 0; i < 100_000; i += 1) p = { x: 1, next: p }; return p',
      'a value nested too deeply to be read',
    ],
  ];
  for (const [type, expression, text] of misfits) {
    it(`says what it got in place of ${type}: ${text}`, async () => {
      const answer = await answerOf(type, expression);
      assert.equal(answer?.[0], 'misfit');
      assert.equal(answer[1], text);
    });
  }

  it('reports a getter that throws as thrown', async () => {
    const answer = await answerOf('Point', 'return { get x() { throw new RangeError("no x") } }');
    assert.equal(answer?.[0], 'threw');
    assert.equal((answer[1] as { message: string }).message, 'no x');
  });
});
