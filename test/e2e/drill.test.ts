import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import drill from '../../problems/senior-backend-questions/drills/eight-seconds.rounds.json' with { type: 'json' };
import { makeScratchFolder, type ScratchFolder } from '../workbench/scratchFolder.ts';
import { vsixFile } from '../workbench/vsix.ts';
import { fineInEveryTheme } from './fineInEveryTheme.ts';
import { screenshotOnFailure } from './failureScreenshot.ts';
import { FollowUpDriver } from './followUpDriver.ts';
import { KeyboardDriver } from './keyboardDriver.ts';
import { RESTART_MS, Workbench } from './workbench.ts';

/** The name of a button: what it does and what it costs, as a person hears it. */
function titleOf(list: readonly { readonly id: string; readonly title: string }[], id: string): string {
  const found = list.find((each) => each.id === id);
  assert.ok(found, id);
  return found.title;
}

/** Nothing in here clicks, and nothing sets the focus but keys. */
describe('an incident drill by keyboard alone', function () {
  this.timeout(300_000);
  let folder: ScratchFolder;
  let workbench: Workbench | undefined;

  before(async () => {
    folder = await makeScratchFolder('workspace');
    workbench = await Workbench.launch({ vsix: vsixFile, folder: folder.path, height: 1_500 });
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
  const page = (): Promise<FrameLocator> => window().webview(drill.title);
  const button = async (name: string | RegExp): Promise<Locator> =>
    (await page()).getByRole('button', { name });
  const choice = async (part: string, title: string): Promise<Locator> =>
    (await page()).getByRole('region', { name: part, exact: true }).getByRole('button', { name: title });

  async function isFine(state: string): Promise<void> {
    await fineInEveryTheme({ workbench: window(), workspace: folder.path, page: page }, `drills/${state}`);
  }

  async function press(place: Locator): Promise<void> {
    await keys().reach(place);
    await window().press('Enter');
  }

  async function clockIs(time: string): Promise<void> {
    await (
      await page()
    )
      .getByRole('group', { name: 'Clock and loss' })
      .getByText(`${time} of 30:00`)
      .waitFor();
  }

  // A press that comes before the one before it is answered is dropped by the page, so these wait for the answer.
  async function tell(id: string): Promise<void> {
    const duty = await choice('Channel', titleOf(drill.communications.duties, id));
    await press(duty);
    await duty.getByText('Told already').waitFor();
  }
  async function look(id: string): Promise<void> {
    const signal = await choice('Look', titleOf(drill.signals, id));
    await press(signal);
    await signal.getByText('looked at').waitFor();
  }
  const act = async (id: string): Promise<void> => press(await choice('Do', titleOf(drill.actions, id)));

  async function headline(name: string): Promise<void> {
    const shown = await page();
    await shown.getByRole('heading', { name, level: 1 }).and(shown.locator(':focus')).waitFor();
  }

  it('is chosen by what one sees, and begins when one says so', async () => {
    await keys().command('Code Rounds: Play Incident Drill...');
    await window().quickInput.rows.first().waitFor();
    await window().page.keyboard.type(drill.title);
    await window().quickInput.rows.first().filter({ hasText: 'not played yet' }).waitFor();
    await window().press('Enter');
    await (await button('Start the drill')).waitFor();
    await isFine('briefing');
    await press(await button('Start the drill'));
    await headline(drill.title);
    await clockIs('0:00');
  });

  it('lets one tell, look and wait, and says aloud what changed', async () => {
    await tell('ack');
    await clockIs('0:20');
    await look('pool');
    await (await page()).getByRole('status').filter({ hasText: 'Seen: ' }).waitFor();
    await press(await button('Wait 30 s'));
    await (await page()).getByRole('status').filter({ hasText: 'Waited 30 s.' }).waitFor();
    // The button that was pressed keeps the focus, so that the next Tab goes on from there.
    const wait = await button('Wait 30 s');
    assert.ok(await wait.evaluate((element) => element === element.ownerDocument.activeElement));
    await isFine('playing');
  });

  it('leads from part to part by Alt and the arrows', async () => {
    const shown = await page();
    await window().press('Alt+ArrowUp');
    await shown.getByRole('heading', { name: 'Time' }).and(shown.locator(':focus')).waitFor();
    await window().press('Alt+ArrowUp');
    await shown.getByRole('heading', { name: 'Do', exact: true }).and(shown.locator(':focus')).waitFor();
  });

  it('goes on after a reload of the window where it was', async () => {
    const clock = (await page()).getByRole('group', { name: 'Clock and loss' });
    const before = await clock.innerText();
    await window().reload();
    await window().webview(drill.title, RESTART_MS);
    await (await button('Wait 30 s')).waitFor();
    assert.equal(await (await page()).getByRole('group', { name: 'Clock and loss' }).innerText(), before);
    // Into the page, which a reload of the window leaves without the focus.
    await keys().pickAfter('Code Rounds: Play Incident Drill...', drill.title, 'Which drill?');
  });

  it('is won, and still lets one tell those who must know', async () => {
    await look('sessions');
    await look('partner');
    await act('flag-off');
    await (await page()).getByText('The impact is stopped. You may still look and tell').waitFor();
    const shown = await page();
    await shown.getByRole('heading', { name: 'Now' }).and(shown.locator(':focus')).waitFor();
    await shown.getByText('so there is nothing left to change').waitFor();
    await tell('sales');
    await tell('partner');
    await isFine('stopped');
    await press(await button('End the drill'));
  });

  it('asks for the decision with its reason', async () => {
    await headline(drill.title);
    await press(await button('Decide'));
    await (await page()).getByText('Choose one of the options.').first().waitFor();
    const radio = (await page()).getByRole('radio').first();
    await keys().reach(radio, 'Shift+Tab');
    await window().press('Space');
    await keys().reach((await page()).getByRole('textbox'));
    await window().page.keyboard.type('It can be undone within half a minute.');
    await isFine('deciding');
    await window().press('Control+Enter');
  });

  it('ends in a debrief with the author’s order beside one’s own', async () => {
    await headline(drill.title);
    const shown = await page();
    await shown.getByText('It can be undone within half a minute.').waitFor();
    await shown.getByRole('row', { name: 'Told in time 3 of 3 3 of 3' }).waitFor();
    await shown.getByText(drill.order[0]?.why ?? '').waitFor();
    await isFine('debrief');
    const log = await readFile(path.join(window().storage, 'progress.ndjson'), 'utf8');
    const played = log.split('\n').filter((line) => line.includes('"drill-played"'));
    assert.equal(played.length, 1);
    assert.ok(played[0]?.includes(drill.uuid));
  });

  it('gives a post-mortem that is filled from the log', async () => {
    await press(await button('Write a post-mortem'));
    await window().editor.active.getByText(`# Post-mortem: ${drill.title}`).waitFor();
    await window().editor.active.getByText('Because: It can be undone within half a minute.').waitFor();
  });

  it('goes on with its questions on the page of follow-ups', async () => {
    await keys().pickAfter('Code Rounds: Play Incident Drill...', drill.title, 'Which drill?');
    await press(await button(/^Answer \d+ follow-up question/));
    const questions = new FollowUpDriver(window(), 'Follow-ups · incident drill');
    const first = (await questions.page()).getByRole('article').first();
    await keys().reach(first.getByRole('button', { name: 'I don’t know' }));
    await window().press('Enter');
    await keys().openLayers(questions);
    await keys().reach(first.locator('.rating button').first());
    await window().press('1');
    await first.getByText('You rated it Again').waitFor();
  });

  it('stands in its view as won, and may be played again', async () => {
    await keys().command('Code Rounds: Focus on Incident Drills View');
    await window().treeItem(`${drill.title}, Core, won`).waitFor();
    await keys().pickAfter('Code Rounds: Play Incident Drill...', drill.title, 'Which drill?');
    // The page of the drill's questions shows its title as well.
    await press((await window().webview('Play again')).getByRole('button', { name: 'Play again' }));
    const fresh = await window().webview('Start the drill');
    await fresh.getByRole('heading', { name: 'Earlier plays' }).waitFor();
    await fresh.getByText('3 of 3 told in time').waitFor();
  });
});
