import assert from 'node:assert/strict';
import type { Json } from '../../../../src/core/json.ts';
import { functionProblem, javaTimeout, requireJava, withJava } from './javaDriver.ts';

const types = { Point: { xPos: 'int', label: 'string?' }, Folder: { name: 'string', inner: 'Folder[]' } };

interface RoundTrip {
  readonly type: string;
  /** What the parameter and the result may be declared as. */
  readonly declared: readonly string[];
  readonly values: readonly Json[];
}

/** Sent as an argument, given back as it came, read again. */
const roundTrips: readonly RoundTrip[] = [
  {
    type: 'int',
    declared: ['int', 'Integer', 'long', 'Object', 'Number', 'BigInteger'],
    values: [0, -1, 2_147_483_647, -2_147_483_648],
  },
  {
    type: 'long',
    declared: ['long', 'Long', 'Object'],
    values: [9_007_199_254_740_991, -9_007_199_254_740_991],
  },
  {
    type: 'bigint',
    declared: ['BigInteger', 'Object'],
    values: ['0', '-12345678901234567890123456789', '9'.repeat(5_000)],
  },
  {
    type: 'float',
    declared: ['double', 'Double'],
    values: [0.5, -1e300, 5e-324, 'NaN', 'Infinity', '-Infinity', 3, 1e21],
  },
  { type: 'bool', declared: ['boolean', 'Boolean', 'Object'], values: [true, false] },
  { type: 'string', declared: ['String', 'Object', 'CharSequence'], values: ['', 'a"\\\n\u0000', 'é😀'] },
  { type: 'char', declared: ['char', 'Character', 'String'], values: ['x', 'é'] },
  { type: 'char', declared: ['String'], values: ['😀'] },
  {
    type: 'int[][]',
    declared: [
      'int[][]',
      'Integer[][]',
      'List<List<Integer>>',
      'List<int[]>',
      'Collection<Integer>[]',
      'long[][]',
    ],
    values: [[], [[], [1, 2]], [[3]]],
  },
  { type: 'char[]', declared: ['char[]', 'List<Character>', 'Deque<Character>'], values: [[], ['a', 'b']] },
  { type: 'string?[]', declared: ['String[]', 'List<String>'], values: [['a', null]] },
  {
    type: 'Map<string,int[]>',
    declared: ['Map<String, int[]>', 'HashMap<String, List<Integer>>'],
    values: [[], [['b', [1]]]],
  },
  {
    type: 'Map<int,string>',
    declared: ['TreeMap<Integer, String>', 'Map<Integer, ?>'],
    values: [
      [
        [1, 'one'],
        [2, 'two'],
      ],
    ],
  },
  { type: 'int?', declared: ['Integer', 'Optional<Integer>', 'Long'], values: [null, 4] },
  { type: 'ListNode<int>', declared: ['ListNode'], values: [[], [1, 2, 3]] },
  { type: 'ListNode<int>[]', declared: ['ListNode[]', 'List<ListNode>'], values: [[[1], [], [2, 3]]] },
  {
    type: 'TreeNode<int>',
    declared: ['TreeNode'],
    values: [[], [1], [1, null, 2, 3], [5, 4, 8, 11, null, 13, 4, 7, 2]],
  },
  {
    type: 'Point',
    declared: ['Point', 'Fields'],
    values: [
      { xPos: 1, label: null },
      { xPos: 2, label: 'b' },
    ],
  },
  { type: 'Folder', declared: ['Folder'], values: [{ name: 'a', inner: [{ name: 'b', inner: [] }] }] },
];

const misfits: readonly (readonly [type: string, expression: string, shown: string])[] = [
  ['int', 'null', 'null'],
  ['int', '1.0', '1.0'],
  ['int', '1L << 31', '2147483648'],
  ['int', '"1"', '"1"'],
  ['int', 'new Solution()', 'a Solution'],
  ['int', 'BigInteger.TWO.pow(1000)', 'a BigInteger of 1001 bits'],
  ['long', '1L << 53', '9007199254740992'],
  ['bigint', '"1"', '"1"'],
  ['float', 'false', 'false'],
  ['bool', '1', '1'],
  ['string', "'a'", "'a'"],
  ['string', '"\\ud800"', '"\\ud800"'],
  ['char', '"ab"', '"ab"'],
  ['char', "'\\ud800'", "'\\ud800'"],
  ['int[]', 'null', 'null'],
  ['int[]', 'Arrays.asList(1, null, 3)', '[1, null, 3], where [1] is null'],
  ['int[][]', 'List.of(List.of(1), List.of(2, "x"))', '[[1], [2, "x"]], where [1][1] is "x"'],
  ['int[]', 'Map.of(1, 2)', '{1=2}'],
  ['Map<string,int>', 'Map.of("a", "b")', '{"a"="b"}, where ["a"] is "b"'],
  ['ListNode<int>', 'cycle()', 'a list with a cycle'],
  ['ListNode<int>', '3', '3'],
  ['TreeNode<int>', 'twice()', 'a tree in which one node hangs in two places'],
  ['Point', 'new Object()', 'an Object'],
  ['Point', 'null', 'null'],
];

