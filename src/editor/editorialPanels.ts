import * as vscode from 'vscode';
import type { CatalogProblem } from '../core/catalog.ts';
import { HumanError } from '../core/humanError.ts';
import { languageIds, languages } from '../core/language.ts';
import { readEditorial, readEditorialSolution } from '../packs/readProse.ts';
import { panelIds } from './ids.ts';
import type { InstalledPacks } from './installedPacks.ts';
import { pageHtml, resourceRoots } from './pageShell.ts';
import type { ProgressLog } from './progressLog.ts';
import { escapeHtml, proseHtml, withoutTitle } from './prose.ts';
import type { RoundRules } from './rounds/roundRules.ts';

/** Shows how a problem is solved, once the person has solved it. */
export class EditorialPanels implements vscode.Disposable {
  private readonly panels = new Map<string, vscode.WebviewPanel>();
  private readonly extensionUri: vscode.Uri;
  private readonly installed: InstalledPacks;
  private readonly progressLog: ProgressLog;
  private readonly rules: RoundRules;

  constructor(
    extensionUri: vscode.Uri,
    installed: InstalledPacks,
    progressLog: ProgressLog,
    rules: RoundRules,
  ) {
    this.extensionUri = extensionUri;
    this.installed = installed;
    this.progressLog = progressLog;
    this.rules = rules;
  }

  /** @throws {HumanError} before acceptance, when the round that runs keeps it closed, or when the pack has no editorial. */
  async open(entry: CatalogProblem): Promise<void> {
    const { title, uuid } = entry.problem;
    await this.rules.ready();
    this.rules.refuse('reveal', uuid);
    const progress = await this.progressLog.progress();
    if (progress.status(uuid) !== 'solved') {
      throw new HumanError(
        vscode.l10n.t(
          'The editorial of “{0}” opens once a submission is accepted. Until then, the hints lead the way.',
          title,
        ),
      );
    }
    const open = this.panels.get(uuid);
    if (open !== undefined) {
      open.reveal();
      return;
    }
    const body = await editorialBody(entry);
    const holder = `editorial ${uuid}`;
    this.installed.hold(entry.folder, holder);
    const panel = vscode.window.createWebviewPanel(
      panelIds.editorial,
      vscode.l10n.t('Editorial: {0}', title),
      vscode.ViewColumn.One,
      {
        enableFindWidget: true,
        localResourceRoots: resourceRoots(this.extensionUri, vscode.Uri.file(entry.folder)),
      },
    );
    const { webview } = panel;
    webview.html = pageHtml({
      webview,
      extensionUri: this.extensionUri,
      title,
      style: 'prompt.css',
      body,
      problem: uuid,
    });
    this.panels.set(uuid, panel);
    panel.onDidDispose(() => {
      this.panels.delete(uuid);
      this.installed.letGo(holder);
    });
  }

  dispose(): void {
    for (const panel of this.panels.values()) panel.dispose();
  }
}

async function editorialBody(entry: CatalogProblem): Promise<string> {
  const prose = proseHtml(withoutTitle(await readEditorial(entry)));
  const solutions = await Promise.all(
    languageIds.map(async (id) => {
      const code = await readEditorialSolution(entry, id);
      if (code === undefined) return '';
      const heading = escapeHtml(vscode.l10n.t('In {0}', languages[id].title));
      return `<details><summary>${heading}</summary><pre><code>${escapeHtml(code)}</code></pre></details>`;
    }),
  );
  const title = escapeHtml(vscode.l10n.t('Editorial: {0}', entry.problem.title));
  return `<main><header><h1>${title}</h1></header><article>${prose}${solutions.join('')}</article></main>`;
}
