import assert from 'node:assert/strict';
import { javaStarter } from '../../../../src/judge/languages/javaStarter.ts';
import { classProblem, compiled, functionProblem, javaTimeout, requireJava } from '../drivers/javaDriver.ts';

const bucket = classProblem({
  name: 'TokenBucket',
  constructor: {
    params: [
      { name: 'refillPerSecond', type: 'int', doc: 'Tokens a second.' },
      { name: 'clock', type: 'clock' },
    ],
    doc: 'A steady rate.',
  },
  methods: [
    { name: 'tryAcquire', params: [{ name: 'n', type: 'int' }], returns: 'bool', doc: 'Takes n, or none.' },
    { name: 'acquire', async: true },
    { name: 'run', params: [{ name: 'task', type: 'task<int>' }], returns: 'int', async: true, throws: true },
  ],
});

const rich = functionProblem({
  name: 'mergeAll',
  params: [
    { name: 'lists', type: 'ListNode<int>[]' },
    { name: 'names', type: 'ListNode<string>' },
    { name: 'load', type: 'fn<(string) -> Map<string,float?>>' },
    { name: 'store', type: 'fn<(int, int, int) -> void>' },
    { name: 'compare', type: 'sync fn<(int, int) -> int>' },
    { name: 'tell', type: 'sync fn<(bigint) -> void>' },
    { name: 'points', type: 'Point[]' },
    { name: 'letters', type: 'char[][]' },
  ],
  returns: 'TreeNode<int>?',
  types: { Point: { xPos: 'int', next: 'Point?', tags: 'Map<string,int>' } },
});

describe('the Java starter', () => {
  it('is a class with Javadoc, named as its file', () => {
    const { solution, support } = javaStarter(bucket);
    assert.equal(solution.fileName, 'TokenBucket.java');
    assert.equal(
      solution.text,
      `import java.util.concurrent.Callable;

/** Some problem. */
public class TokenBucket {
    /**
     * A steady rate.
     *
     * @param refillPerSecond Tokens a second.
     */
    public TokenBucket(int refillPerSecond, Clock clock) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** Takes n, or none. */
    public boolean tryAcquire(int n) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    public void acquire() throws InterruptedException {
        throw new UnsupportedOperationException("not implemented yet");
    }

    public int run(Callable<Integer> task) throws Exception {
        throw new UnsupportedOperationException("not implemented yet");
    }
}
`,
    );
    assert.deepEqual(
      support.map((file) => file.fileName),
      ['Clock.java'],
    );
  });

  it('holds a function in class Solution, and brings a file for each type of the problem', () => {
    const { solution, support } = javaStarter(rich);
    assert.equal(solution.fileName, 'Solution.java');
    assert.match(
      solution.text,
      /public TreeNode mergeAll\(List<ListNode<Integer>> lists, ListNode<String> names, ThrowingFunction<String, Map<String, Double>> load, ThrowingFunction3<Integer, Integer, Integer, Void> store, BiFunction<Integer, Integer, Integer> compare, Consumer<BigInteger> tell, Point\[\] points, char\[\]\[\] letters\)/,
    );
    assert.deepEqual(support.map((file) => file.fileName).sort(), [
      'ListNode.java',
      'Point.java',
      'ThrowingFunction.java',
      'ThrowingFunction3.java',
      'TreeNode.java',
    ]);
    assert.match(
      support.map(({ text }) => text).join(),
      /public record Point\(int xPos, Point next, Map<String, Integer> tags\) \{\}/,
    );
  });

  it('keeps a doc comment from ending the Javadoc', () => {
    const { solution } = javaStarter(functionProblem({ name: 'join', doc: 'Not */ the end' }));
    assert.match(solution.text, /Not \*&#47; the end/);
  });
});

describe('the Java starter, compiled', function () {
  this.timeout(javaTimeout);
  before(requireJava);

  for (const problem of [bucket, rich]) {
    it(`compiles for a ${problem.kind} problem, with its support files`, async () => {
      await compiled(problem, javaStarter(problem).solution.text, ({ prepared }) => {
        assert.equal(prepared.kind, 'ready', JSON.stringify(prepared));
        return Promise.resolve();
      });
    });
  }
});
