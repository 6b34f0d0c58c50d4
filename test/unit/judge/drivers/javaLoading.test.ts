import assert from 'node:assert/strict';
import type { Reply } from '../../../../src/judge/protocol.ts';
import { classProblem, functionProblem, javaTimeout, requireJava, withJava } from './javaDriver.ts';

const cache = classProblem({
  name: 'LRUCache',
  constructor: { params: [{ name: 'capacity', type: 'int' }] },
  methods: [
    { name: 'get', params: [{ name: 'key', type: 'int' }], returns: 'int' },
    {
      name: 'put',
      params: [
        { name: 'key', type: 'int' },
        { name: 'value', type: 'int' },
      ],
    },
  ],
});
const body = '{ LRUCache(int c) {} int get(int k) { return k; } void put(int k, int v) {} }';
const add = functionProblem({
  name: 'add',
  params: [
    { name: 'a', type: 'int' },
    { name: 'b', type: 'int' },
  ],
  returns: 'int',
});

async function failure(
  problem: typeof cache,
  source: string,
): Promise<Extract<Reply, { failed: unknown }>['failed']> {
  let reply: Reply | undefined;
  await withJava(problem, source, ({ loaded }) => {
    reply = loaded;
    return Promise.resolve();
  });
  assert.ok(reply !== undefined && 'failed' in reply, JSON.stringify(reply));
  return reply.failed;
}

describe('loading in the Java driver', function () {
  this.timeout(javaTimeout);
  before(requireJava);

  for (const [what, source] of [
    ['a class that is not public', `class LRUCache ${body}`],
    ['a public class, whatever the file is called', `public class LRUCache ${body}`],
    ['a class in a package', `package de.example.cache; public class LRUCache ${body}`],
    ['a class beside others', `interface A {} class LRUCache ${body} record B(int a) {}`],
    [
      'a class whose methods are inherited',
      `abstract class Base { int get(int k) { return k; } void put(int k, int v) {} } final class LRUCache extends Base { LRUCache(int c) {} }`,
    ],
    ['a file with a byte order mark', `\uFEFFclass LRUCache ${body}`],
  ] as const) {
    it(`takes ${what}`, async () => {
      await withJava(cache, source, async ({ conversation, loaded }) => {
        assert.deepEqual(loaded, { id: 1, loaded: true });
        const answers = await conversation.answers({
          op: 'operations',
          construct: [1],
          operations: [['get', [5]]],
        });
        assert.deepEqual(answers, [[], [5]]);
      });
    });
  }

  for (const [what, source] of [
    [
      'in class Solution',
      'class Other { int add(int a, int b) { return 0; } } class Solution { int add(int a, int b) { return a + b; } }',
    ],
    ['in any other class', 'public class Adder { public int add(int a, int b) { return a + b; } }'],
    [
      'that is static',
      'final class Sums { private Sums(String s) {} static long add(long a, long b) { return a + b; } }',
    ],
    [
      'that is generic',
      'class Solution { <T extends Number> int add(T a, T b) { return a.intValue() + b.intValue(); } }',
    ],
  ] as const) {
    it(`finds a function ${what}`, async () => {
      await withJava(add, source, async ({ conversation }) => {
        assert.deepEqual(await conversation.answers({ op: 'call', args: [2, 3] }), [[5]]);
      });
    });
  }

  it('names the classes there are when the right one is missing', async () => {
    assert.deepEqual(await failure(cache, `class LruCache {} class Node {}`), {
      kind: 'missing',
      looked: ['LRUCache'],
      found: ['LruCache', 'Node'],
    });
  });

  it('names the methods there are when one is missing or takes another number of arguments', async () => {
    assert.deepEqual(await failure(cache, 'class LRUCache { LRUCache(int c) {} int get() { return 1; } }'), {
      kind: 'missing',
      looked: ['LRUCache.get'],
      found: ['get()'],
    });
  });

  it('names the constructors there are when the right one is missing', async () => {
    assert.deepEqual(
      await failure(cache, 'class LRUCache { int get(int k) { return 1; } void put(int k, int v) {} }'),
      {
        kind: 'missing',
        looked: ['LRUCache.LRUCache(int)'],
        found: ['LRUCache()'],
      },
    );
  });

  it('refuses a parameter that cannot be what is given, and says what to declare', async () => {
    const failed = await failure(
      cache,
      body.replace('int k)', 'String k)').replace('return k;', 'return 1;').replace(/^/, 'class LRUCache '),
    );
    assert.equal(failed.kind, 'syntax');
    assert.match(
      JSON.stringify(failed),
      /parameter 1 of get is declared as String, but an int is given; declare int/,
    );
  });

  it('tells of an initialiser that throws', async () => {
    const failed = await failure(
      cache,
      `class LRUCache { static int x = Integer.parseInt("x"); ${body.slice(1)}`,
    );
    assert.equal(failed.kind, 'threw');
    assert.match(JSON.stringify(failed), /NumberFormatException.*solution\.java:1/);
  });

  it('lets the solution declare its own node class', async () => {
    const reverse = functionProblem({
      name: 'reverse',
      params: [{ name: 'head', type: 'ListNode<int>' }],
      returns: 'ListNode<int>',
    });
    const source = `class ListNode { int val; ListNode next; }
class Solution {
    ListNode reverse(ListNode head) {
        ListNode reversed = null;
        while (head != null) { ListNode next = head.next; head.next = reversed; reversed = head; head = next; }
        return reversed;
    }
}`;
    await withJava(reverse, source, async ({ conversation }) => {
      assert.deepEqual(await conversation.answers({ op: 'call', args: [[1, 2, 3]] }), [[[3, 2, 1]]]);
    });
  });
});
