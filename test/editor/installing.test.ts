import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { z } from 'zod';
import type { Notifier } from '../../src/editor/notify.ts';
import { PackDrop } from '../../src/editor/packDrop.ts';
import type { TestHooks } from '../../src/editor/testHooks.ts';
import { PackStore } from '../../src/packs/store/packStore.ts';
import { packArchive } from '../support/packArchive.ts';
import { hiddenCase } from '../support/packFolder.ts';
import { packManifestFile } from '../support/packManifest.ts';
import { storeProblemFile } from '../support/problems.ts';
import { waitUntil } from '../workbench/waitUntil.ts';
import { testHooks } from './testHooks.ts';

const manifest = { ...packManifestFile, id: 'acme.dropped', title: 'Dropped' };
const problem = { ...storeProblemFile, uuid: '7c0f7a1e-3a56-4c1f-9d0a-6d4f2f1c8a77' };
const usual = { 'pack.rounds.json': manifest, 'problems/sample/problem.rounds.json': problem };

describe('installing packs', () => {
  let hooks: TestHooks;
  let folder: string;
  let store: PackStore;
  /** What went wrong with the last drop. */
  let fault: unknown;

  const archive = async (
    name: string,
    files: Readonly<Record<string, unknown>> = {},
  ): Promise<vscode.Uri> => {
    const file = path.join(folder, name);
    await writeFile(file, packArchive({ files: { ...usual, ...files } }));
    return vscode.Uri.file(file);
  };

  /** Drops what has this type onto the empty part of the tree. */
  const drop = async (type: string, item: vscode.DataTransferItem): Promise<void> => {
    fault = undefined;
    const guard = (work: () => Promise<void>): Promise<void> =>
      work().catch((error: unknown) => {
        fault = error;
      });
    // Only what the drop uses of it.
    const notifier = { guard } as unknown as Notifier;
    const dropped = new vscode.DataTransfer();
    dropped.set(type, item);
    await new PackDrop(hooks.installer, notifier).handleDrop(undefined, dropped);
  };

  const versions = async (): Promise<string[]> =>
    (await store.list()).map(({ id, version }) => `${id} ${version}`);

  before(async () => {
    hooks = await testHooks();
    folder = await realpath(await mkdtemp(path.join(tmpdir(), 'code-rounds-dropped-')));
    store = new PackStore(path.join(hooks.storage, 'packs'));
  });

  afterEach(async () => {
    for (const { id } of await store.list()) await store.remove(id);
    await vscode.commands.executeCommand('codeRounds.reloadPacks');
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it('takes an archive that is dropped from the Explorer, and shows its problems', async () => {
    const uri = await archive('pack.zip');
    await drop('text/uri-list', new vscode.DataTransferItem(`# a comment\r\n${uri.toString()}`));
    assert.equal(fault, undefined);
    assert.deepEqual(await versions(), ['acme.dropped 1.0.0']);
    assert.equal((await hooks.catalogs.problem(problem.uuid)).pack.title, 'Dropped');
  });

  it('refuses a file that is no archive, and says what to do', async () => {
    await drop('text/uri-list', new vscode.DataTransferItem(vscode.Uri.file('/tmp/notes.txt').toString()));
    assert.match(String(fault), /notes\.txt is no archive of a pack\. Drop the \.zip/);
    assert.deepEqual(await versions(), []);
  });

  it('refuses a pack that takes a problem of the built-in one, naming both', async () => {
    const { uuid, title } = (await hooks.catalogs.catalog()).named('lru-cache').problem;
    const uri = await archive('shadow.zip', { 'problems/sample/problem.rounds.json': { ...problem, uuid } });
    await assert.rejects(hooks.installer.install(uri.fsPath), (error: Error) => {
      assert.match(error.message, /^shadow\.zip: /);
      assert.ok(error.message.includes(title) && error.message.includes('acme.dropped'), error.message);
      return true;
    });
    assert.deepEqual(await versions(), []);
  });

  it('tells a solved problem of the cases that an update brings, and keeps it solved', async () => {
    await hooks.installer.install((await archive('one.zip')).fsPath);
    const run = { type: 'run', at: 1, problem: problem.uuid, language: 'python', scope: 'all' } as const;
    const counts = { passed: 2, total: 2, packVersion: '1.0.0' };
    await hooks.progressLog.append({ ...run, verdict: 'accepted', ...counts });
    const more = { ...hiddenCase, uuid: 'b0000000-1111-4111-8111-222222222222', name: 'still nothing' };
    const update = await archive('two.zip', {
      'pack.rounds.json': { ...manifest, version: '1.1.0' },
      'problems/sample/cases/hidden.rounds.json': { cases: [hiddenCase, more] },
    });
    const outcome = await hooks.installer.install(update.fsPath);
    assert.equal(outcome.kind, 'updated');
    await hooks.tree.filter('sample');
    const [row] = (await hooks.tree.getChildren()).filter(({ kind }) => kind === 'pack' || kind === 'group');
    assert.ok(row);
    const found = await firstProblem(row);
    assert.match(found.accessibilityInformation?.label ?? '', /Solved.*1 new case: check again/);
    await hooks.tree.filter('');
  });

  it('shows what another window installs, updates and removes, without being asked', async () => {
    // Another window is another user of the same folder.
    const known = (what: string, wanted: string | undefined): Promise<unknown> =>
      waitUntil(
        async () => {
          const found = (await hooks.catalogs.catalog()).withUuid(problem.uuid);
          return found?.pack.version === wanted;
        },
        { timeoutMs: 15_000, what },
      );
    await known('no pack', undefined);
    await store.install((await archive('one.zip')).fsPath, { others: [] });
    await known('the pack that was installed elsewhere', '1.0.0');
    const newer = { 'pack.rounds.json': { ...manifest, version: '1.1.0' } };
    await store.install((await archive('two.zip', newer)).fsPath, { others: [] });
    await known('the update', '1.1.0');
    await store.remove(manifest.id);
    await known('the removal', undefined);
  });

  it('keeps the files of a page that is open, although its pack is removed, until it is closed', async () => {
    await hooks.installer.install((await archive('one.zip')).fsPath);
    const entry = await hooks.catalogs.problem(problem.uuid);
    await hooks.prompts.show(entry);
    const isHeld = async (): Promise<boolean> => Object.keys(await pins()).length === 1;
    await waitUntil(isHeld, { timeoutMs: 10_000, what: 'the version to be held' });
    await store.remove(manifest.id);
    assert.ok(existsSync(path.join(entry.folder, 'problem.rounds.json')));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await waitUntil(() => !existsSync(entry.folder), {
      timeoutMs: 10_000,
      what: 'the version to go with its page',
    });
    assert.deepEqual(await pins(), {});
  });

  it('ends a run on the version that it began with, although the pack is removed meanwhile', async () => {
    const own = path.join(folder, 'solutions');
    await hooks.installer.install((await archive('one.zip')).fsPath);
    await mkdir(own);
    const file = path.join(own, 'store.js');
    await writeFile(path.join(own, 'my-cases.rounds.json'), JSON.stringify({ problem: problem.uuid }));
    await writeFile(
      file,
      'export class Store { values = new Map(); put(key, value) { this.values.set(key, value); } get(key) { return this.values.get(key) ?? null; } take() { return []; } }\n',
    );
    const solution = await hooks.solutions.of(file);
    assert.ok(solution);
    let removed: Promise<void> | undefined;
    const report = await hooks.runner.run(
      { solution, scope: 'all' },
      {
        onCaseStarted: () => {
          removed ??= store.remove(manifest.id);
        },
        onCaseEnded: () => undefined,
      },
    );
    await removed;
    assert.deepEqual([report.verdict, report.total], ['accepted', 2], JSON.stringify(report));
    const events = await hooks.progressLog.events();
    assert.deepEqual(
      events.flatMap((event) => (event.type === 'run' ? [event.packVersion] : [])).at(-1),
      '1.0.0',
    );
  });

  /** What is held of all packs. */
  async function pins(): Promise<object> {
    const list: unknown = JSON.parse(await readFile(store.listFile, 'utf8'));
    return z.object({ pins: z.record(z.string(), z.string()) }).parse(list).pins;
  }

  /** The first problem beneath a row, as the tree draws it. */
  async function firstProblem(
    row: Parameters<TestHooks['tree']['getTreeItem']>[0],
  ): Promise<vscode.TreeItem> {
    if (row.kind === 'problem') return hooks.tree.getTreeItem(row);
    const [child] = await hooks.tree.getChildren(row);
    assert.ok(child);
    return firstProblem(child);
  }
});
