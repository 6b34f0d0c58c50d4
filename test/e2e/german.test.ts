import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from '../workbench/paths.ts';
import { makeScratchFolder, type ScratchFolder } from '../workbench/scratchFolder.ts';
import { vsixFile } from '../workbench/vsix.ts';
import { screenshotOnFailure } from './failureScreenshot.ts';
import { Workbench } from './workbench.ts';

const solution = 'problems/senior-backend/problems/lru-cache/solutions/accepted/linked-list.ts';

describe('an editor in German', () => {
  let folder: ScratchFolder;
  let workbench: Workbench | undefined;

  before(async () => {
    folder = await makeScratchFolder('workspace');
    workbench = await Workbench.launch({ vsix: vsixFile, folder: folder.path, language: 'de' });
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
    await window().picture(`screenshots/german-${name}`);
  }

  it('shows the views and a problem in German', async () => {
    await window().openView('Code Rounds');
    await window().page.locator('.pane-header', { hasText: 'Störfallübungen' }).waitFor();
    await window().treeItem('LRU cache, Noch nicht versucht').first().waitFor();
    await window().runCommand('Code Rounds: Aufgabe öffnen');
    await window().quickInput.choose('LRU cache');
    await window().quickInput.choose('TypeScript');
    await window().editor.tab('lru-cache.ts').waitFor();
    const prompt = await window().webview('What to write');
    await prompt.getByRole('button', { name: 'Einreichen', exact: true }).waitFor();
    await picture('prompt');
  });

  it('tells in German what came of a submission', async () => {
    await window().editor.show('lru-cache.ts');
    await window().editor.replaceText(await readFile(path.join(projectFolder, solution), 'utf8'));
    await window().runCommand('Code Rounds: Einreichen');
    await window().notification(/Angenommen: \d+ von \d+ Fällen/);
    await window().treeItem('LRU cache, Gelöst').first().waitFor();
    await picture('accepted');
  });

  it('asks the follow-up questions in German', async () => {
    await window().runCommand('Code Rounds: Anschlussfragen öffnen');
    const page = await window().webview('Worauf im Interview geachtet wird');
    const question = page.getByRole('article').first();
    await question.getByRole('button', { name: 'Weiß ich nicht', exact: true }).click();
    await question.getByRole('button', { name: 'Mechanismus aufdecken' }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'de');
    await picture('follow-ups');
  });

  it('explains the fields of own cases in German', async () => {
    await window().editor.show('lru-cache.ts');
    await window().runCommand('Code Rounds: Eigene Fälle öffnen');
    await window().editor.tab('my-cases.rounds.json').waitFor();
    await window().editor.replaceText('{ "cases": [] }');
    await window().press('Control+Home');
    for (let step = 0; step < 4; step += 1) await window().press('ArrowRight');
    await window().runCommand('Show or Focus Hover');
    const hover = window().page.locator('.monaco-hover');
    await hover.getByText('Eigene Fälle. Sie laufen mit den Beispielen und allein.').waitFor();
    await picture('own-cases');
  });
});
