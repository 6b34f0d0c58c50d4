import assert from 'node:assert/strict';
import type { Request } from '../../../../src/judge/protocol.ts';
import { classSignature, functionSignature, requirePython, withPython } from './pythonDriver.ts';

const call: Request = { op: 'call', args: [] };
const run = functionSignature('run', '', 'int');
const runAsync = functionSignature('run', '', 'int', { async: true });

const counter = `
class Counter:
    def __init__(self, start):
        if start < 0:
            raise ValueError("below zero")
        self.value = start

    def add(self, n):
        if n == 0:
            raise ValueError("nothing to add")
        self.value += n
        return self.value
`;
const counterSignature = classSignature('Counter', 'int', { add: ['int', 'int'] });
const throwingSignature = classSignature('Counter', 'int', { add: ['int', 'int', { throws: true }] });

describe('calls in Python', () => {
  before(requirePython);

  it('answers the construction and each operation as soon as it is there', async () => {
    await withPython(counter, counterSignature, async ({ conversation }) => {
      const operations = [['add', [1]] as const, ['add', [2]] as const];
      const { replies } = await conversation.ask({ op: 'operations', construct: [10], operations });
      assert.deepEqual(replies, [
        { id: 2, at: 0, answers: [[]] },
        { id: 2, at: 1, answers: [[11]] },
        { id: 2, at: 2, answers: [[13]] },
        { id: 2, end: true },
      ]);
    });
  });

  it('sends a long list in chunks, every answer in its place', async () => {
    await withPython(counter, counterSignature, async ({ conversation }) => {
      const operations = Array.from({ length: 20_000 }, () => ['add', [1]] as const);
      const { replies } = await conversation.ask({ op: 'operations', construct: [0], operations });
      assert(replies.length < 200, `${replies.length} replies`);
      const answers = replies.flatMap((reply) => ('answers' in reply ? reply.answers : []));
      assert.deepEqual(answers, [[], ...operations.map((_, index) => [index + 1])]);
    });
  });

  it('ends the list at a call that throws where it must not', async () => {
    await withPython(counter, counterSignature, async ({ conversation }) => {
      const operations = [['add', [0]] as const, ['add', [1]] as const];
      const answers = await conversation.answers({ op: 'operations', construct: [0], operations });
      assert.equal(answers.length, 2);
      assert.equal(answers[1]?.[0], 'threw');
    });
  });

  it('goes on after a throw that is part of the contract', async () => {
    await withPython(counter, throwingSignature, async ({ conversation }) => {
      const operations = [['add', [0]] as const, ['add', [1]] as const];
      const answers = await conversation.answers({ op: 'operations', construct: [0], operations });
      assert.equal(answers.length, 3);
      assert.deepEqual(answers[2], [1]);
    });
  });

  it('tells a construction that throws', async () => {
    await withPython(counter, counterSignature, async ({ conversation }) => {
      const operations = [['add', [1]] as const];
      const [answer, ...others] = await conversation.answers({
        op: 'operations',
        construct: [-1],
        operations,
      });
      assert.equal(answer?.[0], 'threw');
      assert.deepEqual(others, []);
    });
  });

  it('takes the changed argument as the answer where the signature says so', async () => {
    const source = 'def rotate(xs):\n    xs.append(xs.pop(0))\n    return "ignored"\n';
    const signature = functionSignature('rotate', 'int[]', 'void', { inPlace: 0 });
    await withPython(source, signature, async ({ conversation }) => {
      assert.deepEqual(await conversation.answers({ op: 'call', args: [[1, 2, 3]] }), [[[2, 3, 1]]]);
    });
  });

  it('awaits an async call, also through real timers and threads', async () => {
    const source = `
import asyncio
async def run():
    await asyncio.sleep(0.005)
    return await asyncio.to_thread(lambda: 7)
`;
    await withPython(source, runAsync, async ({ conversation }) => {
      assert.deepEqual(await conversation.answers(call), [[7]]);
    });
  });

  it('takes a plain function where the signature says async', async () => {
    await withPython('def run():\n    return 1\n', runAsync, async ({ conversation }) => {
      assert.deepEqual(await conversation.answers(call), [[1]]);
    });
  });

  it('shows a coroutine for what it is where the signature does not say async', async () => {
    await withPython('async def run():\n    return 1\n', run, async ({ conversation }) => {
      assert.deepEqual(await conversation.answers(call), [['misfit', 'a coroutine']]);
    });
  });

  it('says at once that a call which nothing can wake never settles', async () => {
    const source = 'import asyncio\nasync def run():\n    await asyncio.get_running_loop().create_future()\n';
    await withPython(source, runAsync, async ({ conversation }) => {
      assert.deepEqual((await conversation.ask(call, 1_000)).replies, [
        { id: 2, end: true, unsettled: true },
      ]);
      assert.deepEqual((await conversation.ask(call, 1_000)).replies, [
        { id: 3, end: true, unsettled: true },
      ]);
    });
  });

  it('tells an exception in a thread', async () => {
    const source = `
import threading
def run():
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    return 1
`;
    await withPython(source, run, async ({ conversation }) => {
      const { replies, ended } = await conversation.ask(call);
      assert.equal(ended, 'uncaught');
      const [reply] = replies;
      assert(reply !== undefined && 'uncaught' in reply);
      assert.deepEqual([reply.id, reply.uncaught.name], [2, 'ZeroDivisionError']);
    });
  });

  it('tells a failed task that nobody asked for its result', async () => {
    const source = `
import asyncio
async def fail():
    raise ValueError("lost")
async def run():
    asyncio.create_task(fail())
    await asyncio.sleep(0)
    return 1
`;
    await withPython(source, runAsync, async ({ conversation }) => {
      assert.equal((await conversation.ask(call)).ended, 'uncaught');
    });
  });

  it('gives an empty standard input', async () => {
    await withPython('def run():\n    return int(input())\n', run, async ({ conversation }) => {
      const [answer] = await conversation.answers(call);
      assert(answer?.[0] === 'threw' && typeof answer[1] === 'object');
      assert.equal((answer[1] as { name: string }).name, 'EOFError');
    });
  });

  it('ends with the status of sys.exit, without waiting for threads', async () => {
    const source = `
import sys, threading
def run():
    threading.Thread(target=threading.Event().wait).start()
    print("so far")
    sys.exit(3)
`;
    await withPython(source, run, async ({ conversation }) => {
      assert.equal((await conversation.ask(call, 2_000)).ended, 'exited');
      assert.deepEqual(await conversation.exit, { code: 3, signal: null });
      assert.equal(conversation.printed, 'so far\n');
    });
  });

  it('keeps answering when the solution replaces what everyone uses', async () => {
    const source = `
import builtins, json, os, time, sys
def run():
    for name in ("len", "type", "isinstance", "list", "getattr", "hasattr", "str", "zip", "all", "callable"):
        setattr(builtins, name, None)
    json.dumps = json.JSONEncoder.encode = json.JSONDecoder.decode = os.write = time.perf_counter = None
    sys.stdout = sys.stderr = None
    return 5
`;
    await withPython(source, run, async ({ conversation }) => {
      assert.deepEqual(await conversation.answers(call), [[5]]);
      assert.deepEqual(await conversation.answers(call), [[5]]);
    });
  });

  it('keeps a runaway recursion short and to the point', async () => {
    await withPython('def run():\n    return run()\n', run, async ({ conversation }) => {
      const [answer] = await conversation.answers(call);
      assert(answer?.[0] === 'threw');
      const { name, stack } = answer[1] as { name: string; stack: string };
      assert.equal(name, 'RecursionError');
      assert.match(stack, /more frames/);
      assert.match(stack, /RecursionError: maximum recursion depth exceeded/);
    });
  });

  it('survives an exception whose message cannot be read', async () => {
    const source = `
class Odd(Exception):
    def __str__(self):
        return None
def run():
    raise Odd()
`;
    await withPython(source, run, async ({ conversation }) => {
      const [answer] = await conversation.answers(call);
      assert(answer?.[0] === 'threw');
      assert.equal((answer[1] as { message: string }).message, '(its message could not be read)');
    });
  });

  it('measures operations beside the calibration', async () => {
    await withPython(counter, counterSignature, async ({ conversation }) => {
      const operations = Array.from({ length: 2_000 }, () => ['add', [1]] as const);
      const { replies } = await conversation.ask({
        op: 'operations',
        construct: [0],
        operations,
        measure: 3,
      });
      const last = replies.at(-1);
      assert(last !== undefined && 'end' in last && last.cost !== undefined);
      assert.equal(last.cost.calibrationOperations, 20_000);
      assert(last.cost.ns > 0 && last.cost.calibrationNs > 0);
      const answers = replies.flatMap((reply) => ('answers' in reply ? reply.answers : []));
      assert.deepEqual(answers.at(-1), [2_000]);
    });
  });

  it('plays no further once a playing takes more steps than it may', async () => {
    const source = 'calls = []\ndef run():\n    calls.append(1)\n    return len(calls)\n';
    await withPython(source, run, async ({ conversation }) => {
      await conversation.ask({ op: 'call', args: [], measure: 3, stopAbove: 0 });
      assert.deepEqual(await conversation.answers(call), [[3]]);
      await conversation.ask({ op: 'call', args: [], measure: 3, stopAbove: 1e12 });
      assert.deepEqual(await conversation.answers(call), [[8]]);
    });
  });

  it('measures the one call of a function, each time with arguments of its own', async () => {
    const source = `
def drain(numbers):
    total = 0
    while numbers:
        total += numbers.pop()
    if total != 3:
        raise ValueError(total)
    return total
`;
    await withPython(source, functionSignature('drain', 'int[]', 'int'), async ({ conversation }) => {
      const { replies } = await conversation.ask({ op: 'call', args: [[1, 2]], measure: 3 });
      assert.deepEqual(replies[0], { id: 2, at: 0, answers: [[3]] });
      const last = replies.at(-1);
      assert(last !== undefined && 'end' in last && last.cost !== undefined);
      assert(last.cost.ns > 0 && last.cost.calibrationNs > 0);
      const failed = await conversation.ask({ op: 'call', args: [[4]], measure: 3 });
      assert.deepEqual(failed.replies.at(-1), { id: 3, end: true });
    });
  });
});
