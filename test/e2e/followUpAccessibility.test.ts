import { strict as assert } from 'node:assert';
import { makeScratchFolder, type ScratchFolder } from '../workbench/scratchFolder.ts';
import { vsixFile } from '../workbench/vsix.ts';
import { violations } from './axe.ts';
import { fineInEveryTheme } from './fineInEveryTheme.ts';
import { screenshotOnFailure } from './failureScreenshot.ts';
import { FollowUpDriver } from './followUpDriver.ts';
import { rateLongAgo } from './pastRatings.ts';
import { Workbench } from './workbench.ts';

describe('the follow-up page for everybody', function () {
  this.timeout(300_000);
  let folder: ScratchFolder;
  let workbench: Workbench | undefined;

  before(async () => {
    folder = await makeScratchFolder('workspace');
    workbench = await Workbench.launch({ vsix: vsixFile, folder: folder.path });
    // High enough for a question from its heading to its rating, so that a picture shows all of it.
    await workbench.page.setViewportSize({ width: 1280, height: 2400 });
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

  async function isFine(driver: FollowUpDriver, state: string): Promise<void> {
    await fineInEveryTheme(
      { workbench: window(), workspace: folder.path, page: () => driver.page() },
      `follow-ups/${state}`,
    );
  }

  it('has no violation with nothing answered', async () => {
    await window().runCommand('Code Rounds: Open Follow-ups');
    await window().quickInput.choose('LRU cache');
    await (await set().question('Trade-offs')).waitFor();
    await isFine(set(), 'asked');
  });

  it('has none with drafts and a complaint', async () => {
    const design = await set().question('High-level design');
    await design
      .getByRole('textbox')
      .fill('Hash the key to a node. On a miss read the row and store it.\nA writer commits, then deletes.');
    const estimate = await set().question('Estimation');
    await estimate.getByRole('textbox', { name: 'Your number' }).fill('25,7 GB');
    await estimate.getByRole('button', { name: 'Commit answer' }).click();
    await estimate.getByText('can be read two ways').waitFor();
    await isFine(set(), 'draft');
  });

  it('has none with answers that are locked and checked', async () => {
    await set().commit(await set().question('High-level design'));
    const estimate = await set().question('Estimation');
    await estimate.getByRole('textbox', { name: 'Your number' }).fill('4 GB');
    await set().commit(estimate);
    const requirements = await set().question('Requirements');
    await requirements.getByRole('radio').nth(3).check();
    await set().commit(requirements);
    await isFine(set(), 'committed');
  });

  it('has none with all layers and the picture open', async () => {
    const design = await set().question('High-level design');
    await set().revealAll(design);
    await design.getByRole('img', { name: 'The way of one read and of one write' }).waitFor();
    assert.ok((await design.locator('.arrows li').count()) >= 5);
    await design.scrollIntoViewIfNeeded();
    await isFine(set(), 'revealed');
  });

  it('has none with every point compared', async () => {
    const design = await set().question('High-level design');
    await set().markAll(design);
    await isFine(set(), 'compared');
  });

  it('has none when rated, at the end of the page too', async () => {
    await set().rate(await set().question('High-level design'), 'Good');
    await isFine(set(), 'rated');
    const page = await set().page();
    await page.getByRole('button', { name: 'Save as Markdown…' }).focus();
    await isFine(set(), 'end');
  });

  it('has none in a review', async () => {
    await rateLongAgo(window().storage);
    await window().openView('Code Rounds');
    await window().treeItem('Due for review').waitFor();
    await window().runCommand('Code Rounds: Review Now');
    const review = new FollowUpDriver(window(), 'Due today');
    const questions = (await review.page()).getByRole('article');
    await questions.first().getByRole('button', { name: 'I don’t know' }).click();
    await review.revealAll(questions.first());
    await review.rate(questions.first(), 'Again');
    await isFine(review, 'review');
  });

  it('speaks in one live region alone', async () => {
    const page = await new FollowUpDriver(window(), 'Due today').page();
    const live = page.locator('[role=status], [role=alert], [role=log], [aria-live]');
    assert.equal(await live.count(), 1);
    assert.match(await live.innerText(), /Rated Again\. 1 of 2 questions rated\./);
  });

  it('is looked at in earnest: a planted fault is found', async () => {
    const page = await new FollowUpDriver(window(), 'Due today').page();
    const heading = page.locator('h1');
    await heading.evaluate((h1) => {
      h1.append(h1.ownerDocument.createElement('img'));
      h1.setAttribute('role', 'nonsense');
    });
    const found = (await violations(page)).join('\n');
    assert.match(found, /^image-alt: /m);
    assert.match(found, /^aria-roles: /m);
  });
});
