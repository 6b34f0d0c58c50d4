import * as vscode from 'vscode';
import type { WishMemory } from '../lists/wish.ts';
import type { Notifier } from '../notify.ts';
import type { PackNews } from '../packNews.ts';
import type { ProgressLog } from '../progressLog.ts';
import { amountText, eventsText } from './amounts.ts';
import { movedFolders } from './movedFolders.ts';
import type { ProgressExport } from './progressExport.ts';
import { forgetFolder, storedPaths } from './storedFiles.ts';

interface Parts {
  /** Absolute. */
  readonly storage: string;
  readonly progressLog: ProgressLog;
  readonly news: PackNews;
  readonly wishes: WishMemory;
  readonly exporting: ProgressExport;
  readonly notifier: Notifier;
}

/** Deletes what was kept of a person's practice, after showing what that is; their solutions are their own files and stay. */
export class ProgressForget {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  async ask(): Promise<void> {
    const { storage, progressLog, exporting, notifier } = this.parts;
    const events = (await progressLog.lines()).length;
    const counted = await Promise.all(
      movedFolders.map(async (folder) => ({
        ...folder,
        count: (await storedPaths(storage, folder.name)).length,
      })),
    );
    const found = counted.filter(({ count }) => count > 0);
    const going = found.filter(({ isForgotten }) => isForgotten);
    if (events === 0 && going.length === 0) {
      notifier.info(vscode.l10n.t('There is nothing to forget.'));
      return;
    }
    const staying = found.filter(({ isForgotten }) => !isForgotten);
    const forget = vscode.l10n.t('Forget');
    const exportFirst = vscode.l10n.t('Export First...');
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t('Forget your progress?'),
      {
        modal: true,
        detail: [
          [eventsText(events), ...going.map(({ name, count }) => amountText(name, count))]
            .map((what) => `• ${what}`)
            .join('\n'),
          [
            vscode.l10n.t('This cannot be undone. Your solutions and the installed packs stay.'),
            ...staying.map(({ name, count }) =>
              vscode.l10n.t('What also stays: {0}.', amountText(name, count)),
            ),
          ].join(' '),
        ].join('\n\n'),
      },
      forget,
      exportFirst,
    );
    if (answer === exportFirst) await exporting.ask();
    if (answer !== forget) return;
    await this.forget();
    notifier.info(vscode.l10n.t('Your progress is forgotten. Your solutions are where they were.'));
  }

  private async forget(): Promise<void> {
    const { storage, progressLog, news, wishes } = this.parts;
    await progressLog.rewrite(() => []);
    for (const { name, isForgotten } of movedFolders) if (isForgotten) await forgetFolder(storage, name);
    await news.forget(Object.keys(news.newCases));
    await wishes.keep(undefined);
  }
}
