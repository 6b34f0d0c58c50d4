import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CompileCache } from '../../../src/judge/compileCache.ts';
import { inTemporaryFolder } from '../../support/temporaryFolder.ts';

/** A compiler that writes this text into one file. */
function compiler(text: string): (into: string) => Promise<undefined> {
  return async (into) => {
    await writeFile(path.join(into, 'result'), text);
  };
}

async function resultOf(
  cache: CompileCache,
  parts: readonly string[],
  compile: (into: string) => Promise<undefined>,
): Promise<string> {
  const compiled = await cache.get(parts, compile);
  assert.equal(compiled.kind, 'compiled');
  return readFile(path.join(compiled.folder, 'result'), 'utf8');
}

const unexpected = (): Promise<undefined> => Promise.reject(new Error('compiled again'));

describe('CompileCache', () => {
  it('compiles once, for this process and the next', async () => {
    await inTemporaryFolder(async (folder) => {
      const parts = ['source', 'version 1'];
      assert.equal(await resultOf(new CompileCache(folder), parts, compiler('one')), 'one');
      assert.equal(await resultOf(new CompileCache(folder), parts, unexpected), 'one');
    });
  });

  it('tells apart what differs in any part, or in where one ends', async () => {
    await inTemporaryFolder(async (folder) => {
      const cache = new CompileCache(folder);
      assert.equal(await resultOf(cache, ['ab', 'c'], compiler('first')), 'first');
      assert.equal(await resultOf(cache, ['a', 'bc'], compiler('second')), 'second');
      assert.equal(await resultOf(cache, ['abc'], compiler('third')), 'third');
    });
  });

  it('keeps neither a failure nor half a result', async () => {
    await inTemporaryFolder(async (folder) => {
      const cache = new CompileCache(folder);
      const failed = await cache.get(['x'], async (into) => {
        await writeFile(path.join(into, 'result'), 'half');
        return 'no such thing';
      });
      assert.deepEqual(failed, { kind: 'failed', failure: 'no such thing' });
      await assert.rejects(cache.get(['x'], unexpected), /compiled again/);
      assert.deepEqual(await readdir(folder), []);
      assert.equal(await resultOf(cache, ['x'], compiler('whole')), 'whole');
    });
  });

  it('lets two compile the same at the same time', async () => {
    await inTemporaryFolder(async (folder) => {
      const results = await Promise.all(
        ['one', 'one', 'one'].map((text) => resultOf(new CompileCache(folder), ['same'], compiler(text))),
      );
      assert.deepEqual(results, ['one', 'one', 'one']);
      assert.equal((await readdir(folder)).length, 1);
    });
  });

  it('drops what was used longest ago when there is too much, but nothing that may be in use', async () => {
    await inTemporaryFolder(async (folder) => {
      const cache = new CompileCache(folder, 250, 0);
      const folders: string[] = [];
      for (const [name, ageMinutes] of [
        ['oldest', 60],
        ['old', 30],
        ['recent', 5],
      ] as const) {
        const compiled = await cache.get([name], compiler('x'.repeat(100)));
        assert.equal(compiled.kind, 'compiled');
        const used = new Date(Date.now() - ageMinutes * 60_000);
        await utimes(compiled.folder, used, used);
        folders.push(compiled.folder);
      }
      await cache.get(['newest'], compiler('x'.repeat(100)));
      assert.deepEqual(
        folders.map((each) => existsSync(each)),
        [false, false, true],
      );
      await cache.get(['bigger'], compiler('x'.repeat(300)));
      assert.equal(existsSync(folders[2] ?? ''), true);
    });
  });

  it('looks for what is too much now and then, not at every result', async () => {
    await inTemporaryFolder(async (folder) => {
      const longAgo = new Date(Date.now() - 60 * 60_000);
      const added = async (name: string, interval: number): Promise<string> => {
        const compiled = await new CompileCache(folder, 150, interval).get([name], compiler('x'.repeat(100)));
        assert.equal(compiled.kind, 'compiled');
        return compiled.folder;
      };
      const old = await added('old', 60_000);
      await utimes(old, longAgo, longAgo);
      await added('newer', 60_000);
      assert.equal(existsSync(old), true);
      await added('newest', 0);
      assert.equal(existsSync(old), false);
    });
  });

  it('sweeps up what a process left that died while compiling', async () => {
    await inTemporaryFolder(async (folder) => {
      const [left, current] = ['building-left', 'building-current'].map((name) => path.join(folder, name));
      assert.ok(left !== undefined && current !== undefined);
      await mkdir(left);
      await mkdir(current);
      const longAgo = new Date(Date.now() - 3 * 60 * 60_000);
      await utimes(left, longAgo, longAgo);
      await new CompileCache(folder).get(['x'], compiler('x'));
      assert.deepEqual([existsSync(left), existsSync(current)], [false, true]);
    });
  });
});
