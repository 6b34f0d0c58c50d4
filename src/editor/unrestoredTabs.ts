import * as vscode from 'vscode';
import type { panelIds } from './ids.ts';

/**
 * Closes tabs of this kind and title that stand where a page was before the window was reloaded. The editor brings such a page
 * back only when its tab is shown, and until then a second one would open beside it.
 */
export async function closeUnrestoredTabs(
  viewType: (typeof panelIds)[keyof typeof panelIds],
  title: string,
): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const unrestored = tabs.filter(
    // The editor puts a prefix of its own before the view type.
    ({ input, label }) =>
      label === title && input instanceof vscode.TabInputWebview && input.viewType.endsWith(viewType),
  );
  if (unrestored.length > 0) await vscode.window.tabGroups.close(unrestored, true);
}
