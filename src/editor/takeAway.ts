import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { talkMarkdown } from '../core/followUpMarkdown.ts';
import { questionsOf, type FollowUpTalk } from '../core/followUpTalk.ts';
import { HumanError } from '../core/humanError.ts';
import { inEnglish } from '../core/spokenLanguage.ts';
import type { StoryFile } from '../core/story.ts';
import type { Notifier } from './notify.ts';
import type { ProgressLog } from './progressLog.ts';
import type { RoundRules } from './rounds/roundRules.ts';

/** Hands a talk over as Markdown; nothing is written that was not asked for. */
export class TakeAway {
  private readonly progressLog: ProgressLog;
  private readonly rules: RoundRules;
  private readonly notifier: Notifier;

  constructor(progressLog: ProgressLog, rules: RoundRules, notifier: Notifier) {
    this.progressLog = progressLog;
    this.rules = rules;
    this.notifier = notifier;
  }

  /** Asks whether to copy or to save. */
  async ask(talk: FollowUpTalk): Promise<void> {
    const picked = await vscode.window.showQuickPick(
      [
        { label: vscode.l10n.t('Copy'), as: 'copy' as const },
        { label: vscode.l10n.t('Save…'), as: 'save' as const },
      ],
      { title: vscode.l10n.t('Take the follow-ups away as Markdown') },
    );
    if (picked !== undefined) await this.give(talk, picked.as);
  }

  /**
   * @param stories only where the person wants their words to go along.
   * @throws {HumanError} when a round keeps references of the talk closed, or the file cannot be written.
   */
  async give(talk: FollowUpTalk, as: 'copy' | 'save', stories?: StoryFile): Promise<void> {
    await this.rules.ready();
    for (const { item } of questionsOf(talk)) this.rules.refuse('reveal', item.uuid);
    const events = await this.progressLog.events();
    const text = inEnglish(() => talkMarkdown(talk, events, stories));
    if (as === 'copy') {
      await vscode.env.clipboard.writeText(text);
      this.notifier.info(vscode.l10n.t('Copied as Markdown.'));
      return;
    }
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file(os.homedir());
    const target = await vscode.window.showSaveDialog({
      defaultUri: vscode.Uri.joinPath(folder, `${fileName(talk.title)}.md`),
      filters: { Markdown: ['md'] },
    });
    if (target === undefined) return;
    try {
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
    } catch (cause) {
      throw new HumanError(
        vscode.l10n.t('{0} could not be written. Choose another folder.', path.basename(target.fsPath)),
        { cause },
      );
    }
    this.notifier.info(vscode.l10n.t('Saved as {0}.', path.basename(target.fsPath)), [
      { title: vscode.l10n.t('Open'), run: () => vscode.window.showTextDocument(target) },
    ]);
  }
}

/** `A cache, shared by 40 services` -> `a-cache-shared-by-40-services`. */
function fileName(title: string): string {
  return (
    title
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? 'follow-ups'
  );
}
