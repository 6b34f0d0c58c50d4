import * as vscode from 'vscode';
import { variantNameFault, type VariantNameFault } from './variantName.ts';

/** Asks for the name of a variant; undefined when the person declines. @param taken names that it may not have. */
export async function askForVariantName(
  title: string,
  value: string,
  taken: readonly string[],
): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title,
    value,
    prompt: vscode.l10n.t('A name for this way to solve it, such as “two heaps”'),
    validateInput: (typed) => {
      const fault = variantNameFault(typed.trim(), taken);
      return fault === undefined ? undefined : faultText(fault);
    },
  });
  return answer?.trim();
}

function faultText(fault: VariantNameFault): string {
  switch (fault) {
    case 'empty':
      return vscode.l10n.t('Type a name.');
    case 'too-long':
      return vscode.l10n.t('At most 60 characters, please.');
    case 'characters':
      return vscode.l10n.t(
        'Letters, digits, spaces, dots, hyphens and underscores; the first one a letter or digit, the last one no dot or space.',
      );
    case 'reserved':
      return vscode.l10n.t('Windows keeps this name for a device. Choose another one.');
    case 'taken':
      return vscode.l10n.t('Another variant has this name. Choose another one.');
  }
}
