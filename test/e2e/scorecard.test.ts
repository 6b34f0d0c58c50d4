import { strict as assert } from 'node:assert';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { instructorColumnSchema } from '../../src/core/instructorColumn.ts';
import { roundReportSchema, type RoundReport } from '../../src/core/roundReport.ts';
import { logLines, ratedLog, rounds, unratedLog, type RoundName } from '../support/keptRounds.ts';
import { outFolder } from '../workbench/paths.ts';
import { makeScratchFolder, type ScratchFolder } from '../workbench/scratchFolder.ts';
import { vsixFile } from '../workbench/vsix.ts';
import { waitUntil } from '../workbench/waitUntil.ts';
import { fineInEveryTheme } from './fineInEveryTheme.ts';
import { screenshotOnFailure } from './failureScreenshot.ts';
import { answerFileDialog } from './fileDialog.ts';
import { RESTART_MS, Workbench } from './workbench.ts';

const golden = path.join(import.meta.dirname, '..', 'fixtures', 'rounds');

/** What the person says of the kept round; the report of it is kept as well. */
const said = [
  ['Requirements and assumptions', '3', 'I asked whether get counts as a use before I wrote a line.'],
  ['Approach and trade-offs', '2', 'The hint gave me the linked list.'],
  ['Code quality', '3', 'Two small classes, no repetition.'],
  ['Testing habit', '4', 'Two own cases for capacity 1; both failed at first, as I expected.'],
  ['Depth', '2', ''],
  ['Failure and observability', '1', ''],
] as const;

