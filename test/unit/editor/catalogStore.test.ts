import { strict as assert } from 'node:assert';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as vscode from 'vscode';
import { CatalogStore } from '../../../src/editor/catalogStore.ts';
import type { PackSource } from '../../../src/editor/packSource.ts';
import { readPack } from '../../../src/packs/readPack.ts';
import { inPackFolder } from '../../support/packFolder.ts';
import { storeProblemFile } from '../../support/problems.ts';

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

  const storeOf = (...sources: PackSource[]): CatalogStore =>
    new CatalogStore({ sources: () => Promise.resolve(sources), read: (root) => readPack(root), log });
  const shipped: PackSource = { kind: 'built-in', folder: builtIn };
  const named = (): PackSource => ({ kind: 'setting', folder });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('reads no pack before it is asked', () => {
    const sources = (): never => assert.fail('was read');
    new CatalogStore({ sources, read: sources, log });
  });

  it('keeps the other packs when one is bad, and logs the place of each fault', async () => {
    await writeFile(path.join(folder, 'pack.rounds.json'), '{\n  "format": 1,\n  "titel": "x"\n}\n');
    const packs = await storeOf(named(), shipped).packs();
    assert.equal(packs.packs.length, 1);
    assert.ok(packs.catalog.problems.length >= 3);
    assert.deepEqual(
      packs.broken.map((pack) => pack.source.folder),
      [folder],
    );
    assert.ok(
      warnings.some((line) => line.includes('pack.rounds.json:3:3:')),
      warnings.join('\n'),
    );
  });

  it('refuses a second pack of the same id, and keeps the first', async () => {
    await cp(builtIn, folder, { recursive: true });
    const packs = await storeOf(shipped, named()).packs();
    assert.equal(packs.packs.length, 1);
    assert.match(
      packs.broken[0]?.issues[0]?.message ?? '',
      /^The pack id [\w.-]+ belongs to ".+" in .+ already/,
    );
  });

  it('refuses a pack under another id with the same problems, naming both', async () => {
    await cp(builtIn, folder, { recursive: true });
    const manifest = path.join(folder, 'pack.rounds.json');
    const text = await readFile(manifest, 'utf8');
    await writeFile(manifest, text.replace(/"id": "[^"]+"/, '"id": "acme.copy"'));
    const packs = await storeOf(shipped, named()).packs();
    assert.equal(packs.packs.length, 1);
    assert.match(packs.broken[0]?.issues[0]?.message ?? '', /of acme\.copy has the same UUID as/);
  });

  it('shows drafts to the author of the pack alone', async () => {
    await inPackFolder(
      { 'problems/sample/problem.rounds.json': { ...storeProblemFile, status: 'draft' } },
      async (root) => {
        const amount = async (kind: 'setting' | 'authored'): Promise<number> =>
          (await storeOf({ kind, folder: root }).catalog()).problems.length;
        assert.equal(await amount('setting'), 0);
        assert.equal(await amount('authored'), 1);
      },
    );
  });

  it('says what to do about a problem that no pack has', async () => {
    const store = storeOf(shipped);
    await assert.rejects(store.problem('99999999-1111-4111-8111-111111111111'), /codeRounds\.packs/);
  });

  it('reads anew after a reload', async () => {
    let reads = 0;
    const sources = (): Promise<readonly PackSource[]> => {
      reads += 1;
      return Promise.resolve([]);
    };
    const store = new CatalogStore({ sources, read: (root) => readPack(root), log });
    await Promise.all([store.packs(), store.packs()]);
    assert.equal(reads, 1);
    store.reload();
    await store.packs();
    assert.equal(reads, 2);
  });
});
