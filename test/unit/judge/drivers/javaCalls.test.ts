import assert from 'node:assert/strict';
import type { Problem } from '../../../../src/core/problem.ts';
import type { Answer, ThrownError } from '../../../../src/judge/protocol.ts';
import { classProblem, functionProblem, javaTimeout, requireJava, withJava } from './javaDriver.ts';

function answer(options: object = {}): Problem {
  return functionProblem({ name: 'answer', returns: 'int', ...options });
}

function solution(body: string, imports = ''): string {
  return `${imports}\nclass Solution {\n    Object answer() throws Exception {\n        ${body}\n    }\n}`;
}

function thrown([answer]: readonly Answer[]): ThrownError {
  assert.ok(answer?.length === 2 && answer[0] === 'threw');
  return answer[1];
}

const counter = classProblem({
  name: 'Counter',
  constructor: { params: [{ name: 'start', type: 'int' }] },
  methods: [
    { name: 'add', params: [{ name: 'n', type: 'int' }], returns: 'int' },
    { name: 'fail', throws: true },
  ],
});

const counterSource = `class Counter {
    private int sum;
    Counter(int start) { if (start < 0) throw new IllegalArgumentException("start"); sum = start; }
    int add(int n) { return sum += n; }
    void fail() throws java.io.IOException { throw new java.io.IOException("as asked"); }
}`;

