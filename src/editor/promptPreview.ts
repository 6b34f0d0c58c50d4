import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import type { ToPreviewPage } from '../core/previewMessages.ts';
import { problemSchema, type Problem } from '../core/problem.ts';
import { parseJson } from '../packs/readJsonFile.ts';
import { DisposableStore, type Disposable } from './disposables.ts';
import { panelIds } from './ids.ts';
import { pageHtml, resourceRoots } from './pageShell.ts';
import { previewBody } from './previewBody.ts';

const promptName = 'prompt.md';
const descriptionName = 'problem.rounds.json';

/** Prompts as their authors write them, one page a problem: what is typed is shown before it is saved. */
export class PromptPreviews implements Disposable {
  private readonly pages = new Map<string, PreviewPage>();
  private readonly extensionUri: vscode.Uri;

  constructor(extensionUri: vscode.Uri) {
    this.extensionUri = extensionUri;
  }

  /** Shows the preview beside the editor, or brings it to the front. @param folder absolute folder of the problem. */
  async show(folder: string): Promise<void> {
    const open = this.pages.get(folder);
    if (open !== undefined) {
      open.reveal();
      return;
    }
    const page = new PreviewPage(folder, this.extensionUri, () => this.pages.delete(folder));
    this.pages.set(folder, page);
    await page.fill();
  }

  dispose(): void {
    for (const page of this.pages.values()) page.dispose();
  }
}

class PreviewPage implements Disposable {
  private readonly store = new DisposableStore();
  private readonly folder: string;
  private readonly extensionUri: vscode.Uri;
  private readonly panel: vscode.WebviewPanel;
  private problem: Problem | undefined;

  constructor(folder: string, extensionUri: vscode.Uri, onGone: () => void) {
    this.folder = folder;
    this.extensionUri = extensionUri;
    this.panel = vscode.window.createWebviewPanel(
      panelIds.preview,
      vscode.l10n.t('Preview: {0}', path.basename(folder)),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      {
        enableScripts: true,
        enableFindWidget: true,
        // What was sent to a page is lost when its tab is hidden.
        retainContextWhenHidden: true,
        localResourceRoots: resourceRoots(extensionUri, vscode.Uri.file(folder)),
      },
    );
    this.store.add(
      this.panel.onDidDispose(() => {
        this.store.dispose();
        onGone();
      }),
    );
    const changed = ({ fsPath }: vscode.Uri): void => {
      if (path.dirname(fsPath) === folder) void this.refresh();
    };
    const watcher = this.store.add(
      vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(vscode.Uri.file(folder), '*')),
    );
    this.store.add(watcher.onDidChange(changed));
    this.store.add(watcher.onDidCreate(changed));
    this.store.add(
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        changed(document.uri);
      }),
    );
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  /** Puts the whole page there; later changes replace its main part. */
  async fill(): Promise<void> {
    const { webview } = this.panel;
    const body = `<main>${await this.body()}</main>`;
    const title = this.panel.title;
    const { extensionUri } = this;
    webview.html = pageHtml({
      webview,
      extensionUri,
      title,
      style: 'prompt.css',
      script: 'preview.js',
      body,
    });
  }

  dispose(): void {
    this.panel.dispose();
  }

  private async refresh(): Promise<void> {
    const message: ToPreviewPage = { type: 'preview', html: await this.body() };
    await this.panel.webview.postMessage(message);
  }

  private async body(): Promise<string> {
    const read = parseJson(await this.textOf(descriptionName), descriptionName, problemSchema);
    if (read.kind === 'read') this.problem = read.value;
    const { webview } = this.panel;
    const { problem } = this;
    const prompt = await this.textOf(promptName);
    const description = read.kind === 'read' ? 'good' : 'faulty';
    return previewBody({ problem, slug: path.basename(this.folder), description, prompt }, (source) =>
      webview.asWebviewUri(vscode.Uri.joinPath(vscode.Uri.file(this.folder), source)).toString(),
    );
  }

  /** As it stands in an editor, else on the disk; empty when it is not there. */
  private async textOf(name: string): Promise<string> {
    const file = path.join(this.folder, name);
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.fsPath === file);
    return open?.getText() ?? readFile(file, 'utf8').catch(() => '');
  }
}
