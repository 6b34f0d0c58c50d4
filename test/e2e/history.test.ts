import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { projectFolder } from '../workbench/paths.ts';
import { makeScratchFolder, type ScratchFolder } from '../workbench/scratchFolder.ts';
import { vsixFile } from '../workbench/vsix.ts';
import { waitUntil } from '../workbench/waitUntil.ts';
import { fineInEveryTheme } from './fineInEveryTheme.ts';
import { chooseInMenu } from './contextMenu.ts';
import { screenshotOnFailure } from './failureScreenshot.ts';
import { Workbench } from './workbench.ts';

const solutions = path.join(projectFolder, 'problems/senior-backend/problems/lru-cache/solutions');
const solutionFile = 'lru-cache.js';
const mine = 'export class LRUCache {}\n';

describe('history and cost of a solution', function () {
  this.timeout(300_000);
  let folder: ScratchFolder;
  let workbench: Workbench | undefined;
  let accepted: string;

  before(async () => {
    accepted = await readFile(path.join(solutions, 'accepted/map-order.js'), 'utf8');
    folder = await makeScratchFolder('workspace');
    workbench = await Workbench.launch({ vsix: vsixFile, folder: folder.path, height: 1200 });
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

  function file(...inFolder: string[]): string {
    const own = 'code-rounds.senior-backend/lru-cache/javascript';
    return path.join(folder.path, own, ...inFolder);
  }

  /** Waits until a file of the person holds this text. */
  async function holds(name: string, text: string): Promise<void> {
    await waitUntil(async () => (await readFile(name, 'utf8').catch(() => '')) === text, {
      timeoutMs: 30_000,
      what: `${name} to hold ${text.slice(0, 40)}`,
    });
  }

  async function write(text: string): Promise<void> {
    await window().editor.show(solutionFile);
    await window().editor.replaceText(text);
    await window().editor.save(solutionFile);
  }

  /** Answers the question for the name of a variant, once it is asked. */
  async function name(text: string): Promise<void> {
    await window().quickInput.widget.getByText('A name for this way to solve it').waitFor();
    await window().quickInput.enter(text);
  }

  async function isFine(page: () => Promise<FrameLocator>, name: string): Promise<void> {
    await fineInEveryTheme({ workbench: window(), workspace: folder.path, page: page }, `history/${name}`);
  }

  const costPage = (): Promise<FrameLocator> => window().webview('Cost: LRU cache');
  const timeline = (): Promise<FrameLocator> => window().webview('History: LRU cache');

  it('offers the cost after acceptance, and asks for a claim before it shows anything', async () => {
    await window().openView('Code Rounds');
    await window().treeItem('LRU cache, Not tried yet').first().click();
    await window().quickInput.choose('JavaScript');
    await window().editor.tab(solutionFile).waitFor();
    await write(accepted);
    await window().press('Control+Alt+Enter');
    await window().answerNotification(/Accepted: \d+ of \d+ cases/, 'Cost');
    const page = await costPage();
    await page.getByRole('combobox', { name: 'Time' }).waitFor();
    assert.equal(await page.getByRole('img').count(), 0);
    await isFine(costPage, 'claim');
  });

  it('sets the claim beside what was measured and what is accepted, by keyboard', async () => {
    const page = await costPage();
    await page.getByRole('combobox', { name: 'Time' }).selectOption({ label: 'O(1), constant' });
    await page.getByRole('combobox', { name: 'Space' }).selectOption({ label: 'O(n), linear' });
    await page.getByRole('button', { name: 'Claim', exact: true }).focus();
    await window().press('Enter');
    await page.getByText('Time: you claimed O(1), as accepted.').waitFor();
    await page.getByText('Space: you claimed O(n), as accepted.').waitFor();
    await page
      .getByRole('img', { name: 'Growth of the cost of one call with n' })
      .waitFor({ timeout: 120_000 });
    await page
      .getByText(/is consistent with what was measured|is inconsistent with|too noisy to tell/)
      .waitFor();
    await page.getByText('The numbers').click();
    assert.equal(await page.getByRole('row').count(), 11);
    await page.getByText(/64,000 calls on a large cache.*the limit is 100 times/).waitFor();
    await isFine(costPage, 'cost');
  });

  it('keeps a variant under a name beside the solution', async () => {
    await window().editor.show(solutionFile);
    await window().runCommand('Code Rounds: Save as Variant...');
    await name('map order');
    await window().notification(/Kept as “map order”/);
    await holds(file('variants', 'map order', solutionFile), accepted);
    await write(mine);
    await window().runCommand('Code Rounds: Save as Variant...');
    await name('mine');
    await holds(file('variants', 'mine', solutionFile), mine);
  });

  it('lists copies and variants in the tree, and compares one with now', async () => {
    await window().treeItem('LRU cache, Solved').first().locator('.monaco-tl-twistie').click();
    await window().treeItem('History of LRU cache').first().click();
    await window().treeItem('map order, variant of your code for LRU cache').first().waitFor();
    const copy = window().page.locator(
      '[role="treeitem"][aria-label*="Accepted, JavaScript, copy of your code"]',
    );
    await copy.first().click();
    const difference = window().page.locator('.monaco-diff-editor');
    await difference.getByText('export class LRUCache {}').first().waitFor();
    await window().page.locator('.tab.active[aria-label*="(Accepted) and Now"]').waitFor();
    await window().picture('history/compare');
    await window().runCommand('View: Close Editor');
  });

  it('restores a copy without asking, and keeps what it replaces', async () => {
    const copy = window().page.locator(
      '[role="treeitem"][aria-label*="Accepted, JavaScript, copy of your code"]',
    );
    await copy.first().click({ button: 'right' });
    await chooseInMenu(window().page, 'Restore Earlier Code');
    await holds(file(solutionFile), accepted);
    await window().notification(/is back\. What it replaced is in the history/);
    const replaced = '[role="treeitem"][aria-label*="Replaced, JavaScript, copy of your code"]';
    await window().page.locator(replaced).first().waitFor();
  });

  it('tells on a page what happened, and copies code from there', async () => {
    await window().editor.show(solutionFile);
    await window().runCommand('Code Rounds: Show History');
    const page = await timeline();
    await page.getByText('Earlier code brought back').waitFor();
    await page.getByText('1 run, 1 accepted').waitFor();
    await page.getByRole('button', { name: /^Copy: Accepted/ }).click();
    await window().notification(/is copied/);
    const clipboard = await window().page.evaluate('navigator.clipboard.readText()');
    assert.equal(clipboard, accepted);
    await isFine(timeline, 'timeline');
  });

  it('switches to a variant, compares two, renames one and deletes one after asking', async () => {
    await window().editor.show(solutionFile);
    await window().runCommand('Code Rounds: Switch to Variant');
    await window().quickInput.choose('mine');
    await holds(file(solutionFile), mine);
    await window().notification('Your solution is now “mine”');
    await window().runCommand('Code Rounds: Compare Variants');
    await window().quickInput.choose('mine');
    await window().quickInput.choose('map order');
    await window().page.locator('.tab.active[aria-label*="“mine” and “map order”"]').waitFor();
    await window().runCommand('View: Close Editor');
    await window().editor.show(solutionFile);
    await window().runCommand('Code Rounds: Rename Variant...');
    await window().quickInput.choose('mine');
    await name('empty');
    await window().treeItem('empty, variant of your code').first().waitFor();
    await window().editor.show(solutionFile);
    await window().runCommand('Code Rounds: Delete Variant');
    await window().quickInput.choose('empty');
    await window().answerDialog('Delete');
    await window().treeItem('empty, variant of your code').first().waitFor({ state: 'detached' });
    await holds(file(solutionFile), mine);
  });

  it('brings both pages back after a reload, with what was measured', async () => {
    await window().reload();
    await window().treeItem('LRU cache, Solved').first().waitFor({ timeout: 150_000 });
    for (const title of ['History: LRU cache', 'Cost: LRU cache']) {
      await window().page.locator(`.tab[aria-label^="${title}"]`).click();
      await window().webview(title);
    }
    const page = await costPage();
    await page.getByRole('img', { name: 'Growth of the cost of one call with n' }).waitFor();
  });
});
