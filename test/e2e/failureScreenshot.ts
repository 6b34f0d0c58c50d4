import { join } from 'node:path';
import { outFolder } from '../workbench/paths.ts';
import type { Workbench } from './workbench.ts';

/** Leaves a picture of the window in out/ when a test of the surrounding suite fails, and prints what the extension logged. */
export function screenshotOnFailure(current: () => Workbench | undefined): void {
  afterEach(async function () {
    const test = this.currentTest;
    if (test?.state !== 'failed') {
      return;
    }
    const workbench = current();
    // A test of a crash has no window any more.
    if (workbench === undefined || workbench.page.isClosed()) return;
    const name = test.fullTitle().replace(/[^A-Za-z0-9]+/g, '-');
    const file = join(outFolder, `failed-${name}.png`);
    await workbench.screenshot(file);
    console.log(`      The window at that moment: ${file}`);
    const log = await workbench.extensionLog();
    if (log !== '') console.log(`      The log of the extension:\n${log}`);
  });
}
