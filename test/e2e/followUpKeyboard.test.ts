import { strict as assert } from 'node:assert';
import { makeScratchFolder, type ScratchFolder } from '../workbench/scratchFolder.ts';
import { vsixFile } from '../workbench/vsix.ts';
import { screenshotOnFailure } from './failureScreenshot.ts';
import { FollowUpDriver } from './followUpDriver.ts';
import { KeyboardDriver } from './keyboardDriver.ts';
import { rateLongAgo } from './pastRatings.ts';
import { Workbench } from './workbench.ts';

/** Nothing in here clicks, and nothing sets the focus but keys. */
describe('the follow-ups by keyboard alone', function () {
  this.timeout(240_000);
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

  const set = (): FollowUpDriver => new FollowUpDriver(window(), 'What the interviewer listens for');
  const review = (): FollowUpDriver => new FollowUpDriver(window(), 'Due today');

  const keys = (): KeyboardDriver => new KeyboardDriver(window());

  it('open from the palette, with the focus in the page', async () => {
    await keys().command('Code Rounds: Open Follow-ups');
    await window().quickInput.rows.filter({ hasText: 'LRU cache' }).first().waitFor();
    await window().page.keyboard.type('LRU cache');
    await window().press('Enter');
    await (await set().question('Trade-offs')).waitFor();
    const bar = (await set().page()).getByRole('navigation', { name: 'Questions' }).getByRole('button');
    await keys().reach(bar.first());
    await window().press('Tab');
    await window().press('Tab');
    await window().press('Enter');
    await keys().headingHasFocus(set(), 'Question 3');
  });

  it('take a prediction and an answer, and leave the field with Escape', async () => {
    const design = await set().question('High-level design');
    await keys().reach(design.getByRole('radio', { name: 'Most' }));
    await window().press('Space');
    await window().press('ArrowRight');
    assert.ok(await design.getByRole('radio', { name: 'Some' }).isChecked());
    await keys().reach(design.getByRole('textbox'));
    await window().page.keyboard.type('Hash the key to a node. On a miss read the row.');
    await window().press('Escape');
    await keys().headingHasFocus(set(), 'Question 3');
    await keys().reach(design.getByRole('button', { name: 'Commit answer' }));
    await window().press('Enter');
    await keys().openLayers(set());
  });

  it('mark each point, a mistake and the rating, and go on to the next question', async () => {
    const design = await set().question('High-level design');
    for (const [index, point] of (await design.locator('.point').all()).entries()) {
      await keys().reach(point.getByRole('radio').first());
      // The first radio of a group is reached; arrows choose the others.
      await window().press('Space');
      if (index % 2 === 0) await window().press('1');
      else {
        await window().press('ArrowRight');
        await window().press('ArrowRight');
        await point.getByRole('radio', { name: 'Missed it', checked: true }).waitFor();
      }
    }
    const mistake = design.getByRole('checkbox', { name: 'I made this one' }).first();
    await keys().reach(mistake);
    await window().press('Space');
    assert.ok(await mistake.isChecked());
    await design.getByText(/^Suggested:/).waitFor();
    await keys().reach(design.locator('.rating button').first());
    await window().press('2');
    await keys().headingHasFocus(set(), 'Question 4');
    await design.getByText('You rated it Hard').waitFor();
  });

  it('choose among options, work out a number and find a gap', async () => {
    const requirements = await set().question('Requirements');
    await window().press('Alt+ArrowUp');
    await window().press('Alt+ArrowUp');
    await window().press('Alt+ArrowUp');
    await keys().headingHasFocus(set(), 'Question 1');
    await keys().reach(requirements.getByRole('group', { name: 'Choose one' }).getByRole('radio').first());
    await window().press('Space');
    await window().press('Control+Enter');
    await requirements.getByText('Checked by the program').waitFor();
    await window().press('Alt+ArrowDown');
    const estimate = await set().question('Estimation');
    await keys().reach(estimate.getByRole('textbox', { name: 'Your number' }));
    await window().page.keyboard.type('12 GB');
    await window().press('Control+Enter');
    await estimate.getByText('Checked by the program').waitFor();
    const tradeoffs = await set().question('Trade-offs');
    for (let press = 0; press < 3; press += 1) await window().press('Alt+ArrowDown');
    await keys().headingHasFocus(set(), 'Question 5');
    for (const group of ['Which answer is the weaker one?', 'Which point does it lack?']) {
      await keys().reach(tradeoffs.getByRole('group', { name: group }).getByRole('radio').first());
      await window().press('Space');
    }
    await window().press('Control+Enter');
    await tradeoffs.getByText('Checked by the program').waitFor();
  });

  it('take a question that is not known to its rating, and ask it again', async () => {
    const deepDive = await set().question('Deep dive');
    await window().press('Alt+ArrowUp');
    await keys().headingHasFocus(set(), 'Question 4');
    await keys().reach(deepDive.getByRole('button', { name: 'I don’t know' }));
    await window().press('Space');
    await keys().openLayers(set());
    await keys().reach(deepDive.locator('.rating button').first());
    await window().press('1');
    await keys().headingHasFocus(set(), 'Question 5');
    await keys().reach(deepDive.getByRole('button', { name: 'Answer again' }), 'Shift+Tab');
    await window().press('Enter');
    const field = deepDive.getByRole('textbox');
    await field.and(deepDive.locator(':focus')).waitFor();
  });

  it('go away as Markdown', async () => {
    await keys().reach((await set().page()).getByRole('button', { name: 'Copy as Markdown' }));
    await window().press('Enter');
    await window().notification('Copied as Markdown');
    const text = await window().page.evaluate(() => navigator.clipboard.readText());
    assert.match(text, /> Hash the key to a node\./);
    assert.match(text, /1\. Reading service → Client library: /);
  });

  it('come up for review and are rated there', async () => {
    await rateLongAgo(window().storage);
    await keys().command('Code Rounds: Review Now');
    const questions = (await review().page()).getByRole('article');
    await questions.first().waitFor();
    for (const question of await questions.all()) {
      await keys().reach(question.getByRole('button', { name: 'I don’t know' }));
      await window().press('Enter');
      await keys().openLayers(review());
      await keys().reach(question.locator('.rating button').first());
      await window().press('1');
      await question.getByText('You rated it Again').waitFor();
    }
  });
});