describe('after a round', function () {
  this.timeout(400_000);
  let folder: ScratchFolder;
  let workbench: Workbench | undefined;

  before(async () => {
    folder = await makeScratchFolder('workspace');
    workbench = await Workbench.launch({ vsix: vsixFile, folder: folder.path, height: 2600 });
    await keep('whole', logLines(unratedLog('whole')));
    for (const name of ['paused', 'two-hours-asleep', 'extended', 'two-languages'] as const)
      await keep(name, logLines(ratedLog(name)));
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

  /** Puts the log of a sitting where the extension keeps it. */
  async function keep(name: RoundName, lines: string): Promise<void> {
    const target = path.join(window().storage, 'rounds', rounds[name]);
    await mkdir(target, { recursive: true });
    await writeFile(path.join(target, 'events.ndjson'), lines);
  }

  const rating = (): Promise<FrameLocator> => window().webview('How did it go?');
  const scorecard = (): Promise<FrameLocator> => window().webview('In three sentences');

  async function isFine(page: () => Promise<FrameLocator>, state: string): Promise<void> {
    await fineInEveryTheme({ workbench: window(), workspace: folder.path, page: page }, `scorecard/${state}`);
  }

  /** The file that the page saves, with what it is asked for. */
  async function saved(page: FrameLocator, format: string, name: string): Promise<string> {
    const file = path.join(folder.path, name);
    await page.getByRole('radio', { name: format }).check();
    await page.getByRole('button', { name: 'Save…' }).click();
    await window().quickInput.widget.waitFor();
    await answerFileDialog(window(), file);
    await window().notification(`Saved as ${name}`);
    const text = await readFile(file, 'utf8');
    const preview = page.getByRole('region', { name: 'Preview of the report' });
    assert.equal(await preview.evaluate((pre) => pre.textContent), text);
    return text;
  }

  it('keeps references closed of a round that an earlier window has left unrated', async () => {
    await window().runCommand('Code Rounds: Show Editorial');
    await window().quickInput.choose('LRU cache');
    await window().notification('References of the round “Compact mixed round” open once');
  });

  it('the person says how it went before anything is shown', async () => {
    await window().runCommand('Code Rounds: Show Scorecard');
    await window().quickInput.rows.filter({ hasText: 'Not rated by yourself yet' }).click();
    const page = await rating();
    await page.getByRole('heading', { name: 'Requirements and assumptions' }).waitFor();
    assert.doesNotMatch(await page.locator('main').innerText(), /accepted|hidden cases|Strongest/);
    const talk = page.getByRole('region', { name: 'Communication' });
    assert.equal(await talk.getByRole('radio', { name: 'I also summed up' }).isDisabled(), true);
    assert.equal(await talk.getByRole('radio', { name: 'Not observed' }).isChecked(), true);
  });

  it('is told kindly where something is open, by keyboard alone', async () => {
    const page = await rating();
    const first = page.getByRole('region', { name: 'Requirements and assumptions' });
    await first.getByRole('radio').first().focus();
    for (const key of ['Space', 'ArrowDown', 'ArrowDown']) await window().press(key);
    assert.equal(await first.getByRole('radio').nth(2).isChecked(), true);
    await page.getByRole('button', { name: 'Done: Show the Scorecard' }).focus();
    await window().press('Enter');
    await page.getByText('7 things are still open; they are marked.').waitFor({ state: 'attached' });
    await first.getByText('Write what shows it: one line will do.').waitFor();
    assert.equal(await first.getByRole('textbox').evaluate((field) => field.matches(':focus')), true);
    await page
      .getByRole('region', { name: 'Depth' })
      .getByText('Choose a band, or “Not observed”.')
      .waitFor();
    await isFine(rating, 'rating-open');
  });

  it('shows the scorecard once all is said', async () => {
    const page = await rating();
    for (const [dimension, band, evidence] of said) {
      const row = page.getByRole('region', { name: dimension });
      await row
        .getByRole('radio')
        .nth(Number(band) - 1)
        .check();
      if (evidence !== '') await row.getByRole('textbox').fill(evidence);
    }
    await page.getByRole('button', { name: 'The Rest Was Not Observed' }).click();
    const cost = page.getByRole('region', { name: 'Cost and simplicity' });
    await waitUntil(() => cost.getByRole('radio', { name: 'Not observed' }).isChecked(), {
      timeoutMs: 30_000,
      what: 'the rest to be not observed',
    });
    await page.getByRole('button', { name: 'Done: Show the Scorecard' }).click();
    const card = await scorecard();
    await card.getByRole('heading', { level: 1, name: 'Compact mixed round' }).waitFor();
    await card.getByText('a critical point was not said: A writer deletes the entry').first().waitFor();
    await card.getByText('time O(1) ✓; space O(1) ✗ (accepted: O(capacity) or O(n))').first().waitFor();
    await card.getByRole('img', { name: /^Timeline of the round: 6 segments/ }).waitFor();
    await card.getByRole('rowheader', { name: 'Hidden cases passed' }).waitFor();
    assert.doesNotMatch(await card.locator('main').innerText(), /Initech|total score/i);
  });

  it('takes in the column of an instructor, and refuses what is none', async () => {
    const page = await scorecard();
    const form = instructorColumnSchema.parse(
      JSON.parse(await saved(page, 'Form for an instructor to fill in', 'form.json')),
    );
    assert.equal(form.round, rounds.whole);
    assert.deepEqual(
      form.points.map(({ point, agree }) => [point, agree]),
      [['p1', null]],
    );

    const add = async (value: unknown): Promise<void> => {
      const file = path.join(folder.path, 'column.json');
      await writeFile(file, typeof value === 'string' ? value : JSON.stringify(value));
      await page.getByRole('button', { name: 'Add an Instructor’s Column…' }).click();
      await window().quickInput.widget.waitFor();
      await answerFileDialog(window(), file);
    };
    await add('{"format":');
    await window().notification('column.json is not valid JSON');
    await add({ ...form, total: 9 });
    await window().notification('column.json is no instructor’s column');
    await add({ ...form, round: rounds.paused });
    await window().notification('column.json is about another round');
    await add({
      ...form,
      by: 'Ada',
      comment: 'Good questions at the start.',
      dimensions: [
        { dimension: 'requirements', band: 4, comment: 'You also cut the persistence.' },
        { dimension: 'communication', band: null, comment: '' },
      ],
      points: form.points.map((point) => ({ ...point, agree: false, comment: 'That is about speed.' })),
    });
    await window().notification('The column of Ada was added.');
    await page.getByRole('columnheader', { name: 'Ada' }).waitFor();
    await page.getByText('You also cut the persistence.').first().waitFor();
    await window().runCommand('Notifications: Clear All Notifications');
  });

  it('looks well in every theme, narrow too, and on paper', async () => {
    await isFine(scorecard, 'scorecard');
    const { page } = window();
    await page.setViewportSize({ width: 560, height: 2600 });
    await window().picture('scorecard/narrow');
    await page.setViewportSize({ width: 1440, height: 2600 });
    await page.emulateMedia({ media: 'print' });
    assert.equal(await (await scorecard()).getByRole('button', { name: 'Save…' }).isVisible(), false);
    await (
      await scorecard()
    )
      .locator('main')
      .screenshot({ path: path.join(outFolder, 'scorecard', 'paper.png') });
    await page.emulateMedia({ media: 'screen' });
  });

  it('saves reports that equal the kept ones, with what was ticked', async () => {
    const page = await scorecard();
    const usual = await saved(page, 'Markdown', 'usual.md');
    assert.doesNotMatch(usual, /Grace|Timing aid|Planned|The hint gave me the linked list/);
    await page.getByRole('textbox', { name: 'Name, if you like' }).fill('Grace');
    await page.getByRole('checkbox', { name: /^Timing aid/ }).check();
    await page.getByRole('checkbox', { name: /^My notes/ }).check();
    // What to do next follows from the packs of the day; all else from the log alone.
    const next = /^- (\*\*Next exercise:\*\*|\S+: solve) .*$/gm;
    const told = ({ sentences, reviews, ...report }: RoundReport) => ({
      ...report,
      reviews: reviews.filter(({ what }) => what === 'question'),
    });
    const kept = async (name: string) => readFile(path.join(golden, name), 'utf8');
    const markdown = await saved(page, 'Markdown', 'report.md');
    assert.match(markdown, /Next exercise:\*\* Solve “.+”, which is about .+, by 2026-03-05\./);
    assert.equal(markdown.replace(next, ''), (await kept('whole.md')).replace(next, ''));
    const json = roundReportSchema.parse(JSON.parse(await saved(page, 'JSON', 'report.json')));
    const expected = roundReportSchema.parse(JSON.parse(await kept('whole.json')));
    assert.deepEqual(told(json), told(expected));
    assert.equal(await saved(page, 'CSV', 'report.csv'), await kept('whole.csv'));
  });

  it('leads to other rounds, and comes back after a reload', async () => {
    await window().reload();
    const page = await window().webview('In three sentences', RESTART_MS);
    await page.getByRole('heading', { level: 1, name: 'Compact mixed round' }).waitFor();
    await page.getByRole('button', { name: /^Show the scorecard of .*7:00$/ }).click();
    const other = await window().webview('“LRU cache” ended with the verdict “compile error”');
    await other
      .getByText('compile error, 0 of 41 hidden cases; submission 1 had been accepted')
      .first()
      .waitFor();
  });
});
