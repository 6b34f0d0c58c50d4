import * as vscode from 'vscode';
import type { SnapshotReason } from './snapshotName.ts';

/** What became of the code that a copy holds. */
export function reasonText(reason: SnapshotReason): string {
  switch (reason) {
    case 'accepted':
      return vscode.l10n.t('Accepted');
    case 'reset':
      return vscode.l10n.t('Before a reset');
    case 'replaced':
      return vscode.l10n.t('Replaced');
  }
}
