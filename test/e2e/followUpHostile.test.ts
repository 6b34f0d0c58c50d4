import { strict as assert } from 'node:assert';
import type { FrameLocator } from 'playwright-core';
import { makeScratchFolder, type ScratchFolder } from '../workbench/scratchFolder.ts';
import { vsixFile } from '../workbench/vsix.ts';
import { screenshotOnFailure } from './failureScreenshot.ts';
import { FollowUpDriver } from './followUpDriver.ts';
import { writeHostilePack, written } from './hostilePack.ts';
import { Workbench } from './workbench.ts';

describe('a hostile question', function () {
  this.timeout(240_000);
  let folder: ScratchFolder;
  let packs: ScratchFolder;
  let workbench: Workbench | undefined;

  before(async () => {
    folder = await makeScratchFolder('workspace');
    packs = await makeScratchFolder('packs');
    const pack = await writeHostilePack(packs.path);
    workbench = await Workbench.launch({
      vsix: vsixFile,
      folder: folder.path,
      settings: { 'codeRounds.packs': [pack] },
      height: 1_800,
    });
  });

  after(async () => {
    await workbench?.dispose();
    await folder.dispose();
    await packs.dispose();
  });

  screenshotOnFailure(() => workbench);

  function window(): Workbench {
    assert.ok(workbench);
    return workbench;
  }

  const set = (): FollowUpDriver => new FollowUpDriver(window(), 'What the interviewer listens for');

  /** Runs in the page, past its policy. */
  async function inPage(page: FrameLocator, expression: string): Promise<unknown> {
    const frame = await (await page.locator('body').elementHandle()).ownerFrame();
    assert.ok(frame);
    return frame.evaluate(expression);
  }

  async function holdsNothingForeign(): Promise<void> {
    const page = await set().page();
    assert.equal(await page.locator('main :is(script, img, iframe, style, object, embed, form)').count(), 0);
    const handlers = `[...document.querySelectorAll('main *')].flatMap((element) =>
      [...element.attributes].filter(({ name }) => name.startsWith('on') || name === 'style')
        .map(({ name, value }) => element.localName + ' ' + name + '=' + value))`;
    assert.deepEqual(await inPage(page, handlers), []);
    const links = await page.locator('main a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    for (const link of links) assert.match(link ?? '', /^(https:\/\/|#)/);
    assert.equal(await inPage(page, 'typeof window.hostile'), 'undefined');
  }

  it('shows as text, in its title, its words and its options', async () => {
    await window().runCommand('Code Rounds: Open Follow-ups');
    await window().quickInput.filter('Hostile questions', 'Title, topic or difficulty');
    await window().quickInput.choose('Hostile questions');
    const page = await set().page();
    await page.getByRole('heading', { name: `Hostile ${written.script}` }).waitFor();
    const text = await page.locator('main').innerText();
    for (const part of [written.script, written.image, written.html, 'command:workbench.action.quit']) {
      assert.ok(text.includes(part), part);
    }
    await holdsNothingForeign();
  });

  it('shows as text in its reference, its picture, its points and its sources', async () => {
    const design = await set().question('High-level design');
    await design.getByRole('textbox').fill(`${written.script} ${written.image}`);
    await set().commit(design);
    await set().revealAll(design);
    await set().markAll(design);
    await set().rate(design, 'Good');
    await design.locator('summary').click();
    const text = await design.innerText();
    assert.ok(text.includes(`“${written.script}`) || text.includes(`${written.script} ${written.image}`));
    assert.ok((await design.locator('.picture text').allTextContents()).includes('</text><script>'));
    assert.deepEqual(await design.locator('.sources a').allInnerTexts(), ['A good one']);
    const tradeoffs = await set().question('Trade-offs');
    await tradeoffs.getByRole('radio').last().check();
    await set().commit(tradeoffs);
    await tradeoffs.getByText('Checked by the program').waitFor();
    await holdsNothingForeign();
  });

  it('meets a page that runs no script, style or handler but its own', async () => {
    const page = await set().page();
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(policy ?? '', /default-src 'none'/);
    assert.doesNotMatch(policy ?? '', /unsafe-(inline|eval|hashes)/);
    await inPage(
      page,
      `{
        const script = document.createElement('script');
        script.textContent = 'window.hostile = 7';
        const style = document.createElement('style');
        style.textContent = 'h1 { display: none }';
        document.body.append(script, style);
        document.querySelector('h1').setAttribute('onclick', 'window.hostile = 8');
        document.querySelector('h1').click();
        document.querySelector('h1').removeAttribute('onclick');
      }`,
    );
    assert.equal(await inPage(page, 'typeof window.hostile'), 'undefined');
    assert.ok(await page.locator('h1').isVisible());
  });

  it('of a megabyte is left out, its pack shows a fault, and its neighbour stays', async () => {
    await window().runCommand('Code Rounds: Open Follow-ups');
    await window().quickInput.filter('Hostile questions', 'Title, topic or difficulty');
    await window().quickInput.filter('question', 'Title, topic or difficulty');
    assert.equal(await window().quickInput.rows.filter({ hasText: 'Endless question' }).count(), 0);
    await window().press('Escape');
    await window().openView('Code Rounds');
    await window().treeItem('Generated pack 1: 1 fault in this pack').waitFor();
  });

  it('gets no more than 20,000 characters of a megabyte of answer, which show as text', async () => {
    const design = await set().question('High-level design');
    await design.getByRole('button', { name: 'Answer again' }).click();
    const field = design.getByRole('textbox');
    await field.focus();
    const word = '<b>long</b> ';
    await window().page.keyboard.insertText(word.repeat(Math.ceil(2 ** 20 / word.length)));
    assert.equal((await field.inputValue()).length, 20_000);
    await set().commit(design);
    const shown = await design.locator('.words').innerText();
    assert.ok(shown.startsWith(word.repeat(100)));
    assert.ok(shown.length > 19_000);
    await holdsNothingForeign();
  });
});
