import { strict as assert } from 'node:assert';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { makeScratchFolder, type ScratchFolder } from '../workbench/scratchFolder.ts';
import { vsixFile } from '../workbench/vsix.ts';
import { waitUntil } from '../workbench/waitUntil.ts';
import { appears } from './appears.ts';
import { violations } from './axe.ts';
import { showIn } from './colorTheme.ts';
import { fineInEveryTheme } from './fineInEveryTheme.ts';
import { chooseInMenu } from './contextMenu.ts';
import { answerFileDialog, chooseInFileDialog } from './fileDialog.ts';
import { screenshotOnFailure } from './failureScreenshot.ts';
import { practisedBefore } from './pastProgress.ts';
import { Workbench } from './workbench.ts';

describe('what a person keeps of their own', function () {
  this.timeout(600_000);
  let folder: ScratchFolder;
  let workbench: Workbench | undefined;

  before(async () => {
    folder = await makeScratchFolder('workspace');
    workbench = await Workbench.launch({ vsix: vsixFile, folder: folder.path, height: 1_500 });
    await practisedBefore(workbench.storage);
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

  async function picture(name: string): Promise<void> {
    await window().picture(`personal/${name}`);
  }

  const rows = (label: string): Locator => window().treeItem(label);

  /** Labels of the rows right beneath the list “Before Friday”. */
  async function listed(): Promise<readonly string[]> {
    // Read at once: rows come and go, and stand in the page in any order.
    const all = await window()
      .page.locator('.sidebar [role="treeitem"]')
      .evaluateAll((rows) =>
        rows
          .map((row) => ({
            top: row.getBoundingClientRect().top,
            label: row.getAttribute('aria-label') ?? '',
            level: row.getAttribute('aria-level'),
          }))
          .toSorted((left, right) => left.top - right.top),
      );
    const list = all.findIndex(({ label }) => label.startsWith('Before Friday, a list'));
    const end = all.findIndex(({ level }, index) => index > list && level === '1');
    return all.slice(list + 1, end < 0 ? undefined : end).map(({ label }) => label.replace(/,.*/, ''));
  }

  async function listBecomes(...titles: readonly string[]): Promise<void> {
    await waitUntil(async () => JSON.stringify(await listed()) === JSON.stringify(titles), {
      timeoutMs: 30_000,
      what: `the list ${titles.join(', ')}`,
    });
  }

  /** A tree that is just being drawn anew may lose a drag, and the extension asks for another one. */
  async function drag(from: Locator, to: Locator, reached: Locator): Promise<void> {
    await waitUntil(
      async () => {
        await from.dragTo(to);
        return appears(reached, 5_000);
      },
      { timeoutMs: 30_000, what: `the drag to end in ${String(reached)}` },
    );
  }

  it('is led by a walkthrough, which ticks off what is done', async () => {
    await window().runCommand('Code Rounds: Get Started');
    const steps = window().page.locator('.getting-started-step');
    await steps.filter({ hasText: 'Check your languages' }).first().waitFor();
    await window().page.getByText('Nothing leaves this machine').first().waitFor();
    await picture('walkthrough');
    // The log of before tells that something was submitted.
    const done = window().page.locator(
      '.getting-started-step .codicon-getting-started-step-checked.complete',
    );
    await window().openView('Code Rounds');
    await window().treeItem('LRU cache, Solved').first().waitFor();
    await done.first().waitFor();
    for (const step of [
      'Open your first problem',
      'Submit your solution',
      'Talk about',
      'Sit your first',
      'It is all',
    ]) {
      await window().page.locator('.getting-started-step', { hasText: step }).first().click();
      await window()
        .page.locator('.getting-started-media svg, .getting-started-media .webview')
        .first()
        .waitFor();
      await picture(`walkthrough-${step.replaceAll(' ', '-').toLowerCase()}`);
    }
  });

  it('begins with the next problem, and why', async () => {
    await window().runCommand('Code Rounds: Next Problem');
    const { quickInput } = window();
    await quickInput.rows
      .filter({ hasText: 'LFU cache' })
      .getByText(/Like your last, “LRU cache”: data structures, harder\. You have begun it\./)
      .waitFor();
    await picture('next-problem');
    await quickInput.choose('Choose Topics and Level…');
    await quickInput.rows.filter({ hasText: 'Resilience' }).click();
    await window().press('Enter');
    await quickInput.choose('Every level');
    await quickInput.rows
      .filter({ hasText: 'Circuit breaker' })
      .getByText(/what you chose/)
      .waitFor();
    await picture('next-problem-chosen');
    await quickInput.choose('Go by What I Worked on Last');
    await quickInput.choose('LFU cache');
    await quickInput.choose('TypeScript');
    await window().webview('What to write');
    await window().editor.tab('lfu-cache.ts').waitFor();
  });

  it('has favourites and lists, filled by command, by dragging and by key', async () => {
    // Of the file that is on the screen.
    await window().editor.show('lfu-cache.ts');
    await window().runCommand('Code Rounds: Add to or Remove from Favourites');
    await rows('Favourites, a list, 0 of 1 solved').waitFor();
    await rows('LFU cache, Attempted, Hard, a favourite').first().waitFor();

    await window().runCommand('Code Rounds: New List...');
    await window().quickInput.enter('Before Friday');
    await rows('Before Friday, a list, 0 of 0 solved').waitFor();
    const list = rows('Before Friday, a list');
    await drag(rows('Merge intervals, ').first(), list, rows('Before Friday, a list, 1 of 1 solved'));
    await drag(rows('Task order, ').first(), list, rows('Before Friday, a list, 2 of 2 solved'));
    await rows('Before Friday, a list').locator('.monaco-tl-twistie').click();
    await listBecomes('Merge intervals', 'Task order');

    await window().runCommand('Code Rounds: Choose Lists...');
    await window().quickInput.rows.filter({ hasText: 'Before Friday' }).click();
    await picture('choose-lists');
    await window().press('Enter');
    await listBecomes('Merge intervals', 'Task order', 'LFU cache');
    await picture('lists');

    const inList = (title: string) =>
      window().page.locator(`.sidebar [role="treeitem"][aria-level="2"][aria-label^="${title}"]`).first();
    const firstInList = (title: string) => inList(title).and(window().page.locator('[aria-posinset="1"]'));
    await drag(inList('LFU cache'), inList('Merge intervals'), firstInList('LFU cache'));
    await listBecomes('LFU cache', 'Merge intervals', 'Task order');

    await window().runCommand('Code Rounds: Focus on Problems View');
    await window().press('Home');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Shift+F10']) await window().press(key);
    await window().page.getByRole('menuitem', { name: 'Move Up in List' }).waitFor();
    await picture('list-menu');
    await chooseInMenu(window().page, 'Move Up in List');
    await listBecomes('Merge intervals', 'LFU cache', 'Task order');
    await window().runCommand('Code Rounds: Remove from List');
    await window().quickInput.choose('Merge intervals');
    await listBecomes('LFU cache', 'Task order');
  });

  it('has notes on a problem, which the tree marks', async () => {
    await window().runCommand('Code Rounds: Open My Notes');
    const file = 'lfu-cache.notes.md';
    await window().editor.show(file);
    await window().editor.replaceText('# LFU cache\n\nMind the ties: the oldest use goes.\n');
    await window().editor.save(file);
    await rows('LFU cache, Attempted, Hard, a favourite, with notes').first().waitFor();
    await picture('notes');
  });

  it('is shown as a picture that everybody can read', async () => {
    await window().runCommand('View: Close All Editors');
    await window().runCommand('Code Rounds: Show My Progress');
    await fineInEveryTheme(
      {
        workbench: window(),
        workspace: folder.path,
        page: () => window().webview('Topics and Levels'),
      },
      'personal/progress',
    );
    const page = await window().webview('Topics and Levels');
    await page.getByRole('heading', { name: 'What Is Thin' }).scrollIntoViewIfNeeded();
    await picture('progress-weeks');
    await showIn('dark', folder.path, page);
    await page.getByRole('img', { name: '6 of 24 problems solved' }).waitFor();
    await page.getByText('As a table').first().focus();
    await window().press('Enter');
    await page.getByRole('row', { name: /^Caching none none 0 of 1 / }).waitFor();
    assert.deepEqual(await violations(page), [], 'with a table');
    await page
      .getByRole('button', { name: /^Next in / })
      .first()
      .focus();
    await window().press('Enter');
    await window().quickInput.widget.getByText('Next Problem', { exact: true }).waitFor();
    await window().press('Escape');
    await window().reload();
    await window().openView('Code Rounds');
    await rows('LFU cache').first().waitFor();
    await (await window().webview('Topics and Levels')).getByRole('heading', { name: 'Weeks' }).waitFor();
  });

  it('can be exported, forgotten and taken in again, as often as one likes', async () => {
    const target = path.join(folder.path, 'mine.json');
    await window().runCommand('Code Rounds: Export My Progress...');
    await window().quickInput.rows.filter({ hasText: '1 note' }).waitFor();
    const solutions = window().quickInput.rows.filter({ hasText: 'solution' });
    assert.equal(await solutions.getByRole('checkbox').isChecked(), false);
    await picture('export');
    await window().press('Enter');
    await answerFileDialog(window(), target);
    await window().notification('Saved as mine.json');
    const text = await readFile(target, 'utf8');
    assert.match(text, /Mind the ties/);
    assert.match(text, /Before Friday/);

    await window().openView('Code Rounds');
    await window().runCommand('Code Rounds: Forget My Progress...');
    await window()
      .page.locator('.monaco-dialog-box')
      .getByText('Your solutions and the installed packs stay')
      .waitFor();
    await picture('forget');
    await window().answerDialog('Forget');
    await rows('LFU cache, Not tried yet, Hard').first().waitFor();
    await rows('Before Friday, a list').waitFor({ state: 'detached' });
    await window().page.locator('.tab', { hasText: 'My Progress' }).waitFor();

    const take = async (name: string): Promise<void> => {
      await window().runCommand('Code Rounds: Import Progress...');
      await window().quickInput.widget.getByText('Import Progress', { exact: true }).waitFor();
      await chooseInFileDialog(window(), folder.path, name);
    };
    await take('mine.json');
    await picture('import');
    await window().answerDialog('Import');
    await rows('LFU cache, Attempted, Hard, a favourite, with notes').first().waitFor();
    await rows('Before Friday, a list, 1 of 2 solved').waitFor();
    await take('mine.json');
    await window().answerDialog('Import');
    await window().notification('You had all of it already.');

    await writeFile(path.join(folder.path, 'other.json'), '{"product":"other"}');
    await take('other.json');
    await window().notification(
      /other\.json was not made by “Export My Progress”\. Nothing was taken from it/,
    );
  });
});
