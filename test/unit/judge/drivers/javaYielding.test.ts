import assert from 'node:assert/strict';
import { classProblem, compiled, functionProblem, javaTimeout, requireJava, withJava } from './javaDriver.ts';
import { call, construct, start } from './javaPlay.ts';

const problem = functionProblem({ name: 'answer', returns: 'int' });

/** Every kind of place where a statement may stand. */
const source = `import java.util.function.*;
class Solution extends Base {
    static { int a = 1, b = 2; }
    { System.nanoTime(); }
    enum Color { RED { int n() { return 1; } }; int n() { return 0; } }
    record Pair(int a, int b) { Pair { if (a > b) throw new IllegalArgumentException(); } }
    Solution() { this(1); int after = 2; }
    Solution(int n) { super(n); }
    int answer() {
        int sum = 0;
        if (sum == 0) sum++; else if (sum == 1) sum--; else sum = 3;
        for (int i = 0, j = 1; i < 3; i++) for (int k = 0; k < 2; k++) while (j-- > 0) sum++;
        for (String s : new String[] {"a"}) sum += s.length();
        do sum--; while (sum > 5);
        outer: for (;;) { while (true) break outer; }
        switch (sum) { case 1: sum++; break; default: sum--; }
        int chosen = switch (sum) { case 1 -> 2; case 2 -> { int x = 1; yield x; } default -> throw new IllegalStateException(); };
        Supplier<Integer> lazy = () -> 1; IntUnaryOperator twice = x -> { return 2 * x; };
        Object local = new Object() { @Override public String toString() { return "x"; } };
        class Inner { int n = 1; }
        synchronized (this) { try { sum++; } catch (RuntimeException e) { throw e; } finally { sum--; } }
        if (sum > 100) return 1; else return lazy.get() + twice.applyAsInt(sum) + chosen;
    }
}
class Base { Base(int n) {} }
`;

describe('the yielding build of the Java compiler', function () {
  this.timeout(javaTimeout);
  before(requireJava);

  it('takes every kind of statement', async () => {
    await compiled(
      problem,
      source,
      ({ prepared }) => {
        assert.equal(prepared.kind, 'ready', JSON.stringify(prepared));
        return Promise.resolve();
      },
      'yielding',
    );
  });

  it('says of a mistake in the program what the plain build says', async () => {
    const wrong = source.replace('int after = 2;', 'int after = "2";');
    await compiled(
      problem,
      wrong,
      ({ prepared }) => {
        assert.ok(prepared.kind === 'compile-error');
        assert.equal(prepared.place?.line, 7);
        return Promise.resolve();
      },
      'yielding',
    );
  });

  it('meets a race between two statements within a few bursts, and its own pauses are no timers', async () => {
    const last = classProblem({
      name: 'Last',
      constructor: { params: [] },
      methods: [{ name: 'take', returns: 'bool', async: true }],
    });
    const racing =
      'class Last { boolean taken; boolean take() { if (taken) return false; taken = true; return true; } }';
    await withJava(
      last,
      racing,
      async ({ conversation }) => {
        const actions = ['A', 'B', 'C'].map((as) => call('take', as));
        let most = 0;
        for (let play = 0; play < 50 && most < 2; play += 1) {
          await conversation.ask({ op: 'scenario', clock: start, yields: true });
          await conversation.snapshot({ op: 'step', action: construct() });
          const seen = await conversation.snapshot({ op: 'step', action: { do: 'together', actions } });
          assert.deepEqual([seen.quiet, seen.realTimers, seen.pending], [true, 0, []]);
          most = Math.max(most, Object.values(seen.done).filter(([taken]) => taken === true).length);
        }
        assert.ok(most > 1, 'nobody else took it in 50 bursts');
      },
      { build: 'yielding' },
    );
  });
});
