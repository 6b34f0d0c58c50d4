import { strict as assert } from 'node:assert';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { RoundEvent } from '../../src/core/roundEvent.ts';
import { roundEvents } from '../../src/editor/rounds/roundLines.ts';
import { outFolder, projectFolder } from '../workbench/paths.ts';
import { makeScratchFolder, type ScratchFolder } from '../workbench/scratchFolder.ts';
import { vsixFile } from '../workbench/vsix.ts';
import { waitUntil } from '../workbench/waitUntil.ts';
import { violations } from './axe.ts';
import { colorThemes, showIn, type ColorTheme } from './colorTheme.ts';
import { screenshotOnFailure } from './failureScreenshot.ts';
import { writeRoundPack } from './roundPack.ts';
import { TestClock } from './testClock.ts';
import { Workbench } from './workbench.ts';

const themes = Object.keys(colorThemes) as readonly ColorTheme[];
const lruCache = path.join(projectFolder, 'problems/senior-backend/problems/lru-cache');

describe('a round of 45 minutes', function () {
  this.timeout(400_000);
  let folder: ScratchFolder;
  let pack: ScratchFolder;
  let clock: TestClock;
  let workbench: Workbench | undefined;

  before(async () => {
    folder = await makeScratchFolder('workspace');
    pack = await makeScratchFolder('pack');
    const { uuid } = JSON.parse(await readFile(path.join(lruCache, 'problem.rounds.json'), 'utf8')) as {
      uuid: string;
    };
    await writeRoundPack(path.join(pack.path, 'rounds'), uuid);
    clock = await TestClock.at(path.join(pack.path, 'clock.json'));
    workbench = await Workbench.launch({
      vsix: vsixFile,
      folder: folder.path,
      env: clock.env,
      settings: { 'codeRounds.packs': [path.join(pack.path, 'rounds')] },
      height: 1_100,
    });
    workbench.page.setDefaultTimeout(60_000);
  });

  after(async () => {
    await workbench?.dispose();
    await folder.dispose();
    await pack.dispose();
  });

  screenshotOnFailure(() => workbench);

  function window(): Workbench {
    assert.ok(workbench);
    return workbench;
  }

  function page(showing: string): Promise<FrameLocator> {
    return waitUntil(
      () =>
        window()
          .webview(showing)
          .catch(() => undefined),
      {
        timeoutMs: 80_000,
        what: `the page that shows “${showing}”`,
      },
    );
  }

  /** In each kind of theme; leaves a picture of each. */
  async function isFine(showing: string, state: string): Promise<void> {
    for (const theme of themes) {
      const shown = await page(showing);
      await showIn(theme, folder.path, shown);
      assert.deepEqual(await violations(shown), [], `${state}, ${theme}`);
      const name = `${state}-${theme}`.replaceAll(' ', '-');
      await window().screenshot(path.join(outFolder, 'rounds', `${name}.png`));
    }
  }

  async function submit(solution: string, told: RegExp): Promise<void> {
    await window().editor.show('lru-cache.ts');
    await window().editor.replaceText(await readFile(path.join(lruCache, 'solutions', solution), 'utf8'));
    await window().press('Control+Alt+Enter');
    await window().notification(told);
  }

  async function log(): Promise<readonly RoundEvent[]> {
    const rounds = path.join(window().storage, 'rounds');
    const names = (await readdir(rounds)).filter((name) => !name.startsWith('running'));
    assert.equal(names.length, 1);
    return roundEvents(await readFile(path.join(rounds, names[0] ?? '', 'events.ndjson'), 'utf8'));
  }

  /** Waits for the clock in the status bar, which looks at the machine each second. */
  async function clockShows(text: string): Promise<void> {
    await window().statusItem(text).waitFor();
  }

  it('is set up from the view', async () => {
    await window().openView('Code Rounds');
    await window().treeItem('Certain compact round').click();
    const setup = await page('Start the Clock');
    await setup.getByRole('radio', { name: 'Certain compact round' }).waitFor();
    assert.ok(await setup.getByRole('radio', { name: 'Certain compact round' }).isChecked());
    await setup.getByText('The hidden tests run when you submit.').waitFor();
    await isFine('Start the Clock', 'setup');
  });

  it('starts, by keyboard alone', async () => {
    const setup = await page('Start the Clock');
    await setup.getByRole('button', { name: 'Start the Clock' }).focus();
    await window().press('Enter');
    await (await page('Next Segment')).getByRole('timer').getByText('45:00', { exact: true }).waitFor();
    await clockShows('45:00 · Coding');
    await isFine('Next Segment', 'running');
  });

  it('opens the problem in the language chosen, and keeps what is submitted', async () => {
    const round = await page('Next Segment');
    await round.getByRole('button', { name: 'Open Problem' }).click();
    await window().editor.tab('lru-cache.ts').waitFor();
    await clock.pass(3);
    await clockShows('42:00');
    await submit('wrong/keeps-old-value.ts', /Wrong answer/);
    await clock.pass(10);
    await clockShows('32:00');
    await submit('accepted/linked-list.ts', /Accepted/);
    const runs = (await log()).filter((event) => event.type === 'run');
    assert.deepEqual(
      runs.map(({ verdict, clock: at, scope }) => [verdict, at / 60_000, scope]),
      [
        ['wrong-answer', 3, 'all'],
        ['accepted', 13, 'all'],
      ],
    );
    assert.ok(runs.every(({ hiddenTotal = 0, code = '' }) => hiddenTotal > 10 && code.includes('LRUCache')));
  });

  it('pauses once, and says why not twice', async () => {
    await window().runCommand('Code Rounds: Show Round');
    await window().runCommand('Code Rounds: Pause Round');
    await (await page('Resume')).getByText('Paused. The clock stands still.').waitFor();
    await clock.pass(7);
    await window().runCommand('Code Rounds: Resume Round');
    await (
      await page('Next Segment')
    )
      .getByText('This plan allows one pause, and you have had it.')
      .waitFor();
    await clockShows('32:00');
    await isFine('Next Segment', 'paused-once');
  });

  it('says half, five minutes and one minute, and nothing between', async () => {
    await clock.pass(10);
    await window().notification('Half of the round is over: 22 minutes and 30 seconds left.');
  });

  it('goes on to the follow-ups, whose references stay closed', async () => {
    await window().runCommand('Code Rounds: Next Segment');
    const round = await page('Open Follow-ups');
    await round.getByRole('button', { name: 'Open Follow-ups' }).click();
    const talk = await page('Answer as you would aloud');
    const design = talk.getByRole('region', { name: 'High-level design', exact: true }).getByRole('article');
    await design.getByRole('textbox').fill('A client library maps each key to a node.');
    await design.getByRole('button', { name: 'Commit answer' }).click();
    await design.getByText(/^Locked\. In the round .* references open at its end\./).waitFor();
    assert.equal(await design.getByRole('button', { name: /^Reveal/ }).count(), 0);
    await clockShows('22:00 · Follow-ups');
  });

  it('goes on after a reload of the window, with the gap noted', async () => {
    await window().reload();
    await clock.pass(4);
    await clockShows('22:00 · Follow-ups');
    const away = (await log()).filter((event) => event.type === 'away');
    assert.deepEqual(
      away.map(({ why, ms }) => [why, ms / 60_000]),
      [['closed', 4]],
    );
  });

  it('is extended, and ends', async () => {
    await window().runCommand('Code Rounds: Extend Round by 5 Minutes');
    await clockShows('27:00');
    await clock.pass(22);
    await window().notification('Five minutes left.');
    await clock.pass(4);
    await window().notification('One minute left.');
    await clock.pass(2);
    await clockShows('+1:00');
    await window().runCommand('Code Rounds: Show Round');
    await isFine('End Round', 'over');
    await window().answerNotification('Time is up.', 'End Round');
    const [last] = (await log()).slice(-1);
    assert.ok(last?.type === 'ended');
    assert.deepEqual([last.why, last.clock / 60_000], ['finished', 51]);
  });
});
