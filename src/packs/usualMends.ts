import * as l10n from '@vscode/l10n';
import type { FindingCode } from './findingCodes.ts';

/** How to mend what an issue alone says is wrong, by its code. */
export const usualMends: Readonly<Partial<Record<FindingCode, string>>> = {
  F05: l10n.t('Update Code Rounds, or set "format" to the number that it knows.'),
  M01: l10n.t('Choose an SPDX identifier, or "proprietary"; without one nobody may use the pack.'),
  S04: l10n.t('Give exactly the arguments of the signature.'),
  S05: l10n.t('Write a value of that type; docs/format.md shows how.'),
  S07: l10n.t('Change the call, or the signature.'),
  S19: l10n.t('Write the case in that form.'),
  S20: l10n.t('Each layer has its file.'),
  S21: l10n.t('Keep one of them.'),
  S26: l10n.t('Mend the answer, or the way of comparing.'),
  U01: l10n.t('Make one of them wrong.'),
  U02: l10n.t('Mend the formula, or its inputs.'),
  U12: l10n.t('Let them differ in the point that is missing.'),
  D02: l10n.t('Give more time, or another way to win.'),
  D03: l10n.t('Lead to it from somewhere, or delete it.'),
  D04: l10n.t('Let waiting make it worse.'),
  R02: l10n.t('Write one of the two.'),
};
