import assert from 'node:assert/strict';
import type { Json } from '../../../../src/core/json.ts';
import { functionSignature, requirePython, withPython } from './pythonDriver.ts';

const records = { Point: { xPos: 'int', label: 'string?' }, Folder: { name: 'string', inner: 'Folder[]' } };

/** Sent as an argument, given back as it came, read again. */
const roundTrips: Readonly<Record<string, readonly Json[]>> = {
  int: [0, -1, 2_147_483_647, -2_147_483_648],
  long: [9_007_199_254_740_991, -9_007_199_254_740_991],
  bigint: ['0', '-12345678901234567890123456789', '9'.repeat(5_000)],
  float: [0.5, -1e300, 5e-324, 'NaN', 'Infinity', '-Infinity', 3],
  bool: [true, false],
  string: ['', 'a"\\\n\u0000', 'é😀'],
  char: ['x', '😀'],
  'int[][]': [[], [[], [1, 2]], [[3]]],
  'Map<string,int[]>': [
    [],
    [
      ['b', [1]],
      ['a', []],
    ],
  ],
  'Map<int,string>': [
    [
      [2, 'two'],
      [1, 'one'],
    ],
  ],
  'int?': [null, 4],
  'ListNode<int>': [[], [1, 2, 3]],
  'ListNode<int>[]': [[[1], [], [2, 3]]],
  'TreeNode<int>': [[], [1], [1, null, 2, 3], [5, 4, 8, 11, null, 13, 4, 7, 2]],
  Point: [
    { xPos: 1, label: null },
    { xPos: 2, label: 'b' },
  ],
  Folder: [{ name: 'a', inner: [{ name: 'b', inner: [] }] }],
};

const misfits: readonly (readonly [type: string, expression: string, shown: string])[] = [
  ['int', 'True', 'True'],
  ['int', '1.0', '1.0'],
  ['int', 'None', 'None'],
  ['int', '2 ** 31', '2147483648'],
  ['int', 'Odd(1)', 'an Odd'],
  ['int', '10 ** 1000', 'an int of 3322 bits'],
  ['long', '2 ** 53', '9007199254740992'],
  ['bigint', '"1"', "'1'"],
  ['float', 'False', 'False'],
  ['float', '10 ** 400', 'an int of 1329 bits'],
  ['bool', '1', '1'],
  ['string', '1', '1'],
  ['string', '"\\ud800"', "'\\ud800'"],
  ['char', '"ab"', "'ab'"],
  ['int[]', 'None', 'None'],
  ['int[]', '[1, None, 3]', '[1, None, 3], where [1] is None'],
  ['int[][]', '[[1], [2, "x"]]', "[[1], [2, 'x']], where [1][1] is 'x'"],
  ['int[]', '{1, 2}', '{1, 2}'],
  ['int[]', '"12"', "'12'"],
  ['int[]', '(n for n in [1])', 'a generator'],
  ['Map<string,int>', '[["a", 1]]', "[['a', 1]]"],
  ['Map<string,int>', '{"a": None}', "{'a': None}, where ['a'] is None"],
  ['ListNode<int>', '[1, 2]', '[1, 2]'],
  ['ListNode<int>', 'cyclic()', 'a list with a cycle'],
  ['TreeNode<int>', 'shared()', 'a tree in which one node hangs in two places'],
  ['Point', '{"x_pos": 1}', "{'x_pos': 1}"],
  ['Point', '{"x_pos": "1", "label": None}', "{'x_pos': '1', 'label': None}, where .x_pos is '1'"],
  ['Folder', 'endless()', 'a value nested without end'],
];

const helpers = `
class Odd(int):
    pass

class Node:
    def __init__(self, **fields):
        self.__dict__.update(fields)

def cyclic():
    node = Node(val=1)
    node.next = node
    return node

def shared():
    leaf = Node(val=1, left=None, right=None)
    return Node(val=2, left=leaf, right=leaf)

def endless():
    folder = {"name": "a", "inner": []}
    folder["inner"].append(folder)
    return folder
`;

describe('values in Python', () => {
  before(requirePython);

  for (const [type, values] of Object.entries(roundTrips)) {
    it(`come back as they went: ${type}`, async () => {
      const source = 'def echo(value):\n    return value\n';
      await withPython(
        source,
        functionSignature('echo', type, type, {}, records),
        async ({ conversation }) => {
          for (const value of values) {
            assert.deepEqual(await conversation.answers({ op: 'call', args: [value] }), [[value]]);
          }
        },
      );
    });
  }

  for (const [type, expression, shown] of misfits) {
    it(`${expression} is no ${type} and is shown as it was`, async () => {
      const source = `${helpers}\ndef make():\n    return ${expression}\n`;
      await withPython(source, functionSignature('make', '', type, {}, records), async ({ conversation }) => {
        assert.deepEqual(await conversation.answers({ op: 'call', args: [] }), [['misfit', shown]]);
      });
    });
  }

  it('a tuple is an array, a defaultdict is a map, a dataclass is a record', async () => {
    const source = `
from collections import defaultdict
from dataclasses import dataclass

@dataclass
class Spot:
    x_pos: int
    label: str

def make():
    counts = defaultdict(int)
    counts["a"] += 1
    return {"lists": [(1, 2)], "counts": counts, "point": Spot(3, "c")}
`;
    const types = { ...records, All: { lists: 'int[][]', counts: 'Map<string,int>', point: 'Point' } };
    await withPython(source, functionSignature('make', '', 'All', {}, types), async ({ conversation }) => {
      assert.deepEqual(await conversation.answers({ op: 'call', args: [] }), [
        [{ lists: [[1, 2]], counts: [['a', 1]], point: { xPos: 3, label: 'c' } }],
      ]);
    });
  });

  it('nodes and records are of the classes in the support file', async () => {
    const support = `
class ListNode:
    def __init__(self, val, next=None):
        self.val = val
        self.next = next
`;
    const source = `
from code_rounds import ListNode

def kind(head):
    return type(head) is ListNode and head.next.val == 2
`;
    await withPython(
      source,
      functionSignature('kind', 'ListNode<int>', 'bool'),
      async ({ conversation }) => {
        assert.deepEqual(await conversation.answers({ op: 'call', args: [[1, 2]] }), [[true]]);
      },
      support,
    );
  });
});
