import type { Page } from 'playwright-core';
import { waitUntil } from '../workbench/waitUntil.ts';

/** Chooses an entry of the context menu that is open. */
export async function chooseInMenu(page: Page, entry: string): Promise<void> {
  const item = page.getByRole('menuitem', { name: entry });
  await item.waitFor();
  // An entry hears the mouse from 100 ms after the menu has opened, lest the click that opens it should choose as well:
  // `runOnceToEnableMouseUp` in https://github.com/microsoft/vscode/blob/main/src/vs/base/browser/ui/menu/menu.ts
  await waitUntil(
    async () => {
      await item.click({ timeout: 1_000 }).catch(() => undefined);
      return (await item.count()) === 0;
    },
    { timeoutMs: 30_000, what: `the menu to take “${entry}”` },
  );
}
