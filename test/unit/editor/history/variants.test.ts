import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import {
  deleteVariant,
  listVariants,
  renameVariant,
  saveVariant,
  type Variant,
} from '../../../../src/editor/history/variants.ts';

describe('variants', () => {
  let folder: string;
  let solution: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'code-rounds-test-'));
    solution = path.join(folder, 'lru_cache.py');
    await writeFile(solution, 'now\n');
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function only(): Promise<Variant> {
    const [variant, ...others] = await listVariants(solution);
    assert.ok(variant !== undefined && others.length === 0);
    return variant;
  }

  it('lie in a folder of their name beside the solution, by name', async () => {
    await saveVariant(solution, 'two heaps', 'heaps\n');
    await saveVariant(solution, 'a list', 'list\n');
    const variants = await listVariants(solution);
    assert.deepEqual(
      variants.map(({ name, file }) => [name, path.relative(folder, file)]),
      [
        ['a list', path.join('variants', 'a list', 'lru_cache.py')],
        ['two heaps', path.join('variants', 'two heaps', 'lru_cache.py')],
      ],
    );
    assert.equal(await readFile(variants[1]?.file ?? '', 'utf8'), 'heaps\n');
    assert.equal(await readFile(solution, 'utf8'), 'now\n');
  });

  it('are those of the language of the solution, also once it was renamed', async () => {
    await saveVariant(solution, 'a list', 'list\n');
    await saveVariant(path.join(folder, 'LRUCache.java'), 'in Java', 'class\n');
    assert.equal((await only()).name, 'a list');
    const renamed = path.join(folder, 'cache.py');
    assert.deepEqual(
      (await listVariants(renamed)).map(({ name }) => name),
      ['a list'],
    );
    assert.deepEqual(await listVariants(path.join(folder, 'notes.md')), []);
  });

  it('are none where there is no folder', async () => {
    assert.deepEqual(await listVariants(solution), []);
  });

  it('can be renamed, also in case alone', async () => {
    await saveVariant(solution, 'heap', 'heap\n');
    await renameVariant(await only(), 'Heap');
    assert.equal((await only()).name, 'Heap');
    await renameVariant(await only(), 'priority queue');
    const variant = await only();
    assert.equal(variant.name, 'priority queue');
    assert.equal(await readFile(variant.file, 'utf8'), 'heap\n');
    assert.deepEqual(await readdir(path.join(folder, 'variants')), ['priority queue']);
  });

  it('go with their folders when deleted, and leave what is not theirs', async () => {
    await saveVariant(solution, 'heap', 'heap\n');
    await saveVariant(solution, 'list', 'list\n');
    const notes = path.join(folder, 'variants', 'list', 'notes.md');
    await writeFile(notes, 'why\n');
    for (const variant of await listVariants(solution)) await deleteVariant(variant);
    assert.deepEqual(await listVariants(solution), []);
    assert.deepEqual(await readdir(path.join(folder, 'variants')), ['list']);
    assert.equal(await readFile(notes, 'utf8'), 'why\n');
  });

  it('do not take a stray file for one', async () => {
    await mkdir(path.join(folder, 'variants'));
    await writeFile(path.join(folder, 'variants', 'stray.py'), '');
    assert.deepEqual(await listVariants(solution), []);
  });
});
