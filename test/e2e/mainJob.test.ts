import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { projectFolder } from '../workbench/paths.ts';
import { makeScratchFolder, type ScratchFolder } from '../workbench/scratchFolder.ts';
import { vsixFile } from '../workbench/vsix.ts';
import { waitUntil } from '../workbench/waitUntil.ts';
import { appears } from './appears.ts';
import { screenshotOnFailure } from './failureScreenshot.ts';
import { Workbench } from './workbench.ts';

const solutions = path.join(projectFolder, 'problems/senior-backend/problems/lru-cache/solutions');
const solutionFile = 'lru-cache.ts';

describe('the main job, from the explorer to a rated follow-up', () => {
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

  /** The pictures of the README are those of a run that passed. */
  async function picture(name: string): Promise<void> {
    await window().picture(`screenshots/${name}`);
  }

  async function write(submission: string): Promise<void> {
    await window().editor.show(solutionFile);
    await window().editor.replaceText(await readFile(path.join(solutions, submission), 'utf8'));
  }

  async function progressGone(): Promise<void> {
    const progress = window().page.locator('.notification-list-item', { hasText: /cases done/ });
    await progress.waitFor({ state: 'detached' });
  }

  async function design(): Promise<Locator> {
    const page = await window().webview('What the interviewer listens for');
    return page.getByRole('region', { name: 'High-level design', exact: true }).getByRole('article');
  }

  it('shows the problems by topic', async () => {
    await window().openView('Code Rounds');
    for (const title of ['LRU cache', 'Merge intervals', 'Task order']) {
      await window().treeItem(`${title}, Not tried yet`).first().waitFor();
    }
    await picture('explorer');
  });

  it('opens the prompt beside a starter in the language chosen', async () => {
    await window().treeItem('LRU cache, Not tried yet').first().click();
    await window().quickInput.choose('TypeScript');
    await window().editor.tab(solutionFile).waitFor();
    await window().webview('What to write');
    await picture('prompt-and-starter');
  });

  it('names the hidden case that a wrong solution fails, and the mistake', async () => {
    await write('wrong/put-existing-evicts.ts');
    await window().press('Control+Alt+Enter');
    await window().notification(
      /Wrong answer: 20 of 24 cases pass\. First failing case: “a put on a held key drops nothing”/,
    );
    await window().treeItem('LRU cache, Attempted').first().waitFor();
    await progressGone();
    await picture('wrong-answer');
  });

  it('shows expected beside actual for a failed example', async () => {
    await write('wrong/get-does-not-refresh.ts');
    await window().press('Shift+Alt+Enter');
    await window().answerNotification(/Wrong answer: 2 of 3/, 'Show Results');
    const results = window().page.locator('.part.panel');
    // On a busy machine the editor may show nothing for the button; a person then asks for the view by its name.
    if (!(await appears(results, 5_000)))
      await window().runCommand('Test Results: Focus on Test Results View');
    // What the run printed, beside the tree, names the case too.
    await results.locator('[role=treeitem]', { hasText: 'a get keeps an entry' }).first().click();
    await results.locator('.monaco-diff-editor').waitFor();
    await progressGone();
    await picture('difference');
  });

  it('accepts the mended solution and leads on to the follow-ups', async () => {
    await write('accepted/linked-list.ts');
    await window().press('Control+Alt+Enter');
    await window().notification(/Accepted: \d+ of \d+ cases/);
    await window().treeItem('LRU cache, Solved').first().waitFor();
    await progressGone();
    await picture('accepted');
    await window().answerNotification(/Accepted: \d+ of \d+ cases/, 'Follow-ups');
    await waitUntil(async () => (await (await design()).getByRole('textbox').count()) > 0, {
      timeoutMs: 30_000,
      what: 'the question of the design',
    });
    await picture('follow-ups');
  });

  it('takes an answer through commit, three layers and comparison to a rating', async () => {
    const question = await design();
    await question.getByRole('textbox').fill('A client library maps each key to one of the nodes.');
    await question.getByRole('button', { name: /^Commit/ }).click();
    await question.getByRole('heading', { name: 'Definition', exact: true }).waitFor();
    for (const layer of ['Mechanism', 'Trade-off']) {
      await question.getByRole('button', { name: /^Reveal/ }).click();
      await question.getByRole('heading', { name: layer, exact: true }).waitFor();
    }
    for (const point of await question.locator('.point').all()) {
      await point.getByRole('radio').first().check();
    }
    await question.locator('.rating button').nth(2).click();
    await question.getByText('You rated it Good').waitFor();
    await picture('follow-up-rated');
  });

  it('has all of it after a reload of the window', async () => {
    await window().reload();
    await (await design()).getByText('You rated it Good').waitFor();
    await window().openView('Code Rounds');
    await window().treeItem('LRU cache, Solved').first().waitFor();
    await window().editor.show(solutionFile);
    await window().editor.active.getByText('class LRUCache').first().waitFor();
    await picture('after-reload');
    await window().treeItem('LRU cache, Solved').first().click();
    await window().webview('What to write');
    assert.equal(await window().page.locator('.tab[aria-label^="LRU cache,"]').count(), 1);
  });
});
