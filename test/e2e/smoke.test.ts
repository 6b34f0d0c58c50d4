import { strict as assert } from 'node:assert';
import { stat } from 'node:fs/promises';
import { makeScratchFolder, type ScratchFolder } from '../workbench/scratchFolder.ts';
import { vsixFile } from '../workbench/vsix.ts';
import { screenshotOnFailure } from './failureScreenshot.ts';
import { Workbench } from './workbench.ts';

describe('the packaged extension', () => {
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

  it('is small', async () => {
    const { size } = await stat(vsixFile);
    // Nearly all of it are the packs; a language of the interface is 60 KB.
    assert.ok(size < 3.25 * 1024 * 1024, `${size} bytes`);
  });

  it('has its place in the activity bar', async () => {
    assert.ok(workbench);
    await workbench.openView('Code Rounds');
  });
});