describe('calls in the Java driver', function () {
  this.timeout(javaTimeout);
  before(requireJava);

  it('of a list of operations are answered one by one', async () => {
    await withJava(counter, counterSource, async ({ conversation }) => {
      const answers = await conversation.answers({
        op: 'operations',
        construct: [1],
        operations: [
          ['add', [2]],
          ['fail', []],
          ['add', [3]],
        ],
      });
      assert.deepEqual([answers[0], answers[1], answers[3]], [[], [3], [6]]);
      assert.match(JSON.stringify(answers[2]), /"threw".*IOException.*as asked/);
    });
  });

  it('end the list with a construction that throws', async () => {
    await withJava(counter, counterSource, async ({ conversation }) => {
      const answers = await conversation.answers({
        op: 'operations',
        construct: [-1],
        operations: [['add', [2]]],
      });
      assert.equal(answers.length, 1);
      assert.match(JSON.stringify(answers), /IllegalArgumentException.*start/);
    });
  });

  it('are timed beside a calibration when asked', async () => {
    await withJava(counter, counterSource, async ({ conversation }) => {
      const operations = Array.from({ length: 2_000 }, () => ['add', [1]] as const);
      const { replies } = await conversation.ask({
        op: 'operations',
        construct: [0],
        operations,
        measure: 3,
      });
      const last = replies.at(-1);
      assert.ok(last !== undefined && 'end' in last && last.cost !== undefined);
      assert.ok(last.cost.ns > 0 && last.cost.calibrationNs > 0);
      assert.equal(last.cost.calibrationOperations, 20_000);
    });
  });

  it('are played no further once a playing takes more steps than it may', async () => {
    const source = 'class Solution { static int count; int answer() { return ++count; } }';
    await withJava(answer(), source, async ({ conversation }) => {
      await conversation.ask({ op: 'call', args: [], measure: 300, stopAbove: 0 });
      const [count] = await conversation.answers({ op: 'call', args: [] });
      // Once for the answer, at most three times to get warm, once for the time, and now.
      assert.ok(count?.length === 1 && Number(count[0]) <= 6, JSON.stringify(count));
    });
  });

  it('of a function are timed each with arguments of their own', async () => {
    const problem = answer({ params: [{ name: 'numbers', type: 'int[]' }] });
    const body = 'int total = 0; for (int i = 0; i < n.length; i++) { total += n[i]; n[i] = 0; }';
    const check = 'if (total != 3) throw new IllegalStateException();';
    const source = `class Solution { int answer(int[] n) { ${body} ${check} return total; } }`;
    await withJava(problem, source, async ({ conversation }) => {
      const { replies } = await conversation.ask({ op: 'call', args: [[1, 2]], measure: 3 });
      const last = replies.at(-1);
      assert.ok(last !== undefined && 'end' in last && last.cost !== undefined);
      assert.ok(last.cost.ns > 0 && last.cost.calibrationNs > 0);
      const failed = await conversation.ask({ op: 'call', args: [[4]], measure: 3 });
      assert.ok('end' in (failed.replies.at(-1) ?? {}) && !('cost' in (failed.replies.at(-1) ?? {})));
    });
  });

  it('that throw tell their own frames only, named as the judge knows the file', async () => {
    const source = solution('return java.util.List.of(1, 2).stream().map(n -> n / 0).toList();');
    await withJava(answer(), source, async ({ conversation }) => {
      const { name, message, stack } = thrown(await conversation.answers({ op: 'call', args: [] }));
      assert.equal(`${name}: ${message}`, 'ArithmeticException: / by zero');
      const frames = stack.split('\n');
      assert.equal(frames.length, 2, stack);
      for (const frame of frames) assert.match(frame, /^ {4}at Solution\.answer\(.*solution\.java:4\)$/);
    });
  });

  it('that recurse for ever throw, and the next call is answered', async () => {
    const source =
      'class Solution { int answer(int n) { return n == 0 ? 0 : 1 + answer(n > 0 ? n - 1 : n); } }';
    await withJava(answer({ params: [{ name: 'n', type: 'int' }] }), source, async ({ conversation }) => {
      const { name } = thrown(await conversation.answers({ op: 'call', args: [-1] }));
      assert.equal(name, 'StackOverflowError');
      assert.deepEqual(await conversation.answers({ op: 'call', args: [100_000] }), [[100_000]]);
    });
  });

  it('that give a future are waited for', async () => {
    const source = solution(
      'return CompletableFuture.supplyAsync(() -> 7).thenApply(n -> n + 1);',
      'import java.util.concurrent.*;',
    );
    await withJava(answer({ async: true }), source, async ({ conversation }) => {
      assert.deepEqual(await conversation.answers({ op: 'call', args: [] }), [[8]]);
    });
  });

  it('that nothing can wake any more are told as unsettled, and the next call is answered', async () => {
    const source = `class Solution {
    static int calls;
    int answer() throws Exception { if (calls++ == 0) new java.util.concurrent.CountDownLatch(1).await(); return calls; }
}`;
    await withJava(answer({ async: true }), source, async ({ conversation }) => {
      const { replies } = await conversation.ask({ op: 'call', args: [] });
      assert.deepEqual(replies, [{ id: 2, end: true, unsettled: true }]);
      assert.deepEqual(await conversation.answers({ op: 'call', args: [] }), [[2]]);
    });
  });

  it('may print, which stays apart from the answers, and find nothing to read', async () => {
    const source = solution(
      'System.out.print("{\\"id\\":2}"); System.err.print("two"); return System.in.read();',
    );
    await withJava(answer(), source, async ({ conversation }) => {
      assert.deepEqual(await conversation.answers({ op: 'call', args: [] }), [[-1]]);
      await conversation.close();
      assert.equal(conversation.printed, '{"id":2}two');
    });
  });

  it('that leave a thread behind which fails end the run', async () => {
    const source = solution(
      'Thread t = new Thread(() -> { throw new IllegalStateException("in a thread"); }); t.start(); t.join(); return 1;',
    );
    await withJava(answer(), source, async ({ conversation }) => {
      const { replies, ended } = await conversation.ask({ op: 'call', args: [] });
      assert.equal(ended, 'uncaught');
      assert.match(JSON.stringify(replies), /IllegalStateException.*in a thread/);
      assert.equal((await conversation.exit).code, 1);
    });
  });

  it('that exit end the process', async () => {
    await withJava(answer(), solution('System.exit(0); return 1;'), async ({ conversation }) => {
      assert.equal((await conversation.ask({ op: 'call', args: [] })).ended, 'exited');
      assert.equal((await conversation.exit).code, 0);
    });
  });

  it('that fill the memory end the process with status 3, and nothing stands on the channel', async () => {
    const source = solution(
      'List<int[]> all = new ArrayList<>(); while (true) try { all.add(new int[1 << 18]); } catch (Throwable t) {}',
      'import java.util.*;',
    );
    await withJava(
      answer(),
      source,
      async ({ conversation }) => {
        assert.deepEqual(await conversation.ask({ op: 'call', args: [] }), {
          replies: [],
          ended: 'exited',
        });
        assert.equal((await conversation.exit).code, 3);
        assert.match(conversation.printed, /OutOfMemoryError/);
      },
      { memoryMiB: 128 },
    );
  });
});
