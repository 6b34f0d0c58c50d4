import * as vscode from 'vscode';
import { HumanError } from '../../core/humanError.ts';
import type { Notifier } from '../notify.ts';
import type { SolutionItems } from '../solutionItems.ts';
import { closedText, type CaseCopies } from './caseCopies.ts';
import type { CaseTarget } from './caseTarget.ts';
import { addOwnCase, showOwnCases } from './ownCaseWriter.ts';

/** *Add to My Cases*: what failed, to be kept and changed. */
export class AddToMyCases {
  private readonly target: CaseTarget;
  private readonly copies: CaseCopies;
  private readonly items: SolutionItems;
  private readonly notifier: Notifier;

  constructor(target: CaseTarget, copies: CaseCopies, items: SolutionItems, notifier: Notifier) {
    this.target = target;
    this.copies = copies;
    this.items = items;
    this.notifier = notifier;
  }

  /** @throws {HumanError} when the case may not be seen yet, or cannot be written. */
  async add(target: unknown): Promise<void> {
    const chosen = await this.target.of(target, vscode.l10n.t('Add to My Cases'));
    if (chosen === undefined) return;
    const { solution, judged } = chosen;
    if (judged.origin === 'own') {
      await showOwnCases(solution, judged.case.uuid);
      return;
    }
    const copied = await this.copies.copy(chosen);
    if (copied.kind !== 'copied') throw new HumanError(closedText(copied, chosen));
    const added = await addOwnCase(solution, copied.own);
    await this.items.resolve(this.items.of(solution));
    await showOwnCases(solution, added.case.uuid);
    this.notifier.info(
      vscode.l10n.t('“{0}” is among your own cases now. It runs with the examples.', added.case.name),
    );
  }
}
