import { strict as assert } from 'node:assert';
import { makeScratchFolder, type ScratchFolder } from '../workbench/scratchFolder.ts';
import { vsixFile } from '../workbench/vsix.ts';
import { screenshotOnFailure } from './failureScreenshot.ts';
import { Workbench } from './workbench.ts';

describe('the setup page', () => {
  let folder: ScratchFolder;
  let workbench: Workbench | undefined;

  before(async () => {
    folder = await makeScratchFolder('workspace');
    workbench = await Workbench.launch({ vsix: vsixFile, folder: folder.path });
  });

  after(async () => {
    await workbench?.dispose();
    await folder.dispose();
  });

  screenshotOnFailure(() => workbench);

  it('says what works, and checks again by keyboard', async () => {
    assert.ok(workbench);
    await workbench.runCommand('Code Rounds: Check My Setup');
    const page = await workbench.webview('Check My Setup');
    const works = page.getByRole('heading', { name: /^JavaScript: works: version / });
    await works.waitFor();
    await page.getByText('Oldest that will do: Node.js 20.19.').first().waitFor();
    await workbench.picture('screenshots/setup');

    await page.getByRole('button', { name: 'Run Again' }).focus();
    await workbench.press('Enter');
    await works.waitFor({ state: 'detached' });
    await works.waitFor();
  });

  it('leads to the setting of a tool', async () => {
    assert.ok(workbench);
    const page = await workbench.webview('Check My Setup');
    await page.getByRole('button', { name: 'Open the setting codeRounds.node.path' }).first().click();
    await workbench.page.locator('.settings-editor').getByText('Absolute path of the Node.js').waitFor();
  });
});
