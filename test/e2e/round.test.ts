import { strict as assert } from 'node:assert';
import { screenshotOnFailure } from './failureScreenshot.ts';
import { drivenReport } from './drivenReport.ts';
import { FollowUpDriver } from './followUpDriver.ts';
import { RoundDriver } from './roundDriver.ts';
import type { Workbench } from './workbench.ts';

describe('a round of 45 minutes', function () {
  this.timeout(400_000);
  let driver: RoundDriver | undefined;

  before(async () => {
    driver = await RoundDriver.launch();
  });

  after(() => driver?.dispose());

  screenshotOnFailure(() => driver?.workbench);

  function round(): RoundDriver {
    assert.ok(driver);
    return driver;
  }

  function window(): Workbench {
    return round().workbench;
  }

  it('is set up from the view, in another mix than planned where that is wanted', async () => {
    await window().openView('Code Rounds');
    await window().treeItem('Certain compact round').click();
    const setup = await round().page('Start the Clock');
    await setup.getByRole('radio', { name: 'Certain compact round' }).waitFor();
    assert.ok(await setup.getByRole('radio', { name: 'Certain compact round' }).isChecked());
    await setup.getByText('The hidden tests run when you submit.').waitFor();
    await setup.getByText('Coding, 18 min → Follow-ups, 27 min').waitFor();
    await setup.getByRole('combobox', { name: 'Mix' }).selectOption({ label: '60 % coding, 40 % design' });
    await setup.getByRole('combobox', { name: 'Length' }).selectOption({ label: '60 minutes' });
    await setup.getByText('Coding, 36 min → Follow-ups, 24 min').waitFor();
    for (const name of ['Mix', 'Length'])
      await setup.getByRole('combobox', { name }).selectOption({ label: 'As the plan says' });
    await setup.getByText('Coding, 18 min → Follow-ups, 27 min').waitFor();
    await setup.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'JavaScript' });
    await round().isFine('Start the Clock', 'setup');
  });

  it('starts, by keyboard alone', async () => {
    const setup = await round().page('Start the Clock');
    await setup.getByRole('button', { name: 'Start the Clock' }).focus();
    await window().press('Enter');
    const timer = (await round().page('Next Segment')).getByRole('timer');
    await timer.getByText('45:00', { exact: true }).waitFor();
    await round().clockShows('45:00 · Coding');
    await round().isFine('Next Segment', 'running');
  });

  it('opens the problem in the language chosen, and keeps what is submitted', async () => {
    const page = await round().page('Next Segment');
    await page.getByRole('button', { name: 'Open Problem' }).click();
    await window().editor.tab('lru-cache.js').waitFor();
    await round().clock.pass(3);
    await round().clockShows('42:00');
    await round().submit('wrong/put-does-not-refresh.js', /Wrong answer/);
    await round().clock.pass(10);
    await round().clockShows('32:00');
    await round().submit('accepted/map-order.js', /Accepted/);
    const runs = (await round().log()).filter((event) => event.type === 'run');
    assert.deepEqual(
      runs.map(({ verdict, clock: at, scope }) => [verdict, at / 60_000, scope]),
      [
        ['wrong-answer', 3, 'all'],
        ['accepted', 13, 'all'],
      ],
    );
    assert.ok(runs.every(({ hiddenTotal = 0, code = '' }) => hiddenTotal > 10 && code.includes('LRUCache')));
  });

  it('keeps a claim, and says nothing of it yet', async () => {
    await window().answerNotification(/Accepted: \d+ of \d+ cases/, 'Cost');
    const cost = await window().webview('Cost: LRU cache');
    await cost.getByRole('combobox', { name: 'Time' }).selectOption({ label: 'O(1), constant' });
    await cost.getByRole('combobox', { name: 'Space' }).selectOption({ label: 'O(1), constant' });
    await cost.getByRole('button', { name: 'Claim', exact: true }).click();
    await cost.getByText('Your claim is kept: O(1) in time, O(1) in space.').waitFor();
    await cost.getByRole('status').getByText('references open at its end').waitFor();
    assert.equal(await cost.getByText(/accepted is/).count(), 0);
  });

  it('pauses once, and says why not twice', async () => {
    await window().runCommand('Code Rounds: Show Round');
    await window().runCommand('Code Rounds: Pause Round');
    await (await round().page('Resume')).getByText('Paused. The clock stands still.').waitFor();
    await round().clock.pass(7);
    await window().runCommand('Code Rounds: Resume Round');
    const page = await round().page('Next Segment');
    await page.getByText('This plan allows one pause, and you have had it.').waitFor();
    await round().clockShows('32:00');
    await round().isFine('Next Segment', 'paused-once');
  });

  it('says half, five minutes and one minute, and nothing between', async () => {
    await round().clock.pass(10);
    await window().notification('Half of the round is over: 22 minutes and 30 seconds left.');
  });

  it('goes on to the follow-ups, whose references stay closed', async () => {
    await window().runCommand('Code Rounds: Next Segment');
    const page = await round().page('Open Follow-ups');
    await page.getByRole('button', { name: 'Open Follow-ups' }).click();
    const talk = new FollowUpDriver(window(), 'Answer as you would aloud');
    const design = await talk.question('High-level design');
    await design.getByRole('textbox').fill('A client library maps each key to a node. A miss reads the row.');
    await design.getByRole('button', { name: 'Commit answer' }).click();
    await design.getByText(/^Locked\. In the round .* references open at its end\./).waitFor();
    assert.equal(await design.getByRole('button', { name: /^Reveal/ }).count(), 0);
    const requirements = await talk.question('Requirements');
    await requirements.getByRole('group', { name: 'Choose one' }).getByRole('radio').nth(1).check();
    await requirements.getByRole('button', { name: 'Commit answer' }).click();
    await requirements.getByText(/^Locked\./).waitFor();
    assert.equal(await requirements.getByText('Checked by the program').count(), 0);
    await round().clockShows('22:00 · Follow-ups');
  });

  it('is told of in a second window, which can start no other', async () => {
    const second = await window().secondWindow();
    await second.openView('Code Rounds');
    await second.treeItem('Certain compact round, running in').click();
    const note = await second.webview('This round is running in another window');
    await note.getByRole('button', { name: 'Continue Here' }).waitFor();
    await second.runCommand('Code Rounds: Start a Round...');
    const setup = await second.webview('Start the Clock');
    await setup.getByRole('button', { name: 'Start the Clock' }).click();
    await setup
      .getByText(/The round “Certain compact round” is running in another window/)
      .first()
      .waitFor();
    await second.close();
    await round().clockShows('22:00 · Follow-ups');
    const ofStart = (await round().log()).filter(({ type }) => type === 'started' || type === 'away');
    assert.equal(ofStart.length, 1);
  });

  it('goes on after a reload of the window, with the gap noted', async () => {
    await window().reload();
    await round().clock.pass(4);
    await round().clockShows('22:00 · Follow-ups');
    const away = (await round().log()).filter((event) => event.type === 'away');
    assert.deepEqual(
      away.map(({ why, ms }) => [why, ms / 60_000]),
      [['closed', 4]],
    );
  });

  it('is extended, and ends', async () => {
    await window().runCommand('Code Rounds: Extend Round by 5 Minutes');
    await round().clockShows('27:00');
    await round().clock.pass(22);
    await window().notification('Five minutes left.');
    await round().clock.pass(4);
    await window().notification('One minute left.');
    await round().clock.pass(2);
    await round().clockShows('+1:00');
    await window().notification('Time is up.');
    await window().runCommand('Code Rounds: Show Round');
    await round().isFine('End Round', 'over');
    await (await round().page('End Round')).getByRole('button', { name: 'End Round' }).click();
    await window().webview('How did it go?', 120_000);
    const log = await round().log();
    const last = log.at(-1);
    assert.ok(last?.type === 'ended');
    assert.deepEqual([last.why, last.clock / 60_000], ['finished', 51]);
    // Measured when the claim was made, or at the end.
    assert.ok(log.some(({ type }) => type === 'growth'));
  });

  it('keeps references closed until the person has said how it went', async () => {
    await window().runCommand('Code Rounds: Open Follow-ups');
    await window().quickInput.choose('LRU cache');
    const talk = new FollowUpDriver(window(), 'What the interviewer listens for');
    const design = await talk.question('High-level design');
    await design.getByText(/open once you have said how it went, or declined to/).waitFor();
    assert.equal(await design.getByRole('button', { name: /^Reveal/ }).count(), 0);
    await window().runCommand('View: Close Editor');
    await window().runCommand('Code Rounds: Rate a Round');
    await window().quickInput.rows.filter({ hasText: 'Certain compact round' }).click();
    const rating = await window().webview('How did it go?');
    const approach = rating.getByRole('region', { name: 'Approach and trade-offs' });
    await approach.getByRole('radio').nth(2).check();
    await approach.getByRole('textbox').fill('I named the cost of a miss before I chose.');
    await rating.getByRole('button', { name: 'The Rest Was Not Observed' }).click();
    const depth = rating.getByRole('region', { name: 'Depth' });
    await depth.getByRole('radio', { name: 'Not observed', checked: true }).waitFor();
    await rating.getByRole('button', { name: 'Done: Show the Scorecard' }).click();
    const card = await window().webview('In three sentences');
    await card.getByText(/^time O\(1\) ✓; space O\(1\) ✗ \(accepted: O\(n\)\); the measure/).waitFor();
  });

  it('compares the answers of the round with their references, and schedules what is rated', async () => {
    const card = await window().webview('In three sentences');
    await card.getByText('Follow-ups: LRU cache: 2 answers').waitFor();
    await card.getByRole('button', { name: /^Compare: / }).click();
    const talk = new FollowUpDriver(window(), 'What the interviewer listens for');
    const design = await talk.question('High-level design');
    await talk.revealAll(design, 'Definition');
    await talk.markAll(design);
    await talk.rate(design, 'Good');
    await window().runCommand('Code Rounds: Show Scorecard');
    await window().quickInput.rows.filter({ hasText: 'Certain compact round' }).first().click();
    const again = await window().webview('In three sentences');
    await again.getByText('Follow-ups: LRU cache: 1 answer').waitFor();
    const reviews = again.getByRole('region', { name: 'Next reviews' });
    await reviews.getByText('answer “LRU cache, high-level design” again').waitFor();
    await again.getByText(/^Key points marked as said: \d of \d/).waitFor();
    await round().isFine('In three sentences', 'driven-scorecard');
  });

  it('gives the report that is kept', async () => {
    const card = await window().webview('In three sentences');
    const json = await round().report(card, 'JSON', 'report.json');
    const report = drivenReport(json);
    assert.equal(report.json, await round().golden('driven.json', report.json));
    assert.equal(report.markdown, await round().golden('driven.md', report.markdown));
  });

  it('runs the hidden tests at the end where the plan says so, and tells nothing before the rating', async () => {
    await window().runCommand('Code Rounds: Start a Round...');
    const setup = await round().page('Start the Clock');
    await setup.getByRole('radio', { name: 'Tests at the end' }).check();
    await setup.getByText('This plan has not both coding and design.').waitFor();
    assert.ok(await setup.getByRole('combobox', { name: 'Mix' }).isDisabled());
    await setup.getByRole('combobox', { name: 'Length' }).selectOption({ label: '30 minutes' });
    await setup.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'JavaScript' });
    await setup.getByRole('combobox', { name: 'Level of questions' }).selectOption({ label: 'Core' });
    await setup.getByRole('checkbox', { name: 'Only problems that I have never opened' }).check();
    await setup.getByRole('radio', { name: 'Twice as long (×2)' }).check();
    await setup.getByRole('button', { name: 'Start the Clock' }).click();
    await round().clockShows('1:00:00 · Coding');
    const [started] = await round().log();
    assert.ok(started?.type === 'started');
    const { minutes, segments } = started.plan;
    assert.deepEqual([minutes, segments.map((segment) => segment.minutes)], [30, [23, 7]]);
    assert.deepEqual(started.setup, {
      minutes: 30,
      language: 'javascript',
      level: 'core',
      stack: [],
      timingAid: 2,
      unseenOnly: true,
    });
    await (await round().page('Next Segment')).getByRole('button', { name: 'Open Problem' }).click();
    await window().editor.show('lru-cache.js');
    await window().press('Control+Alt+Enter');
    await window().notification('the hidden tests run once, at its end');
    await window().runCommand('Code Rounds: End Round');
    await window().answerDialog('End Round');
    // The tests run, and the growth is measured.
    await window().webview('How did it go?', 240_000);
    await window().editor.show('lru-cache.js');
    await window().press('Control+Alt+Enter');
    await window().notification('What the hidden tests found in the round “Tests at the end” is told once');
    await window().runCommand('Code Rounds: Rate a Round');
    await window().quickInput.rows.filter({ hasText: 'Tests at the end' }).click();
    const rating = await window().webview('How did it go?');
    await rating.getByRole('button', { name: 'Show the Results Unrated' }).click();
    const card = await window().webview('In three sentences');
    await card.getByText(/^accepted, (\d+) of \1 hidden cases, at submission 1$/).waitFor();
    await card.getByRole('cell', { name: 'not rated' }).first().waitFor();
  });
});