const head = `
import java.math.BigInteger;
import java.util.*;

class Fields { int xPos; String label; }

class Solution {
    static ListNode cycle() { ListNode a = new ListNode(1); a.next = a; return a; }
    static TreeNode twice() { TreeNode a = new TreeNode(1); a.left = new TreeNode(2); a.right = a.left; return a; }
`;

/** All types of both tables, so that every support file is there. */
const everything = functionProblem({
  name: 'sum',
  params: [
    { name: 'a', type: 'ListNode<int>' },
    { name: 'b', type: 'TreeNode<int>' },
  ],
  returns: 'Point',
  types,
});

describe('values of the Java driver', function () {
  this.timeout(javaTimeout);
  before(requireJava);

  it('come back as they were sent, whatever the solution declares for their type', async () => {
    const methods = roundTrips.flatMap(({ declared }, at) =>
      declared.map((type, nth) => `    ${type} same${at}x${nth}(${type} value) { return value; }`),
    );
    const source = `${head}    Point sum(ListNode a, TreeNode b) { return null; }\n${methods.join('\n')}\n}`;
    await withJava(everything, source, async ({ conversation, load }) => {
      for (const [at, { type, declared, values }] of roundTrips.entries()) {
        for (const [nth, javaType] of declared.entries()) {
          const name = `same${at}x${nth}`;
          const loaded = await load(
            functionProblem({ name, params: [{ name: 'value', type }], returns: type, types }),
          );
          assert.ok(
            loaded !== undefined && 'loaded' in loaded,
            `${type} as ${javaType}: ${JSON.stringify(loaded)}`,
          );
          for (const value of values) {
            const answers = await conversation.answers({ op: 'call', args: [value] });
            assert.deepEqual(answers, [[value]], `${type} as ${javaType}`);
          }
        }
      }
    });
  });

  it('are told as what they were when they do not fit', async () => {
    const methods = misfits.map(([, expression], at) => `    Object misfit${at}() { return ${expression}; }`);
    const source = `${head}    Point sum(ListNode a, TreeNode b) { return null; }\n${methods.join('\n')}\n}`;
    await withJava(everything, source, async ({ conversation, load }) => {
      for (const [at, [type, expression, shown]] of misfits.entries()) {
        await load(functionProblem({ name: `misfit${at}`, returns: type, types }));
        const answers = await conversation.answers({ op: 'call', args: [] });
        assert.deepEqual(answers, [['misfit', shown]], expression);
      }
    });
  });

  it('that a declared type cannot hold fail the call, and say how to mend it', async () => {
    const source = 'class Solution { char same(char c) { return c; } int half(int n) { return n; } }';
    const char = functionProblem({ name: 'same', params: [{ name: 'c', type: 'char' }], returns: 'char' });
    await withJava(char, source, async ({ conversation, load }) => {
      assert.match(
        JSON.stringify(await conversation.answers({ op: 'call', args: ['😀'] })),
        /"threw".*U\+1F600 takes two chars; declare String/,
      );
      await load(functionProblem({ name: 'half', params: [{ name: 'n', type: 'long' }], returns: 'long' }));
      assert.match(
        JSON.stringify(await conversation.answers({ op: 'call', args: [2 ** 40] })),
        /1099511627776 does not fit the declared type/,
      );
    });
  });

  it('are an argument changed in place where that is the answer', async () => {
    const source = 'class Solution { static void sort(int[] list) { java.util.Arrays.sort(list); } }';
    const sort = functionProblem({ name: 'sort', params: [{ name: 'list', type: 'int[]' }], inPlace: 0 });
    await withJava(sort, source, async ({ conversation }) => {
      assert.deepEqual(await conversation.answers({ op: 'call', args: [[3, 1, 2]] }), [[[1, 2, 3]]]);
    });
  });

  it('of nodes that hold different things come in generic nodes', async () => {
    const source = `import java.util.*;
class Solution {
    ListNode<String> names(ListNode<Integer> numbers) {
        return numbers == null ? null : new ListNode<>("n" + (numbers.val + 1), names(numbers.next));
    }
}`;
    const names = functionProblem({
      name: 'names',
      params: [{ name: 'numbers', type: 'ListNode<int>' }],
      returns: 'ListNode<string>',
    });
    await withJava(names, source, async ({ conversation }) => {
      assert.deepEqual(await conversation.answers({ op: 'call', args: [[1, 2]] }), [[['n2', 'n3']]]);
    });
  });
});
