import * as vscode from 'vscode';
import type { Drill } from '../../core/drill.ts';
import { fromDrillPageSchema, type FromDrillPage, type ToDrillPage } from '../../core/drillMessages.ts';
import { visibleText } from '../../core/visibleText.ts';
import { DisposableStore } from '../disposables.ts';
import type { FollowUpPanels } from '../followUpPanel.ts';
import type { Notifier } from '../notify.ts';
import { showPage } from '../pageShell.ts';
import type { ProgressLog } from '../progressLog.ts';
import { inlineProseHtml, proseHtml } from '../prose.ts';
import { DrillDesk } from './drillDesk.ts';
import type { RoundRules } from '../rounds/roundRules.ts';
import type { UnfinishedDrills } from './unfinishedDrills.ts';

export interface DrillServices {
  readonly extensionUri: vscode.Uri;
  readonly unfinished: UnfinishedDrills;
  readonly progressLog: ProgressLog;
  readonly notifier: Notifier;
  readonly log: vscode.LogOutputChannel;
  readonly followUps: Pick<FollowUpPanels, 'afterDrill'>;
  /** A round may keep debriefs closed. */
  readonly rules: RoundRules;
}

interface Parts extends DrillServices {
  readonly panel: vscode.WebviewPanel;
  readonly drill: Drill;
  /** The play whose debrief was shown before a reload. */
  readonly debrief?: number | undefined;
}

/** The host's side of one page. The page only shows, and may vanish at any moment; it says `ready` whenever it has come back. */
export class DrillPanel implements vscode.Disposable {
  private readonly parts: Parts;
  private readonly desk: DrillDesk;
  private readonly store = new DisposableStore();
  /** One after the other: each request is judged by the steps that the one before has left. */
  private queue: Promise<void> = Promise.resolve();

  constructor(parts: Parts) {
    this.parts = parts;
    const { panel, extensionUri, drill, unfinished, progressLog, rules, debrief } = parts;
    const prose = {
      block: (markdown: string) => proseHtml(visibleText(markdown)),
      inline: (markdown: string) => inlineProseHtml(visibleText(markdown)),
    };
    const sealed = (): string | undefined => rules.forbids('reveal', drill.uuid);
    this.desk = new DrillDesk({ drill, unfinished, progressLog, prose, sealed, debrief, now: Date.now });
    let before = sealed();
    this.store.add(
      rules.onDidChange(() => {
        const now = sealed();
        if (now !== before) this.receive({ type: 'ready' });
        before = now;
      }),
    );
    const { webview } = panel;
    this.store.add(
      webview.onDidReceiveMessage((message: unknown) => {
        this.receive(message);
      }),
    );
    showPage({
      webview,
      extensionUri,
      title: panel.title,
      style: 'drill.css',
      script: 'drill.js',
      body: '',
    });
  }

  reveal(): void {
    this.parts.panel.reveal();
  }

  dispose(): void {
    this.store.dispose();
  }

  private receive(message: unknown): void {
    const parsed = fromDrillPageSchema.safeParse(message);
    if (!parsed.success) {
      this.parts.log.warn(`A message of the drill page was refused: ${parsed.error.message}`);
      return;
    }
    this.queue = this.queue.then(() => this.answer(parsed.data));
  }

  private async answer(message: FromDrillPage): Promise<void> {
    const { drill, notifier, followUps, rules, log } = this.parts;
    await rules.ready();
    switch (message.type) {
      case 'follow-ups':
        await notifier.guard(() => followUps.afterDrill(drill.uuid));
        return;
      case 'post-mortem':
        await notifier.guard(() => this.writePostMortem());
        return;
      default:
        try {
          const refused = message.type === 'ready' ? undefined : await this.desk.obey(message);
          this.post(
            refused === undefined
              ? { type: 'view', view: await this.desk.view() }
              : { type: 'refused', reason: refused },
          );
        } catch (error) {
          log.error('A step of a drill could not be kept.', error);
          const reason = vscode.l10n.t(
            'This could not be saved. See “Code Rounds: Show Log”, then try again.',
          );
          this.post({ type: 'refused', reason });
        }
    }
  }

  private async writePostMortem(): Promise<void> {
    const content = await this.desk.postMortem();
    if (content === undefined) return;
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document, { preview: false });
  }

  private post(message: ToDrillPage): void {
    void this.parts.panel.webview.postMessage(message);
  }
}
