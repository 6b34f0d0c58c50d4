import { strict as assert } from 'node:assert';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as vscode from 'vscode';
import { CatalogStore, type LoadedPacks } from '../../../src/editor/catalogStore.ts';
import type { PackSource } from '../../../src/editor/packSource.ts';
import { readPack, type ReadPack } from '../../../src/packs/readPack.ts';
import { inPackFolder } from '../../support/packFolder.ts';
import { boxProblem } from './problemFixture.ts';
import { packManifest } from '../../support/packManifest.ts';
import { storeProblemFile } from '../../support/problems.ts';
import { waitUntil } from '../../support/waitUntil.ts';

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

  describe('in a first reading that takes long', () => {
    /** Reads packs of made-up problems, and each only when it is let. */
    const slow = (problemsEach = 300) => {
      let clock = 0;
      const waiting: (() => void)[] = [];
      const sources = ['one', 'two', 'three'].map((name): PackSource => ({
        kind: 'setting',
        folder: path.join(folder, name),
      }));
      const read = async (root: string): Promise<ReadPack> => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        const title = path.basename(root);
        const manifest = packManifest({ id: `acme.${title}`, title });
        const first = problemsEach * sources.findIndex((source) => source.folder === root);
        const problems = Array.from({ length: problemsEach }, (_, index) => boxProblem(first + index));
        return { manifest, problems, issues: [] };
      };
      const store = new CatalogStore({
        sources: () => Promise.resolve(sources),
        read,
        log,
        now: () => clock,
      });
      const readNext = async (ms: number): Promise<void> => {
        await waitUntil(() => waiting.length > 0);
        clock += ms;
        waiting.shift()?.();
      };
      return { store, readNext };
    };
    const titles = ({ packs }: LoadedPacks): string[] => packs.map(({ manifest }) => manifest.title);

    it('shows the packs that are read already, and then the others', async () => {
      const { store, readNext } = slow();
      const first = store.packsSoFar();
      let told = 0;
      store.onDidReadMore(() => (told += 1));
      await readNext(1_000);
      assert.deepEqual(titles(await first), ['one']);
      assert.equal((await first).unread, 2);
      await readNext(1_000);
      await waitUntil(() => told === 2);
      assert.deepEqual(titles(await store.packsSoFar()), ['one', 'two']);
      await readNext(1_000);
      const whole = await store.packs();
      assert.deepEqual([titles(whole), whole.unread], [['one', 'two', 'three'], 0]);
      assert.equal(await store.packsSoFar(), whole);
    });

    it('shows few problems all at once, since their tree opens by itself', async () => {
      const { store, readNext } = slow(3);
      const first = store.packsSoFar();
      for (let pack = 0; pack < 3; pack += 1) await readNext(1_000);
      assert.equal((await first).unread, 0);
    });

    it('shows all at once when they come quickly, and waits for later readings', async () => {
      const { store, readNext } = slow();
      const first = store.packsSoFar();
      for (let pack = 0; pack < 3; pack += 1) await readNext(10);
      assert.equal((await first).unread, 0);
      store.reload();
      const again = store.packsSoFar();
      for (let pack = 0; pack < 3; pack += 1) await readNext(1_000);
      assert.equal((await again).unread, 0);
    });

    it('fails as a whole when a pack cannot be read for reasons of ours', async () => {
      const read = (): Promise<ReadPack> => Promise.reject(new Error('ours'));
      const store = new CatalogStore({ sources: () => Promise.resolve([named()]), read, log });
      await assert.rejects(store.packsSoFar(), /ours/);
    });
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
