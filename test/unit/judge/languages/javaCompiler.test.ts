import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { KeptTools } from '../../../../src/judge/keptTools.ts';
import type { Prepared } from '../../../../src/judge/languages/adapter.ts';
import type { JavaBuild } from '../../../../src/judge/languages/javaCompiler.ts';
import { compiled, functionProblem, javaTimeout, requireJava } from '../drivers/javaDriver.ts';

const problem = functionProblem({ name: 'answer', params: [{ name: 'head', type: 'ListNode<int>' }] });

async function failure(
  source: string,
  keptTools?: KeptTools,
): Promise<Extract<Prepared, { kind: 'compile-error' }>> {
  let failed: Prepared | undefined;
  const keep = ({ prepared }: { prepared: Prepared }): Promise<void> => {
    failed = prepared;
    return Promise.resolve();
  };
  await compiled(problem, source, keep, 'plain', keptTools);
  assert.ok(failed?.kind === 'compile-error');
  return failed;
}

/** The compiled classes by their names. */
async function classes(
  source: string,
  build: JavaBuild,
  keptTools?: KeptTools,
): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const keep = async ({ prepared }: { prepared: Prepared }): Promise<void> => {
    assert.ok(prepared.kind === 'ready');
    const folder = prepared.files[1] ?? '';
    for (const file of (await readdir(folder, { recursive: true }))
      .filter((name) => name.includes('.'))
      .sort()) {
      found.set(file, await readFile(path.join(folder, file)));
    }
  };
  await compiled(problem, source, keep, build, keptTools);
  return found;
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

  describe('that is kept for many solutions', () => {
    const keptTools = new KeptTools();
    after(() => keptTools.dispose());

    for (const build of ['plain', 'yielding'] as const) {
      it(`gives the classes that one of its own gives: ${build}`, async () => {
        const source = `class Solution { void answer(ListNode head) { if (head != null) answer(head.next); } } //`;
        const own = await classes(`${source} own ${Date.now()}`, build);
        const kept = await classes(`${source} kept ${Date.now()}`, build, keptTools);
        assert.ok(own.has('Solution.class'));
        assert.deepEqual(kept, own);
      });
    }

    it('finds the errors that one of its own finds, after each other', async () => {
      const deep = `class Solution { int answer() { return ${'('.repeat(50_000)}1${')'.repeat(50_000)}; } }`;
      for (const source of ['class Solution {', deep, 'class Solution { int answer() { return "x"; } }']) {
        assert.deepEqual(await failure(source, keptTools), await failure(source));
      }
    });
  });
});
