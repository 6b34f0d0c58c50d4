import { strict as assert } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import type { TestHooks } from '../../src/editor/testHooks.ts';
import { PackStore } from '../../src/packs/store/packStore.ts';
import { writeGeneratedArchive } from '../support/generatedArchive.ts';
import { LoopWatch } from '../support/loopWatch.ts';
import { testHooks } from './testHooks.ts';

const amounts = { packs: 20, problems: 500 };
const typed = ['f', 'fa', 'fai', 'fair', 'fair ', 'fair l', 'fair le', 'fair led'];

describe('ten thousand problems', function () {
  this.timeout(400_000);
  let hooks: TestHooks;
  let folder: string;
  let store: PackStore;

  before(async () => {
    hooks = await testHooks();
    folder = await mkdtemp(path.join(tmpdir(), 'code-rounds-many-'));
    store = new PackStore(path.join(hooks.storage, 'packs'));
  });

  after(async () => {
    await hooks.tree.filter('');
    for (const { id } of await store.list()) await store.remove(id);
    await vscode.commands.executeCommand('codeRounds.reloadPacks');
    await rm(folder, { recursive: true, force: true });
  });

  /**
   * How long work takes, and the longest stretch for which it keeps the extension host from everything else. Times depend
   * on the machine and what else it does, so they are told and not judged.
   */
  async function timed<T>(test: Mocha.Context, what: string, work: () => Promise<T>): Promise<T> {
    const watch = new LoopWatch();
    const start = performance.now();
    const result = await work();
    const ms = performance.now() - start;
    const stretch = watch.stop();
    if (test.test !== undefined) {
      test.test.title += `; ${what}: ${ms.toFixed(0)} ms, longest stretch ${stretch.toFixed(0)} ms`;
    }
    return result;
  }

  const problems = async (): Promise<number> =>
    (await hooks.catalogs.catalog()).problems.filter(({ pack }) => pack.id.startsWith('generated.')).length;

  it('are installed as twenty archives', async function () {
    const archives = Array.from({ length: amounts.packs }, (_, index) => path.join(folder, `${index}.zip`));
    for (const [index, archive] of archives.entries())
      await writeGeneratedArchive(index, amounts.problems, archive);
    await timed(this, 'all', async () => {
      for (const archive of archives) {
        const { kind } = await hooks.installer.install(archive);
        assert.equal(kind, 'installed');
      }
    });
    assert.equal(await problems(), amounts.packs * amounts.problems);
  });

  it('are there when the view is opened, as closed packs', async function () {
    const rows = await timed(this, 'from focus to rows', async () => {
      hooks.catalogs.reload();
      await vscode.commands.executeCommand('codeRounds.problems.focus');
      return hooks.tree.getChildren();
    });
    const packs = rows.filter((row) => row.kind === 'pack');
    assert.ok(packs.length >= amounts.packs, `${packs.length} packs`);
    assert.ok(packs.every((row) => !row.open));
  });

  it('are read without any index too', async function () {
    await rm(path.join(hooks.storage, 'index'), { recursive: true, force: true });
    hooks.catalogs.reload();
    await timed(this, 'reading', () => hooks.catalogs.packs());
    assert.equal(await problems(), amounts.packs * amounts.problems);
  });

  it('are filtered at every key', async function () {
    for (const filter of typed) {
      const rows = await timed(this, `“${filter}”`, async () => {
        await hooks.tree.filter(filter);
        return hooks.tree.getChildren();
      });
      assert.ok(rows.length > 0 && rows.every((row) => row.kind !== 'pack' || row.shown > 0));
    }
    await hooks.tree.filter('fair ledger 499');
    assert.deepEqual(await hooks.tree.getChildren(), []);
  });

  it('have a group opened', async function () {
    await hooks.tree.filter('');
    const [pack] = (await hooks.tree.getChildren()).filter(
      (row) => row.kind === 'pack' && row.id.startsWith('generated.'),
    );
    const [group] = await hooks.tree.getChildren(pack);
    const rows = await timed(this, 'rows of a group', async () => {
      const children = await hooks.tree.getChildren(group);
      return children.map((row) => hooks.tree.getTreeItem(row));
    });
    assert.ok(rows.length > 10);
  });
});
