import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { makeScratchFolder, type ScratchFolder } from '../workbench/scratchFolder.ts';
import { vsixFile } from '../workbench/vsix.ts';
import { waitUntil } from '../workbench/waitUntil.ts';
import { fineInEveryTheme } from './fineInEveryTheme.ts';
import { screenshotOnFailure } from './failureScreenshot.ts';
import { FollowUpDriver } from './followUpDriver.ts';
import { KeyboardDriver } from './keyboardDriver.ts';
import { rateLongAgo } from './pastRatings.ts';
import { Workbench } from './workbench.ts';

/** The placeholders of the lists to pick from. */
const lists = {
  choices: 'A section, a level, a stack, or at random',
  symptoms: 'Type what you see, such as latency, lag or memory',
  targets: 'A question to answer, or a drill to play',
  stories: 'Which story?',
} as const;

/** Of the built-in bank, in Relational databases: “Four hundred and one queries”. */
const ofBank = {
  problem: '22a2bc8a-ad76-4da6-978c-20fa194c4f2f',
  item: 'd66e14cf-3be1-4973-baa7-a5a6fe7cc04f',
} as const;

/** Nothing in here clicks, and nothing sets the focus but keys. */
describe('the question bank by keyboard alone', function () {
  this.timeout(300_000);
  let folder: ScratchFolder;
  let workbench: Workbench | undefined;

  before(async () => {
    folder = await makeScratchFolder('workspace');
    workbench = await Workbench.launch({ vsix: vsixFile, folder: folder.path, height: 1_600 });
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

  const keys = (): KeyboardDriver => new KeyboardDriver(window());
  const session = (title: string): FollowUpDriver => new FollowUpDriver(window(), title);
  const row = (label: string): Locator => window().treeItem(label);

  async function isFine(driver: FollowUpDriver, state: string): Promise<void> {
    await fineInEveryTheme(
      { workbench: window(), workspace: folder.path, page: () => driver.page() },
      `questions/${state}`,
    );
  }

  it('stands beside the problems, which open as they did before', async () => {
    await keys().command('View: Show Code Rounds');
    await row('LRU cache, Not tried yet').first().waitFor();
    assert.equal(await row('Relational databases').count(), 0, 'the bank was read before it was asked for');
    await keys().command('Code Rounds: Focus on Questions View');
    await row('What do you see?').waitFor();
    await window().picture('questions/beside-problems');
    // Rows that are out of sight are not in the page, so the other view makes room.
    await keys().command('Code Rounds: Focus on Problems View');
    await keys().reach(window().page.locator('.pane-header', { hasText: 'Problems' }), 'Shift+Tab');
    await window().press('ArrowLeft');
    await row('Relational databases, 12 questions').waitFor();
    await window().picture('questions/view');
  });

  it('asks a section, easiest questions first, and takes a choice to its rating', async () => {
    await keys().pickAfter('Code Rounds: Start Questions...', 'Relational databases', lists.choices);
    const page = session('Customers without orders shall show');
    const questions = (await page.page()).getByRole('article');
    await questions.nth(4).waitFor();
    assert.equal(await questions.count(), 5);
    const first = questions.first();
    const title = await first.getByRole('heading').first().innerText();
    assert.match(title, /Customers without orders shall show/);
    await keys().reach(first.getByRole('group', { name: 'Choose one' }).getByRole('radio').first());
    await window().press('Space');
    await window().press('Control+Enter');
    await first.getByText('Checked by the program').waitFor();
    await keys().openLayers(page);
    for (const point of await first.locator('.point').all()) {
      await keys().reach(point.getByRole('radio').first());
      await window().press('ArrowRight');
      await window().press('ArrowRight');
      await point.getByRole('radio', { name: 'Missed it', checked: true }).waitFor();
    }
    await keys().reach(first.locator('.rating button').first());
    await window().press('1');
    await first.getByText('You rated it Again').waitFor();
    await keys().headingHasFocus(page, /One account per address/);
    await isFine(page, 'section');
    await row('Relational databases, asked 1 of 12').waitFor();
  });

  it('asks from a row of the view what stands in it, with its code in full', async () => {
    await keys().command('Code Rounds: Focus on Questions View');
    await row('Relational databases').waitFor();
    await keys().down('Relational databases');
    await window().press('ArrowRight');
    await row('Core, 6 questions').waitFor();
    await keys().down('Core');
    await window().press('ArrowRight');
    await row('Eighty-five rows expected').waitFor();
    await window().picture('questions/rows');
    await keys().down('Eighty-five rows expected');
    await window().press('Enter');
    // The session of the section asks it as well, beside four others.
    const page = session('1 question · about 5 minutes');
    const plan = (await page.page()).locator('.ask pre code');
    await plan.first().waitFor();
    assert.match(await plan.first().innerText(), /\n/);
    await isFine(page, 'code');
  });

  it('leads from a symptom to its question, with its table', async () => {
    await keys().pickAfter('Code Rounds: What Do You See?', 'All dependencies look fast', lists.symptoms);
    await (
      await session('Eight hundred milliseconds, and nobody has them').page()
    )
      .locator('.ask table')
      .first()
      .waitFor();
    await isFine(session('Eight hundred milliseconds, and nobody has them'), 'table');
  });

  it('offers drills beside questions where a symptom leads to several', async () => {
    await keys().pickAfter('Code Rounds: What Do You See?', 'Latency jumped', lists.symptoms);
    const { rows } = window().quickInput;
    await rows.filter({ hasText: 'Database processor at its limit' }).waitFor();
    await rows.filter({ hasText: 'Ask them all' }).waitFor();
    await window().picture('questions/symptom');
    await keys().pick('Ask them all', lists.targets);
    const questions = (await session('A deadline that travels').page()).getByRole('article');
    await questions.nth(5).waitFor();
  });

  it('comes back in review among the others', async () => {
    await rateLongAgo(window().storage, [ofBank]);
    await row('Relational databases, asked 2 of 12 · due 1').waitFor();
    await keys().command('Code Rounds: Focus on Problems View');
    await row('Due for review').waitFor();
    await keys().command('Code Rounds: Review Now');
    const review = session('Due today');
    const question = (await review.page())
      .getByRole('article')
      .filter({ hasText: 'Four hundred and one queries' });
    await keys().reach(question.getByRole('button', { name: 'I don’t know' }));
    await window().press('Enter');
    await keys().openLayers(review);
    await keys().reach(question.locator('.rating button').first());
    await window().press('1');
    await question.getByText('You rated it Again').waitFor();
    await isFine(review, 'review');
  });

  it('takes a story in four parts, says what it lacks, and keeps it out of the log', async () => {
    await keys().pickAfter('Code Rounds: Start Questions...', 'Behavioural', lists.choices);
    const page = session('Something you learned last month');
    const question = (await page.page()).getByRole('article', { name: 'Something you learned last month' });
    const part = (name: string): Locator => question.getByRole('textbox', { name, exact: true });
    await keys().reach(question.getByRole('textbox', { name: 'Name of the story' }));
    await window().page.keyboard.type('Learning to read plans');
    await keys().reach(question.getByRole('checkbox', { name: 'Learning' }));
    await window().press('Space');
    await keys().reach(part('Situation'));
    await window().page.keyboard.type('Our reports took minutes.');
    await keys().reach(part('Action'));
    await window().page.keyboard.type('I learned to read query plans.');
    await keys().reach(part('Result'));
    await window().page.keyboard.type('They became much faster.');
    await question.getByText('Empty: task. No number in the result.').waitFor();
    await isFine(page, 'story-draft');
    await window().press('Control+Enter');
    await keys().openLayers(page);
    await question.getByText('Empty: task. No number in the result.').waitFor();
    await question.getByRole('definition').filter({ hasText: 'They became much faster.' }).waitFor();
    await isFine(page, 'story-locked');
    const log = await readFile(path.join(window().storage, 'progress.ndjson'), 'utf8');
    assert.doesNotMatch(log, /query plans|much faster|Learning to read/);
    const stories = await readFile(path.join(window().storage, 'stories', 'stories.json'), 'utf8');
    assert.match(stories, /I learned to read query plans\./);
  });

  it('tells a story again for another question, and leaves it out of what is taken away', async () => {
    const page = session('Something you learned last month');
    const all = await page.page();
    const question = all.getByRole('article', { name: 'The hardest one' });
    const which = question.getByRole('combobox', { name: 'Which story do you tell?' });
    await which.waitFor();
    await keys().reach(which);
    await window().page.keyboard.type('Learning');
    const result = question.getByRole('textbox', { name: 'Result', exact: true });
    await waitUntil(
      async () => ((await result.inputValue()) === 'They became much faster.' ? true : undefined),
      {
        timeoutMs: 20_000,
        what: 'the fields to hold the story',
      },
    );
    await keys().reach(result);
    await window().page.keyboard.press('End');
    await window().page.keyboard.type(' From 200 s to 3 s.');
    await question.getByText('Empty: task.', { exact: true }).waitFor();
    await window().press('Control+Enter');
    await keys().openLayers(page);
    await keys().reach(all.getByRole('button', { name: 'Copy as Markdown' }));
    assert.doesNotMatch(await taken(), /much faster/);
    await keys().reach(all.getByRole('checkbox', { name: 'With the words of my stories' }), 'Shift+Tab');
    await window().press('Space');
    await keys().reach(all.getByRole('button', { name: 'Copy as Markdown' }));
    assert.match(await taken(), /> They became much faster\. From 200 s to 3 s\./);
  });

  /** What the button that has the focus puts on the clipboard. */
  async function taken(): Promise<string> {
    const { page } = window();
    await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
    await window().press('Enter');
    return waitUntil(
      async () => {
        const text = await page.evaluate(() => navigator.clipboard.readText());
        return text === 'nothing yet' ? undefined : text;
      },
      { timeoutMs: 20_000, what: 'the talk on the clipboard' },
    );
  }

  it('lists the stories with what they lack, and deletes one after asking', async () => {
    await keys().command('Code Rounds: Focus on Questions View');
    await keys().down('My stories');
    await window().press('ArrowRight');
    await keys().down('Learning to read plans');
    await row('Learning to read plans, Learning, Empty: task.').waitFor();
    await window().picture('questions/stories');
    await keys().pickAfter('Code Rounds: Delete Story', 'Learning to read plans', lists.stories);
    await window().page.locator('.monaco-dialog-box').getByText('Delete the story').waitFor();
    await window().press('Enter');
    await row('My stories').waitFor({ state: 'detached' });
    const question = (await session('Something you learned last month').page()).getByRole('article', {
      name: 'The hardest one',
    });
    await question.getByText('The story that was told here has been deleted.').waitFor();
    assert.match(
      await readFile(path.join(window().storage, 'stories', 'stories.json'), 'utf8'),
      /"stories": \[\]/,
    );
  });

  it('survives a reload of the window', async () => {
    await window().reload();
    const page = await session('Something you learned last month').back();
    await page.getByText('The story that was told here has been deleted.').first().waitFor();
  });
});
