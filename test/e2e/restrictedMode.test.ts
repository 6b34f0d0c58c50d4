import { strict as assert } from 'node:assert';
import { makeScratchFolder, type ScratchFolder } from '../workbench/scratchFolder.ts';
import { vsixFile } from '../workbench/vsix.ts';
import { screenshotOnFailure } from './failureScreenshot.ts';
import { Workbench } from './workbench.ts';

describe('a workspace that is not trusted', () => {
  let folder: ScratchFolder;
  let workbench: Workbench | undefined;

  before(async () => {
    folder = await makeScratchFolder('workspace');
    workbench = await Workbench.launch({ vsix: vsixFile, folder: folder.path, trust: 'asked' });
  });

  after(async () => {
    await workbench?.dispose();
    await folder.dispose();
  });

  screenshotOnFailure(() => workbench);

  it('lets problems be read, and refuses to run with a way to trust it', async () => {
    assert.ok(workbench);
    await workbench.page.getByRole('button', { name: /^No, I don't trust/ }).click();
    await workbench.openView('Code Rounds');
    await workbench.treeItem('LRU cache').click();
    await workbench.quickInput.choose('TypeScript');
    await workbench.webview('What to write');
    await workbench.editor.show('lru-cache.ts');
    await workbench.runCommand('Code Rounds: Submit');
    await workbench.answerNotification(/this workspace is not trusted/, 'Manage Trust');
    await workbench.page.getByText('You are in Restricted Mode').waitFor();
  });
});
