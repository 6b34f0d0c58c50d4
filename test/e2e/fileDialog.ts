import { waitUntil } from '../workbench/waitUntil.ts';
import type { Workbench } from './workbench.ts';

/** Answers the dialog for a file. It takes no notice of Enter while it looks into the folder that was typed. */
export async function answerFileDialog(workbench: Workbench, file: string): Promise<void> {
  const { widget } = workbench.quickInput;
  const box = widget.locator('.quick-input-box input');
  await box.fill(file);
  await waitUntil(
    async () => {
      // The dialog writes its first folder into the box when it is ready, over what was typed before.
      if (await widget.isHidden()) return true;
      if ((await box.inputValue()) !== file) await box.fill(file);
      await workbench.press('Enter');
      await widget.waitFor({ state: 'hidden', timeout: 2_000 }).catch(() => undefined);
      return widget.isHidden();
    },
    { timeoutMs: 30_000, what: 'the dialog to take the name of the file' },
  );
}
