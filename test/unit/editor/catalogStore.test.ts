import { strict as assert } from 'node:assert';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as vscode from 'vscode';
import { CatalogStore } from '../../../src/editor/catalogStore.ts';

const builtIn = path.resolve(import.meta.dirname, '../../../problems/senior-backend');

describe('CatalogStore', () => {
  let folder: string;
  let warnings: string[];
  let log: vscode.LogOutputChannel;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'code-rounds-packs-'));
    warnings = [];
    // Only what the store uses of it.
    log = { warn: (text: string) => warnings.push(text) } as unknown as vscode.LogOutputChannel;
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('reads no pack before it is asked', () => {
    new CatalogStore(() => Promise.reject(new Error('was read')), log);
  });

  it('keeps the other packs when one is bad, and logs the place of each fault', async () => {
    await writeFile(path.join(folder, 'pack.rounds.json'), '{\n  "format": 1,\n  "titel": "x"\n}\n');
    const packs = await new CatalogStore(() => Promise.resolve([folder, builtIn]), log).packs();
    assert.equal(packs.packs.length, 1);
    assert.ok(packs.catalog.problems.length >= 3);
    assert.deepEqual(
      packs.broken.map((pack) => pack.folder),
      [folder],
    );
    assert.ok(
      warnings.some((line) => line.includes('pack.rounds.json:3:3:')),
      warnings.join('\n'),
    );
  });

  it('refuses a second pack with the same problems, and keeps the first', async () => {
    await cp(builtIn, folder, { recursive: true });
    const packs = await new CatalogStore(() => Promise.resolve([builtIn, folder]), log).packs();
    assert.equal(packs.packs.length, 1);
    assert.match(packs.broken[0]?.issues[0]?.message ?? '', /same UUID/);
  });

  it('says what to do about a problem that no pack has', async () => {
    const store = new CatalogStore(() => Promise.resolve([builtIn]), log);
    await assert.rejects(store.problem('99999999-1111-4111-8111-111111111111'), /codeRounds\.packs/);
  });

  it('reads anew after a reload', async () => {
    let reads = 0;
    const store = new CatalogStore(() => {
      reads += 1;
      return Promise.resolve([]);
    }, log);
    await Promise.all([store.packs(), store.packs()]);
    assert.equal(reads, 1);
    store.reload();
    await store.packs();
    assert.equal(reads, 2);
  });
});
