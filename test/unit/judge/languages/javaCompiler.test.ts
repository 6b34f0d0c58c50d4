import assert from 'node:assert/strict';
import type { Prepared } from '../../../../src/judge/languages/adapter.ts';
import { compiled, functionProblem, javaTimeout, requireJava } from '../drivers/javaDriver.ts';

const problem = functionProblem({ name: 'answer', params: [{ name: 'head', type: 'ListNode<int>' }] });

async function failure(source: string): Promise<Extract<Prepared, { kind: 'compile-error' }>> {
  let failed: Prepared | undefined;
  await compiled(problem, source, ({ prepared }) => {
    failed = prepared;
    return Promise.resolve();
  });
  assert.ok(failed?.kind === 'compile-error');
  return failed;
}

describe('the Java compiler', function () {
  this.timeout(javaTimeout);
  before(requireJava);

  it('places an error in the file of the student, tabs counted as one column', async () => {
    const failed = await failure('class Solution {\n\tint answer() { return "x"; }\n}');
    assert.deepEqual(failed, {
      kind: 'compile-error',
      message: 'incompatible types: String cannot be converted to int',
      place: { line: 2, column: 24 },
    });
  });

  it('tells the first five errors, and how many more there are', async () => {
    const lines = Array.from({ length: 7 }, (_, index) => `    int m${index}() { return missing; }`);
    const { message, place } = await failure(`class Solution {\n${lines.join('\n')}\n}`);
    assert.deepEqual(place, { line: 2, column: 23 });
    assert.match(message, /^cannot find symbol\n {2}symbol: {3}variable missing/);
    assert.match(message, /\nMine\.java:3:23: cannot find symbol/);
    assert.match(message, /\nand 2 more errors$/);
  });

  it('takes a second run of the same source from its cache', async () => {
    const source = `class Solution { void answer(ListNode head) {} } // ${Date.now()}`;
    const folders: (string | undefined)[] = [];
    for (let run = 0; run < 2; run += 1) {
      await compiled(problem, source, ({ prepared }) => {
        assert.ok(prepared.kind === 'ready');
        folders.push(prepared.files[1]);
        return Promise.resolve();
      });
    }
    assert.equal(folders[0], folders[1]);
  });
});
