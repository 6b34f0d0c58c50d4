import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { HumanError } from '../../core/humanError.ts';
import { instructorForm } from '../../core/instructorForm.ts';
import type { Scorecard } from '../../core/roundReport.ts';
import { roundCsvHead, roundCsvLine } from '../../core/roundReportCsv.ts';
import { roundReportMarkdown } from '../../core/roundReportMarkdown.ts';
import { inEnglish } from '../../core/spokenLanguage.ts';
import { roundReportJson, roundReportOf, type ReportChoices } from '../../core/roundReportOf.ts';
import type { ReportFormat } from '../../core/scorecardMessages.ts';
import type { Notifier } from '../notify.ts';

export interface WantedReport {
  readonly format: ReportFormat;
  readonly choices: ReportChoices;
}

const endings: Readonly<Record<ReportFormat, string>> = {
  markdown: 'md',
  json: 'json',
  csv: 'csv',
  instructor: 'json',
};

/** Hands a report over; nothing is written that was not previewed and asked for. */
export class ReportFiles {
  private readonly notifier: Notifier;

  constructor(notifier: Notifier) {
    this.notifier = notifier;
  }

  /** The bytes of the report, as they are previewed, copied and saved. @param card in English, as reports are. */
  text(card: Scorecard, { format, choices }: WantedReport): string {
    const report = roundReportOf(card, choices);
    switch (format) {
      case 'markdown':
        return inEnglish(() => roundReportMarkdown(report));
      case 'json':
        return roundReportJson(report);
      case 'csv':
        return roundCsvHead() + roundCsvLine(report);
      case 'instructor':
        return `${JSON.stringify(instructorForm(report), null, 2)}\n`;
    }
  }

  async copy(card: Scorecard, wanted: WantedReport): Promise<void> {
    await vscode.env.clipboard.writeText(this.text(card, wanted));
  }

  /** @throws {HumanError} when the file cannot be written. */
  async save(card: Scorecard, wanted: WantedReport): Promise<void> {
    const ending = endings[wanted.format];
    const what = wanted.format === 'instructor' ? 'instructor' : 'round';
    const name = `${what}-${card.started.slice(0, 10)}-${card.round.slice(0, 8)}.${ending}`;
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file(os.homedir());
    const target = await vscode.window.showSaveDialog({
      defaultUri: vscode.Uri.joinPath(folder, name),
      filters: { [ending.toUpperCase()]: [ending] },
    });
    if (target === undefined) return;
    const file = path.basename(target.fsPath);
    try {
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(this.text(card, wanted)));
    } catch (cause) {
      throw new HumanError(vscode.l10n.t('{0} could not be written. Choose another folder.', file), {
        cause,
      });
    }
    this.notifier.info(vscode.l10n.t('Saved as {0}.', file), [
      { title: vscode.l10n.t('Open'), run: () => vscode.commands.executeCommand('vscode.open', target) },
    ]);
  }
}
