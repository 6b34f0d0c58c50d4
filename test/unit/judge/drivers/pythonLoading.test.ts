import assert from 'node:assert/strict';
import type { Reply, WireSignature } from '../../../../src/judge/protocol.ts';
import { classSignature, functionSignature, requirePython, withPython } from './pythonDriver.ts';

const queue = classSignature('Queue', '', { push: ['int', 'void'], tryPop: ['', 'int?'] });
const twoSum = functionSignature('twoSum', 'int', 'int');

async function load(source: string, signature: WireSignature): Promise<Reply | undefined> {
  let reply: Reply | undefined;
  await withPython(source, signature, ({ loaded }) => {
    reply = loaded;
    return Promise.resolve();
  });
  return reply;
}

async function failure(source: string, signature: WireSignature) {
  const reply = await load(source, signature);
  assert(reply !== undefined && 'failed' in reply, JSON.stringify(reply));
  return reply.failed;
}

describe('loading a Python solution', () => {
  before(requirePython);

  it('tells a syntax error with its line and column', async () => {
    const failed = await failure('def two_sum(x):\n    return x +\n', twoSum);
    assert(failed.kind === 'syntax');
    assert.equal(failed.error.name, 'SyntaxError');
    assert.equal(failed.error.message, 'invalid syntax');
    assert.deepEqual([failed.line, failed.column], [2, 15]);
  });

  it('tells a syntax error that the file raises by itself as an exception', async () => {
    assert.equal((await failure('eval("1 +")\n', twoSum)).kind, 'threw');
  });

  it('tells an exception while loading with the frames of the file', async () => {
    const failed = await failure('def table():\n    return {}["a"]\n\ntable()\n', twoSum);
    assert(failed.kind === 'threw');
    assert.deepEqual([failed.error.name, failed.error.message], ['KeyError', "'a'"]);
    assert.equal(
      failed.error.stack.replace(/"[^"]*[\\/](?=solution\.py")/g, '"'),
      [
        'Traceback (most recent call last):',
        '  File "solution.py", line 4, in <module>\n    table()',
        '  File "solution.py", line 2, in table\n    return {}["a"]',
        "KeyError: 'a'",
      ].join('\n'),
    );
  });

  it('names the classes there are when the one wanted is missing', async () => {
    assert.deepEqual(await failure('import json\nclass Qeue:\n    pass\ndef f():\n    pass\n', queue), {
      kind: 'missing',
      looked: ['Queue'],
      found: ['Qeue'],
    });
  });

  it('names the methods there are when one is missing', async () => {
    const source = 'class Queue:\n    def push(self, x):\n        pass\n    def pop(self):\n        pass\n';
    assert.deepEqual(await failure(source, queue), {
      kind: 'missing',
      looked: ['Queue.try_pop', 'Queue.tryPop'],
      found: ['pop', 'push'],
    });
  });

  it('names the functions there are when the one wanted is missing', async () => {
    const source = 'def three_sum(x):\n    pass\nclass Solution:\n    def four_sum(self, x):\n        pass\n';
    assert.deepEqual(await failure(source, twoSum), {
      kind: 'missing',
      looked: ['two_sum', 'twoSum'],
      found: ['three_sum', 'Solution.four_sum'],
    });
  });

  it('takes the idiomatic name before the name of the field', async () => {
    const source = 'def twoSum(x):\n    return 1\ndef two_sum(x):\n    return 2\n';
    await withPython(source, twoSum, async ({ conversation }) => {
      assert.deepEqual(await conversation.answers({ op: 'call', args: [0] }), [[2]]);
    });
  });

  it('takes a method of class Solution, on a fresh object for every case', async () => {
    const source = `
class Solution:
    def __init__(self):
        self.calls = 0

    def twoSum(self, x):
        self.calls += 1
        return self.calls
`;
    await withPython(source, twoSum, async ({ conversation }) => {
      assert.deepEqual(await conversation.answers({ op: 'call', args: [0] }), [[1]]);
      assert.deepEqual(await conversation.answers({ op: 'call', args: [0] }), [[1]]);
    });
  });

  it('does not run what stands under __main__', async () => {
    const source = 'def two_sum(x):\n    return x\nif __name__ == "__main__":\n    raise SystemExit(3)\n';
    assert.deepEqual(await load(source, twoSum), { id: 1, loaded: true });
  });

  it('finds no module beside the solution but the support file', async () => {
    const failed = await failure('import solution\nimport driver\n', twoSum);
    assert(failed.kind === 'threw');
    assert.equal(failed.error.message, "No module named 'driver'");
  });
});
