import path from 'node:path';
import * as vscode from 'vscode';
import { HumanError } from '../../core/humanError.ts';
import type { Notifier } from '../notify.ts';
import { openSolution } from '../solutionDocument.ts';
import type { Solution } from '../solutionFiles.ts';
import type { CodeReplacement } from './codeReplacement.ts';
import type { HistoryRows } from './historyRows.ts';
import { askForVariantName } from './variantNames.ts';
import { deleteVariant, listVariants, renameVariant, saveVariant, type Variant } from './variants.ts';

/** Several ways to solve one problem: plain files in `variants/` beside the solution. */
export class SolutionVariants {
  private readonly rows: HistoryRows;
  private readonly replacement: CodeReplacement;
  private readonly notifier: Notifier;

  constructor(rows: HistoryRows, replacement: CodeReplacement, notifier: Notifier) {
    this.rows = rows;
    this.replacement = replacement;
    this.notifier = notifier;
  }

  /** Asks for a name and keeps the code of now under it; over a variant of that name only after asking. */
  async save({ file }: Solution): Promise<void> {
    const name = await askForVariantName(vscode.l10n.t('Save as Variant'), '', []);
    if (name === undefined) return;
    const there = (await listVariants(file)).find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (there !== undefined && !(await mayReplace(there.name))) return;
    const document = await openSolution(file);
    const kept = await saveVariant(file, there?.name ?? name, document.getText());
    this.rows.refresh();
    this.notifier.info(
      vscode.l10n.t('Kept as “{0}”, in {1}.', there?.name ?? name, vscode.workspace.asRelativePath(kept)),
      [{ title: vscode.l10n.t('Open'), run: () => vscode.window.showTextDocument(vscode.Uri.file(kept)) }],
    );
  }

  /** Puts the variant in place of the code of now, which is kept in the history. */
  async switchTo(solution: Solution, { name, file }: Variant): Promise<void> {
    const text = (await openSolution(file)).getText();
    const isNew = await this.replacement.put(solution, text, { variant: name });
    await vscode.window.showTextDocument(vscode.Uri.file(solution.file), { preview: false });
    this.notifier.info(
      isNew
        ? vscode.l10n.t('Your solution is now “{0}”. What it replaced is in the history.', name)
        : vscode.l10n.t('Your solution is “{0}” already.', name),
    );
  }

  /** Sets a variant beside the solution as it is now. */
  async compareWithNow({ name, file, solution }: Variant): Promise<void> {
    const title = vscode.l10n.t('{0}: “{1}” and Now', path.basename(solution), name);
    await vscode.commands.executeCommand(
      'vscode.diff',
      vscode.Uri.file(file),
      vscode.Uri.file(solution),
      title,
    );
  }

  /** Sets two variants side by side; asks for the second. @throws {HumanError} when there is no other. */
  async compare(first: Variant): Promise<void> {
    const others = (await listVariants(first.solution)).filter(({ name }) => name !== first.name);
    if (others.length === 0) {
      throw new HumanError(
        vscode.l10n.t('There is no other variant. Save your code of now as one, then compare the two.'),
      );
    }
    const second = await choose(others, vscode.l10n.t('Compare “{0}” with', first.name));
    if (second === undefined) return;
    const title = vscode.l10n.t(
      '{0}: “{1}” and “{2}”',
      path.basename(first.solution),
      first.name,
      second.name,
    );
    await vscode.commands.executeCommand(
      'vscode.diff',
      vscode.Uri.file(first.file),
      vscode.Uri.file(second.file),
      title,
    );
  }

  async rename(variant: Variant): Promise<void> {
    const others = (await listVariants(variant.solution)).filter(({ name }) => name !== variant.name);
    const taken = others.map(({ name }) => name);
    const name = await askForVariantName(vscode.l10n.t('Rename Variant'), variant.name, taken);
    if (name === undefined || name === variant.name) return;
    await renameVariant(variant, name);
    this.rows.refresh();
  }

  /** Asks first: a variant may be the only copy of its code. */
  async delete(variant: Variant): Promise<void> {
    const yes = vscode.l10n.t('Delete');
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t('Delete the variant “{0}”?', variant.name),
      {
        modal: true,
        detail: vscode.l10n.t('{0} goes for good. Your solution stays as it is.', variant.file),
      },
      yes,
    );
    if (answer !== yes) return;
    await deleteVariant(variant);
    this.rows.refresh();
  }

  /** Lets the person choose one of a solution. @throws {HumanError} when it has none. */
  async ask({ file, entry }: Solution, title: string): Promise<Variant | undefined> {
    const all = await listVariants(file);
    if (all.length > 0) return choose(all, title);
    throw new HumanError(
      vscode.l10n.t('“{0}” has no variants yet. Use “Save as Variant...” to keep one.', entry.problem.title),
    );
  }
}

async function choose(variants: readonly Variant[], title: string): Promise<Variant | undefined> {
  const picks = variants.map((variant) => ({ label: variant.name, variant }));
  return (await vscode.window.showQuickPick(picks, { title }))?.variant;
}

async function mayReplace(name: string): Promise<boolean> {
  const yes = vscode.l10n.t('Replace');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('There is a variant “{0}” already. Replace it?', name),
    { modal: true, detail: vscode.l10n.t('Its code of before is not kept.') },
    yes,
  );
  return answer === yes;
}
