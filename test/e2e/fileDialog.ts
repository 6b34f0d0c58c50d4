import { waitUntil } from '../workbench/waitUntil.ts';
import type { Workbench } from './workbench.ts';

/** Answers the dialog for a file. It takes no notice of Enter while it looks into the folder that was typed. */
export async function answerFileDialog(workbench: Workbench, file: string): Promise<void> {
  const { widget } = workbench.quickInput;
  const box = widget.locator('.quick-input-box input');
  const busy = widget.locator('.monaco-progress-container.active');
  // The dialog writes its first file or folder into the box when it is ready, over what was typed before.
  await waitUntil(async () => (await box.inputValue()) !== '', {
    timeoutMs: 30_000,
    what: 'the dialog to begin somewhere',
  });
  await waitUntil(
    async () => {
      if (await widget.isHidden()) return true;
      // Looked at again before it is confirmed: a dialog that is not ready yet puts the name that it suggests back.
      if ((await box.inputValue()) !== file) {
        await box.fill(file);
        return false;
      }
      if ((await busy.count()) > 0) return false;
      await workbench.press('Enter');
      await widget.waitFor({ state: 'hidden', timeout: 2_000 }).catch(() => undefined);
      return widget.isHidden();
    },
    { timeoutMs: 30_000, what: 'the dialog to take the name of the file' },
  );
}

/**
 * Chooses a file of this folder in the dialog that opens one. The dialog may write the folder it begins in over what was
 * typed before, and a name that is written in full is at times not taken; one of the list always is.
 */
export async function chooseInFileDialog(workbench: Workbench, folder: string, name: string): Promise<void> {
  const { widget } = workbench.quickInput;
  const listed = widget.getByRole('option', { name }).first();
  const chosen = async (): Promise<boolean> => {
    await widget.locator('.quick-input-box input').fill(`${folder}/`);
    return listed
      .click({ timeout: 2_000 })
      .then(() => widget.waitFor({ state: 'hidden', timeout: 2_000 }))
      .then(
        () => true,
        () => false,
      );
  };
  await waitUntil(chosen, { timeoutMs: 60_000, what: `${name} to be chosen` });
}
