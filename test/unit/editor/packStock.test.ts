import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Catalog } from '../../../src/core/catalog.ts';
import { Emitter } from '../../../src/editor/emitter.ts';
import { PackStocks } from '../../../src/editor/packStock.ts';
import { drillFile } from '../../support/drills.ts';
import { packManifest } from '../../support/packManifest.ts';
import { sectionFile } from '../../support/questions.ts';
import { roundFile } from '../../support/rounds.ts';
import { inTemporaryFolder } from '../../support/temporaryFolder.ts';

async function write(folder: string, name: string, content: unknown): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(content));
}

function stocksOf(...folders: readonly string[]) {
  const changed = new Emitter<void>();
  const warnings: string[] = [];
  let readings = 0;
  const packs = folders.map((folder, index) => ({
    source: { kind: 'setting', folder } as const,
    manifest: packManifest({ id: `acme.pack${index}`, title: `Pack ${index}` }),
    problems: [],
  }));
  const catalogs = {
    packs: () => {
      readings += 1;
      return Promise.resolve({ catalog: new Catalog([]), packs, broken: [], unread: 0 });
    },
    onDidChange: changed.event,
  };
  const stocks = new PackStocks({ catalogs, warn: (text) => warnings.push(text) });
  return {
    stocks,
    warnings,
    reload: () => {
      changed.fire();
    },
    readings: () => readings,
  };
}

describe('PackStocks', () => {
  it('reads nothing before it is asked, and once until the packs change', async () => {
    await inTemporaryFolder(async (folder) => {
      await write(folder, 'questions/runtime.rounds.json', sectionFile);
      const { stocks, readings, reload } = stocksOf(folder);
      assert.equal(readings(), 0);
      const [one, other] = await Promise.all([stocks.all(), stocks.all()]);
      assert.equal(one, other);
      assert.equal(readings(), 1);
      let fired = 0;
      stocks.onDidChange(() => (fired += 1));
      reload();
      assert.equal(fired, 1);
      assert.notEqual(await stocks.all(), one);
      stocks.dispose();
    });
  });

  it('gives sections, drills and plans with the pack they are of', async () => {
    await inTemporaryFolder(async (folder) => {
      await write(folder, 'questions/runtime.rounds.json', sectionFile);
      await write(folder, 'drills/checkout-red.rounds.json', drillFile);
      const { stocks, warnings } = stocksOf(folder);
      const { sections, drills, stock } = await stocks.all();
      assert.deepEqual(warnings, []);
      assert.deepEqual(
        [...sections, ...drills].map(({ value, pack }) => [value.title, pack.id]),
        [
          ['Runtime', 'acme.pack0'],
          ['Checkout red', 'acme.pack0'],
        ],
      );
      assert.deepEqual([stock.sections.length, stock.drills.length], [1, 1]);
    });
  });

  it('says what is wrong with a part by its pack and file, and keeps the rest', async () => {
    await inTemporaryFolder(async (folder) => {
      await write(folder, 'questions/runtime.rounds.json', sectionFile);
      await write(folder, 'drills/broken.rounds.json', { title: 'x' });
      await write(folder, 'rounds/of-nothing.rounds.json', { ...roundFile, slug: 'other' });
      const { stocks, warnings } = stocksOf(folder);
      const { sections, drills, plans } = await stocks.all();
      assert.deepEqual([sections.length, drills.length, plans.length], [1, 0, 0]);
      assert.ok(
        warnings.some((line) => line.startsWith('Pack 0: drills/broken.rounds.json')),
        warnings.join('\n'),
      );
      assert.ok(warnings.some((line) => line.includes('rounds/of-nothing.rounds.json')));
    });
  });

  it('keeps the first of two sections with one UUID, naming both packs', async () => {
    await inTemporaryFolder(async (folder) => {
      const [first, second] = [path.join(folder, 'a'), path.join(folder, 'b')];
      await write(first, 'questions/runtime.rounds.json', sectionFile);
      await write(second, 'questions/runtime.rounds.json', sectionFile);
      const { stocks, warnings } = stocksOf(first, second);
      assert.deepEqual(
        (await stocks.all()).sections.map(({ pack }) => pack.id),
        ['acme.pack0'],
      );
      assert.match(warnings.join('\n'), /Pack 1: “Runtime” .* of acme\.pack0/);
    });
  });
});
