import { strict as assert } from 'node:assert';
import type { FrameLocator, Locator } from 'playwright-core';
import { makeScratchFolder, type ScratchFolder } from '../workbench/scratchFolder.ts';
import { vsixFile } from '../workbench/vsix.ts';
import { screenshotOnFailure } from './failureScreenshot.ts';
import { rateLongAgo } from './pastRatings.ts';
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

  it('take a prediction, lock an answer, then open layer by layer, by keyboard alone', async () => {
    const design = await question('High-level design');
    await design.getByRole('radio', { name: 'Some' }).focus();
    await window().press('Space');
    await window().press('Tab');
    await window().page.keyboard.type('Hash the key to a <b>node</b>. On a miss read the row.');
    assert.equal(await design.getByRole('heading', { name: 'Definition' }).count(), 0);
    await window().press('Control+Enter');
    for (const layer of ['Definition', 'Mechanism', 'Trade-off']) {
      await design.getByRole('heading', { name: layer, exact: true }).and(design.locator(':focus')).waitFor();
      await window().press('Control+Enter');
    }
    assert.equal(await design.getByRole('textbox').count(), 0);
    const sentences = design.getByRole('listitem').filter({ hasText: /node|row/ });
    await design.locator('.words').getByText('Hash the key to a <b>node</b>.', { exact: true }).waitFor();
    assert.ok((await sentences.count()) >= 2);
  });

  it('compare point by point with the sentence that says it, and end in a rating, by keyboard alone', async () => {
    const design = await question('High-level design');
    const [first, ...others] = await design.locator('.point').all();
    assert.ok(first);
    await first.getByRole('radio', { name: 'Said it' }).focus();
    await window().press('Space');
    const evidence = first.getByRole('combobox', { name: 'Which sentence says it?' });
    await evidence.waitFor();
    await window().press('2');
    await design.getByText(`${others.length} key points are still to be marked`).waitFor();
    assert.equal(await evidence.inputValue(), '1');
    for (const point of others) {
      await point.getByRole('radio', { name: 'Missed it' }).focus();
      await window().press('Space');
    }
    await design.getByText(/^Suggested:/).waitFor();
    await design.getByText('Before answering you expected some of the points').waitFor();
    await design.getByRole('button', { name: /^Good.*again in \d+ days/ }).waitFor();
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
    const cell = async (name: RegExp) =>
      Number.parseFloat(await estimate.getByRole('row', { name }).getByRole('cell').last().innerText());
    const memory = ((await cell(/live entries/)) * 180 * 2) / (await cell(/filled to/)) / 10;
    await number.fill(`${memory.toFixed(1)} GB`);
    await number.press('Control+Enter');
    await estimate.getByText('Checked by the program').waitFor();
    await estimate.getByText(/^.?\s*Within a factor of/).waitFor();
  });

  it('go away as Markdown, without what is not open yet', async () => {
    await (await page()).getByRole('button', { name: 'Copy as Markdown' }).click();
    await window().notification('Copied as Markdown');
    const text = await window().page.evaluate(() => navigator.clipboard.readText());
    assert.match(text, /> Hash the key to a <b>node<\/b>\. On a miss read the row\./);
    assert.match(text, /- Said it: .*\(“On a miss read the row\.”\)/);
    assert.match(text, /Rated \*\*Good\*\*; the facts suggest Again\./);
    assert.match(text, /## Deep dive\n\n[^#]*_Not answered yet\._/);
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

  it('come back when they are due, on one page for all problems', async () => {
    await window().openView('Code Rounds');
    const due = window().treeItem('Due for review');
    assert.equal(await due.count(), 0);
    await rateLongAgo(window().storage);
    await due.waitFor();
    await due.hover();
    await due.getByRole('button', { name: 'Review Now' }).click();
    const review = await window().webview('Due today');
    const questions = review.getByRole('article');
    await questions.first().waitFor();
    assert.equal(await questions.count(), 2);
    assert.deepEqual(await review.locator('.step h2').allInnerTexts(), ['Token bucket', 'LRU cache']);
    for (const question of await questions.all()) {
      await question.getByRole('button', { name: 'I don’t know' }).click();
      await question.getByRole('button', { name: 'Reveal the mechanism' }).click();
      await question.getByRole('button', { name: 'Reveal the trade-off' }).click();
      await question.locator('.rating button').first().focus();
      await window().press('1');
      await question.getByText('You rated it Again').waitFor();
    }
    await due.waitFor({ state: 'detached' });
    await window().runCommand('Code Rounds: Review Now');
    await review.getByText('You rated it Again').first().waitFor();
  });
});
