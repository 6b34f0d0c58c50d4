import * as vscode from 'vscode';
import type { CatalogProblem } from '../core/catalog.ts';
import type { Progress } from '../core/progress.ts';
import { fromPromptPageSchema, type PromptCommand, type ToPromptPage } from '../core/promptMessages.ts';
import { commandIds, type CommandId } from './ids.ts';
import { showPage } from './pageShell.ts';
import { promptBody } from './promptBody.ts';
import { promptView } from './promptView.ts';
import { proseHtml, withoutTitle } from './prose.ts';
import type { RoundRules } from './rounds/roundRules.ts';
import type { RunState } from './solutionRunner.ts';

const commandOf: Readonly<Record<PromptCommand, CommandId>> = {
  examples: commandIds.runExamples,
  submit: commandIds.submit,
  cancel: commandIds.cancelRun,
  hint: commandIds.showHint,
  followUps: commandIds.openFollowUps,
  editorial: commandIds.showEditorial,
};

interface PanelParts {
  readonly panel: vscode.WebviewPanel;
  readonly extensionUri: vscode.Uri;
  readonly entry: CatalogProblem;
  /** Markdown. */
  readonly prompt: string;
  /** Asks for the newest state, since a page that was hidden has forgotten all of it. */
  readonly refresh: () => void;
}

/** One prompt on the screen. */
export class PromptPanel implements vscode.Disposable {
  private readonly panel: vscode.WebviewPanel;
  private readonly extensionUri: vscode.Uri;
  private entry: CatalogProblem;
  private body: string | undefined;
  private readonly refresh: () => void;

  constructor({ panel, extensionUri, entry, prompt, refresh }: PanelParts) {
    this.panel = panel;
    this.extensionUri = extensionUri;
    this.entry = entry;
    this.refresh = refresh;
    const { webview } = panel;
    panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'prompt.svg');
    webview.onDidReceiveMessage((message: unknown) => {
      this.receive(message);
    });
    this.show(entry, prompt);
  }

  /** Puts a problem on the page, at first or as another version of its pack has it. @param prompt Markdown. */
  show(entry: CatalogProblem, prompt: string): void {
    this.entry = entry;
    const { panel, extensionUri } = this;
    const { webview } = panel;
    const { title, uuid } = entry.problem;
    const folder = vscode.Uri.file(entry.folder);
    const asset = (source: string): string =>
      webview.asWebviewUri(vscode.Uri.joinPath(folder, source)).toString();
    const body = promptBody(entry, proseHtml(withoutTitle(prompt), asset));
    // A page that is set anew forgets where its reader was.
    if (body === this.body) return;
    this.body = body;
    panel.title = title;
    showPage({
      webview,
      extensionUri,
      title,
      style: 'prompt.css',
      script: 'prompt.js',
      body,
      problem: uuid,
      images: folder,
    });
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  update(progress: Progress, run: RunState | undefined, rules: RoundRules): void {
    const message: ToPromptPage = { type: 'view', view: promptView(this.entry, progress, run, rules) };
    void this.panel.webview.postMessage(message);
  }

  dispose(): void {
    this.panel.dispose();
  }

  private receive(message: unknown): void {
    const parsed = fromPromptPageSchema.safeParse(message);
    if (!parsed.success) return;
    if (parsed.data.type === 'ready') this.refresh();
    else void vscode.commands.executeCommand(commandOf[parsed.data.command], this.entry.problem.uuid);
  }
}
