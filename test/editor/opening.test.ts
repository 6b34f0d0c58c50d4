import { strict as assert } from 'node:assert';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import type { CatalogProblem } from '../../src/core/catalog.ts';
import type { TestHooks } from '../../src/editor/testHooks.ts';
import { waitUntil } from '../workbench/waitUntil.ts';
import { testHooks, type } from './testHooks.ts';

describe('opening a problem', () => {
  let hooks: TestHooks;
  let entry: CatalogProblem;

  before(async () => {
    hooks = await testHooks();
    entry = (await hooks.catalogs.catalog()).named('token-bucket');
  });

  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('puts the prompt on the left and a starter on the right', async () => {
    const { file } = await hooks.opener.openIn(entry, 'typescript');
    assert.equal(path.basename(file), 'token-bucket.ts');
    const folder = path.join('code-rounds.senior-backend', 'token-bucket', 'typescript');
    assert.equal(path.relative(rootFolder(), path.dirname(file)), folder);
    const [left, right] = vscode.window.tabGroups.all;
    assert.deepEqual(
      left?.tabs.map(({ label }) => label),
      [entry.problem.title],
    );
    assert.deepEqual(
      right?.tabs.map(({ label }) => label),
      ['token-bucket.ts'],
    );
    assert.match(await readFile(file, 'utf8'), /class TokenBucket/);
  });

  it('writes beside it which problem it is for', async () => {
    const { file } = await hooks.opener.openIn(entry, 'python');
    const own: unknown = JSON.parse(
      await readFile(path.join(path.dirname(file), 'my-cases.rounds.json'), 'utf8'),
    );
    assert.deepEqual(own, { problem: entry.problem.uuid, cases: [] });
  });

  it('never overwrites a file that is there', async () => {
    const { file } = await hooks.opener.openIn(entry, 'javascript');
    await writeFile(file, '// mine\n');
    await hooks.opener.openIn(entry, 'javascript');
    assert.equal(await readFile(file, 'utf8'), '// mine\n');
  });

  it('finds the file again after it was renamed', async () => {
    const { file } = await hooks.opener.openIn(entry, 'javascript');
    const renamed = path.join(path.dirname(file), 'bucket.js');
    await rename(file, renamed);
    assert.equal((await hooks.opener.openIn(entry, 'javascript')).file, renamed);
  });

  it('finds the file again after its folder was moved while nobody looked', async () => {
    const { file } = await hooks.opener.openIn(entry, 'javascript');
    hooks.solutions.forget(file);
    const moved = path.join(rootFolder(), 'moved elsewhere');
    await rename(path.dirname(file), moved);
    assert.equal(
      (await hooks.opener.openIn(entry, 'javascript')).file,
      path.join(moved, path.basename(file)),
    );
  });

  it('follows a folder that is renamed in the editor, and lets go of one that is deleted', async () => {
    const { file } = await hooks.opener.openIn(entry, 'javascript');
    const items = hooks.tests.controller.items;
    const before = vscode.Uri.file(path.dirname(file));
    const after = vscode.Uri.file(path.join(rootFolder(), 'renamed'));
    const there = vscode.Uri.joinPath(after, path.basename(file)).toString();
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(before, after);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await waitUntil(() => items.get(there) !== undefined, {
      timeoutMs: 10_000,
      what: 'the renamed solution',
    });
    assert.equal(items.get(vscode.Uri.file(file).toString()), undefined);
    const removal = new vscode.WorkspaceEdit();
    removal.deleteFile(after, { recursive: true });
    assert.ok(await vscode.workspace.applyEdit(removal));
    await waitUntil(() => items.get(there) === undefined, {
      timeoutMs: 10_000,
      what: 'the deleted solution to go',
    });
  });

  it('takes the language used last without asking', async () => {
    await hooks.opener.openIn(entry, 'python');
    assert.equal((await hooks.opener.open(entry))?.language, 'python');
  });

  it('offers its actions above the class', async () => {
    const { file } = await hooks.opener.openIn(entry, 'typescript');
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      vscode.Uri.file(file),
      10,
    );
    const own = lenses.filter(({ command }) => command?.command.startsWith('codeRounds.'));
    const text = (await vscode.workspace.openTextDocument(file)).lineAt(own[0]?.range.start.line ?? 0).text;
    assert.match(text, /class TokenBucket/);
    assert.deepEqual(
      own.map(({ command }) => command?.command),
      ['codeRounds.runExamples', 'codeRounds.submit', 'codeRounds.debugCase', 'codeRounds.showPrompt'],
    );
  });

  it('resets to the starter and keeps a copy of the code first', async () => {
    const solution = await hooks.opener.openIn(entry, 'python');
    const starter = await readFile(solution.file, 'utf8');
    await type(solution.file, '# an hour of work\n');
    await hooks.reset.reset(solution);
    assert.equal(await readFile(solution.file, 'utf8'), starter);
    const copies = await vscode.workspace.fs.readDirectory(
      vscode.Uri.file(path.join(hooks.storage, 'snapshots', entry.problem.uuid, 'python')),
    );
    const [copy] = copies.map(([name]) => name).filter((name) => name.endsWith('-reset.py'));
    const kept = path.join(hooks.storage, 'snapshots', entry.problem.uuid, 'python', copy ?? '');
    assert.equal(await readFile(kept, 'utf8'), '# an hour of work\n');
  });
});

function rootFolder(): string {
  return vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
}
