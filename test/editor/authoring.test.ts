import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import type { TestHooks } from '../../src/editor/testHooks.ts';
import { hiddenCase, visibleCase } from '../support/packFolder.ts';
import { packManifestFile } from '../support/packManifest.ts';
import { storeProblemFile } from '../support/problems.ts';
import { waitUntil } from '../workbench/waitUntil.ts';
import { testHooks } from './testHooks.ts';

const solution = `export class Store {
  private readonly values = new Map<number, number>();
  constructor(private readonly size: number) {}
  get(key: number): number | null {
    return this.values.get(key) ?? null;
  }
  put(key: number, value: number): void {
    this.values.set(key, value);
  }
  take(count: number): number[] {
    if (count > this.size) throw new Error('too many');
    return [...this.values.values()].slice(0, count);
  }
}
`;

describe('a folder that is open as a pack', function () {
  this.timeout(60_000);
  let hooks: TestHooks;
  let folder: string;
  const description = (): string => path.join(folder, 'problems', 'sample', 'problem.rounds.json');

  const write = async (name: string, content: string | object): Promise<void> => {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
  };

  /** Codes that are told of a file, once they fulfil the condition. */
  const codesOf = (file: string, wanted: (codes: unknown[]) => boolean, what: string): Promise<unknown[]> =>
    waitUntil(
      () => {
        const own = vscode.languages
          .getDiagnostics(vscode.Uri.file(file))
          .filter(({ source }) => source === 'Code Rounds');
        const codes = own.map(({ code }) => code);
        return wanted(codes) ? codes : undefined;
      },
      { timeoutMs: 15_000, what },
    );

  before(async () => {
    hooks = await testHooks();
    folder = await realpath(await mkdtemp(path.join(tmpdir(), 'code-rounds-authored-')));
    const pack = { ...packManifestFile, languages: ['typescript'] };
    await write('pack.rounds.json', pack);
    await write('problems/sample/problem.rounds.json', {
      ...storeProblemFile,
      status: 'draft',
      tags: ['unheard-of'],
      submissions: { 'accepted/map.ts': 'editorial' },
    });
    await write('problems/sample/prompt.md', '# Sample\n\nKeep **what** is put.\n');
    await write('problems/sample/editorial.md', 'A map does.\n');
    await write('problems/sample/cases/visible.rounds.json', { cases: [visibleCase] });
    await write('problems/sample/cases/hidden.rounds.json', { cases: [hiddenCase] });
    await write('problems/sample/solutions/accepted/map.ts', solution);
  });

  after(async () => {
    for (const open of hooks.authored.folders) await hooks.authored.remove(open);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await rm(folder, { recursive: true, force: true });
  });

  it('tells what is wrong with it in the Problems panel', async () => {
    await vscode.commands.executeCommand('codeRounds.openFolderAsPack', vscode.Uri.file(folder));
    await codesOf(description(), (codes) => codes.includes('M02'), 'the unknown tag to be told');
    const [own] = vscode.languages
      .getDiagnostics(vscode.Uri.file(description()))
      .filter(({ code }) => code === 'M02');
    const lines = (await readFile(description(), 'utf8')).split('\n');
    assert.match(lines[own?.range.start.line ?? 0] ?? '', /unheard-of/);
  });

  it('looks again when a file is saved, and shows the draft to its author', async () => {
    const document = await vscode.workspace.openTextDocument(description());
    const edit = new vscode.WorkspaceEdit();
    const text = document.getText();
    const start = document.positionAt(text.indexOf('unheard-of'));
    edit.replace(document.uri, new vscode.Range(start, start.translate(0, 'unheard-of'.length)), 'sampling');
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.ok(await document.save());
    await codesOf(description(), (codes) => !codes.includes('M02'), 'the mended tag to be seen');
    const draft = await waitUntil(
      async () => {
        const { problems } = await hooks.catalogs.catalog();
        return problems.find(({ pack }) => pack.id === packManifestFile.id);
      },
      { timeoutMs: 15_000, what: 'the draft to be in the catalog' },
    );
    assert.equal(draft.problem.status, 'draft');
  });

  it('looks again when a file changes on the disk', async () => {
    await write('problems/sample/prompt.md', '# Sample\n\n![gone](assets/gone.png)\n');
    const prompt = path.join(folder, 'problems', 'sample', 'prompt.md');
    await codesOf(prompt, (codes) => codes.includes('M05'), 'the missing image to be told');
    await write('problems/sample/prompt.md', '# Sample\n\nKeep **what** is put.\n');
    await codesOf(prompt, (codes) => !codes.includes('M05'), 'the mended prompt to be seen');
  });

  it('says what a field is for, out of the schema', async () => {
    const document = await vscode.workspace.openTextDocument(description());
    assert.equal(document.languageId, 'jsonc');
    await vscode.window.showTextDocument(document);
    const place = document.positionAt(document.getText().indexOf('"minutes"') + 2);
    const hover = await waitUntil(
      async () => {
        const found = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          place,
        );
        const words = found
          .flatMap(({ contents }) => contents)
          .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''));
        return words.find((text) => text.includes('prepared person'));
      },
      { timeoutMs: 20_000, what: 'the hover of “minutes”' },
    );
    assert.match(hover, /time/);
  });

  it('is validated by running what its author filed', async () => {
    const findings = await hooks.validation.validate(folder);
    const errors = findings.filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors, []);
    await write('problems/sample/solutions/accepted/map.ts', solution.replace('?? null', '?? 0'));
    const wrong = await hooks.validation.validate(folder);
    assert.ok(
      wrong.some(({ code, path: file }) => code === 'L04' && file.endsWith('map.ts')),
      JSON.stringify(wrong),
    );
    const file = path.join(folder, 'problems/sample/solutions/accepted/map.ts');
    await codesOf(file, (codes) => codes.includes('L04'), 'the wrong solution to be told');
    await write('problems/sample/solutions/accepted/map.ts', solution);
    await codesOf(file, (codes) => !codes.includes('L04'), 'the finding to go when its file changes');
  });

  it('has a preview of its prompt', async () => {
    const prompt = vscode.Uri.file(path.join(folder, 'problems/sample/prompt.md'));
    await vscode.commands.executeCommand('codeRounds.previewPrompt', prompt);
    const labels = (): string[] =>
      vscode.window.tabGroups.all.flatMap((group) => group.tabs).map(({ label }) => label);
    await waitUntil(() => labels().includes('Preview: sample'), {
      timeoutMs: 10_000,
      what: 'the tab of the preview',
    });
  });

  it('leaves nothing behind when it is closed', async () => {
    await vscode.commands.executeCommand('codeRounds.closePackFolder');
    assert.deepEqual(hooks.authored.folders, []);
    const told = vscode.languages.getDiagnostics().filter(([uri]) => uri.fsPath.startsWith(folder));
    assert.deepEqual(
      told.flatMap(([, diagnostics]) => diagnostics.filter(({ source }) => source === 'Code Rounds')),
      [],
    );
  });

  it('is refused where there is no pack', async () => {
    const empty = path.join(folder, 'problems');
    await vscode.commands.executeCommand('codeRounds.openFolderAsPack', vscode.Uri.file(empty));
    assert.deepEqual(hooks.authored.folders, []);
  });
});
