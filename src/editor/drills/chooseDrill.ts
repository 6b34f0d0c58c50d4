import * as vscode from 'vscode';
import type { Drill } from '../../core/drill.ts';
import { HumanError } from '../../core/humanError.ts';
import { questionLevelTitles } from '../../core/questionWords.ts';
import { standingText, type DrillStanding } from './drillStanding.ts';

/**
 * Lets the person choose one.
 * @returns its UUID; `undefined` when they chose none.
 * @throws {HumanError} when there is none.
 */
export async function chooseDrill(
  drills: readonly { readonly drill: Drill; readonly standing: DrillStanding }[],
): Promise<string | undefined> {
  if (drills.length === 0) {
    throw new HumanError(
      vscode.l10n.t('None of the loaded packs has an incident drill. Install a pack that has some.'),
    );
  }
  const items = drills.map(({ drill, standing }) => ({
    label: drill.title,
    description: questionLevelTitles[drill.level],
    detail: [drill.symptoms.join(', '), standingText(standing)].join(' · '),
    uuid: drill.uuid,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Play an incident drill'),
    placeHolder: vscode.l10n.t('Which drill? Search by its title, its level or what one sees'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.uuid;
}
