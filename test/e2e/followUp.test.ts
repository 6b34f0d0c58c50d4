import { strict as assert } from 'node:assert';
import type { FrameLocator, Locator } from 'playwright-core';
import { makeScratchFolder, type ScratchFolder } from '../workbench/scratchFolder.ts';
import { vsixFile } from '../workbench/vsix.ts';
import { screenshotOnFailure } from './failureScreenshot.ts';
import { Workbench } from './workbench.ts';

const heading = 'What the interviewer listens for';

describe('the follow-ups of a problem', () => {
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

  function window(): Workbench {
    assert.ok(workbench);
    return workbench;
  }

  async function page(): Promise<FrameLocator> {
    return window().webview(heading);
  }

  async function question(step: string): Promise<Locator> {
    return (await page()).getByRole('region', { name: step, exact: true }).getByRole('article');
  }

  async function focused(): Promise<string> {
    return (await page()).locator(':focus').innerText();
  }

  it('open from the palette on one page, in the order of the steps', async () => {
    await window().runCommand('Code Rounds: Open Follow-ups');
    await window().quickInput.choose('LRU cache');
    const steps = (await page()).locator('.step h2');
    await steps.first().waitFor();
    assert.deepEqual(await steps.allInnerTexts(), [
      'Requirements',
      'Estimation',
      'High-level design',
      'Deep dive',
      'Trade-offs',
    ]);
  });

  it('lock an answer, then open layer by layer, by keyboard alone', async () => {
    const design = await question('High-level design');
    await design.getByRole('textbox').focus();
    await window().page.keyboard.type('Hash the key to a <b>node</b>.');
    assert.equal(await design.getByRole('heading', { name: 'Definition' }).count(), 0);
    await window().press('Control+Enter');
    for (const layer of ['Definition', 'Mechanism', 'Trade-off']) {
      await design.getByRole('heading', { name: layer, exact: true }).and(design.locator(':focus')).waitFor();
      await window().press('Control+Enter');
    }
    assert.equal(await design.getByRole('textbox').count(), 0);
    await design.getByText('Hash the key to a <b>node</b>.', { exact: true }).waitFor();
  });

  it('compare point by point and end in a rating, by keyboard alone', async () => {
    const design = await question('High-level design');
    const points = await design.locator('.point').all();
    for (const point of points) {
      await point.getByRole('radio').first().focus();
      await window().press('Space');
    }
    await design.getByText(/^Suggested:/).waitFor();
    await design.locator('.rating button').first().focus();
    await window().press('3');
    await design.getByText('You rated it Good').waitFor();
    await (await page()).locator('h3:focus').waitFor();
    assert.equal(await focused(), 'Question 4');
    await window().press('Alt+ArrowUp');
    assert.equal(await focused(), 'Question 3');
  });

  it('say what is wrong with a number instead of locking it', async () => {
    const estimate = await question('Estimation');
    const number = estimate.getByRole('textbox', { name: 'Your number' });
    await number.fill('25,7 GB');
    await number.press('Control+Enter');
    await estimate.getByText('can be read two ways').waitFor();
    await number.fill('25.7 GB');
    await number.press('Control+Enter');
    await estimate.getByText('Checked by the program').waitFor();
    await estimate.getByText(/^.?\s*Within a factor of/).waitFor();
  });

  it('keep a draft while the page is hidden', async () => {
    const deepDive = await question('Deep dive');
    await deepDive.getByRole('textbox').fill('Merge the callers');
    await window().runCommand('Create: New File...');
    await window().quickInput.choose('Text File');
    await window().page.locator('.tab', { hasText: 'Follow-ups' }).click();
    await page();
    const again = await question('Deep dive');
    await again.getByRole('textbox').waitFor();
    assert.equal(await again.getByRole('textbox').inputValue(), 'Merge the callers');
  });

  it('are all there after a reload of the window', async () => {
    await window().reload();
    await (await question('High-level design')).getByText('You rated it Good').waitFor();
    const draft = (await question('Deep dive')).getByRole('textbox');
    assert.equal(await draft.inputValue(), 'Merge the callers');
    await (await question('Estimation')).getByText('Checked by the program').waitFor();
  });
});
