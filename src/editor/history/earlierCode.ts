import path from 'node:path';
import * as vscode from 'vscode';
import type { CatalogProblem } from '../../core/catalog.ts';
import { HumanError } from '../../core/humanError.ts';
import { languages, type LanguageId } from '../../core/language.ts';
import type { Notifier } from '../notify.ts';
import type { ProblemOpener } from '../problemOpener.ts';
import type { KeptSnapshot, Snapshots } from '../snapshots.ts';
import type { Solution } from '../solutionFiles.ts';
import type { CodeReplacement } from './codeReplacement.ts';
import type { HistoryDocuments } from './historyDocuments.ts';
import { momentText } from './moment.ts';
import { reasonText } from './reasonText.ts';

interface EarlierCodeParts {
  readonly snapshots: Snapshots;
  readonly documents: HistoryDocuments;
  readonly replacement: CodeReplacement;
  readonly opener: ProblemOpener;
  readonly notifier: Notifier;
}

/** What a person does with a copy of their code. */
export class EarlierCode {
  private readonly parts: EarlierCodeParts;

  constructor(parts: EarlierCodeParts) {
    this.parts = parts;
  }

  /** Sets the copy beside the code of now; the copy alone where there is no file any more. */
  async compare(entry: CatalogProblem, snapshot: KeptSnapshot): Promise<void> {
    const left = this.parts.documents.uriOf(snapshot);
    const solution = await this.parts.opener.solutionIn(entry, snapshot.language);
    if (solution === undefined) {
      await vscode.window.showTextDocument(left);
      return;
    }
    const title = vscode.l10n.t(
      '{0}: {1} ({2}) and Now',
      path.basename(solution.file),
      momentText(snapshot.at),
      reasonText(snapshot.reason),
    );
    await vscode.commands.executeCommand('vscode.diff', left, vscode.Uri.file(solution.file), title);
  }

  /**
   * Puts the copy back in place; asks nothing, since what it replaces is kept and Undo brings it back too.
   * @throws {HumanError} when the copy cannot be read or the file cannot be changed.
   */
  async restore(entry: CatalogProblem, snapshot: KeptSnapshot): Promise<void> {
    const text = await this.text(snapshot);
    const solution = await this.solution(entry, snapshot.language);
    const isNew = await this.parts.replacement.put(solution, text, { snapshotAt: snapshot.at });
    await vscode.window.showTextDocument(vscode.Uri.file(solution.file), { preview: false });
    this.parts.notifier.info(
      isNew
        ? vscode.l10n.t(
            'Your code of {0} is back. What it replaced is in the history.',
            momentText(snapshot.at),
          )
        : vscode.l10n.t('Your file holds that code already.'),
    );
  }

  /** @throws {HumanError} when the copy cannot be read. */
  async copy(snapshot: KeptSnapshot): Promise<void> {
    await vscode.env.clipboard.writeText(await this.text(snapshot));
    this.parts.notifier.info(vscode.l10n.t('Your code of {0} is copied.', momentText(snapshot.at)));
  }

  /** Lets the person choose one. @throws {HumanError} when there is none. */
  async ask(entry: CatalogProblem): Promise<KeptSnapshot | undefined> {
    const all = await this.parts.snapshots.list(entry.problem.uuid);
    if (all.length === 0) {
      throw new HumanError(
        vscode.l10n.t(
          'No copy of your code for “{0}” was kept yet. Every accepted submission and every reset keeps one.',
          entry.problem.title,
        ),
      );
    }
    const picks = all.map((snapshot) => ({
      snapshot,
      label: momentText(snapshot.at),
      description: `${reasonText(snapshot.reason)}, ${languages[snapshot.language].title}`,
    }));
    const picked = await vscode.window.showQuickPick(picks, {
      title: vscode.l10n.t('Earlier code: {0}', entry.problem.title),
      placeHolder: vscode.l10n.t('When was it kept?'),
      matchOnDescription: true,
    });
    return picked?.snapshot;
  }

  private async solution(entry: CatalogProblem, language: LanguageId): Promise<Solution> {
    const { opener } = this.parts;
    return (await opener.solutionIn(entry, language)) ?? opener.openIn(entry, language);
  }

  private async text(snapshot: KeptSnapshot): Promise<string> {
    try {
      return await this.parts.snapshots.read(snapshot);
    } catch (cause) {
      throw new HumanError(
        vscode.l10n.t(
          'The copy of {0} cannot be read. Someone may have deleted it; choose another one.',
          momentText(snapshot.at),
        ),
        { cause },
      );
    }
  }
}
