import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { z } from 'zod';
import { makeScratchFolder, type ScratchFolder } from '../workbench/scratchFolder.ts';
import { vsixFile } from '../workbench/vsix.ts';
import { waitUntil } from '../workbench/waitUntil.ts';
import { screenshotOnFailure } from './failureScreenshot.ts';
import { answerFileDialog } from './fileDialog.ts';
import { FollowUpDriver } from './followUpDriver.ts';
import { rateLongAgo } from './pastRatings.ts';
import { Workbench } from './workbench.ts';

/** What may be lost of typing, in milliseconds. */
const MAY_BE_LOST_MS = 500;
const TYPING_MS = 2_500;
/** How long a key is held down: some thirty letters a second, more than anybody types. */
const KEY_MS = 30;
/** Until a host that lives has written what has reached it. */
const WRITING_MS = 5_000;

const draftSchema = z.looseObject({ type: z.literal('follow-up-draft'), text: z.string() });

describe('what is answered in the follow-ups', function () {
  this.timeout(240_000);
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

  const set = (): FollowUpDriver => new FollowUpDriver(window(), 'What the interviewer listens for');
  const review = (): FollowUpDriver => new FollowUpDriver(window(), 'Due today');

  /** Types into a field, letter after letter. @returns what may not be lost when all ends now. */
  async function typeOn(field: Locator, letters: string): Promise<string> {
    await field.focus();
    const typed: { readonly at: number; readonly text: string }[] = [];
    const start = performance.now();
    let text = await field.inputValue();
    while (performance.now() - start < TYPING_MS) {
      const letter = letters[typed.length % letters.length] ?? 'x';
      await window().page.keyboard.type(letter, { delay: KEY_MS });
      text += letter;
      typed.push({ at: performance.now(), text });
    }
    const end = performance.now();
    const kept = typed.findLast(({ at }) => at <= end - MAY_BE_LOST_MS);
    assert.ok(kept, 'Nothing was typed early enough to be kept.');
    return kept.text;
  }

  /** The text of the last draft in the log on the disk. */
  async function lastDraft(): Promise<string> {
    const log = await readFile(path.join(window().storage, 'progress.ndjson'), 'utf8');
    const drafts = log.split('\n').flatMap((line) => {
      if (!line.includes('follow-up-draft')) return [];
      const parsed = draftSchema.safeParse(JSON.parse(line));
      return parsed.success ? [parsed.data.text] : [];
    });
    return drafts.at(-1) ?? '';
  }

  it('is saved as Markdown where the person says', async () => {
    await window().runCommand('Code Rounds: Open Follow-ups');
    await window().quickInput.choose('LRU cache');
    const design = await set().question('High-level design');
    await design.getByRole('textbox').fill('Hash the key to a node. On a miss read the row.');
    await set().commit(design);
    await set().revealAll(design);
    await (await set().page()).getByRole('button', { name: 'Save as Markdown…' }).click();
    const target = path.join(folder.path, 'talk.md');
    await answerFileDialog(window(), target);
    await window().notification('Saved as talk.md');
    const text = await readFile(target, 'utf8');
    assert.match(text, /^# A cache tier shared by forty services\n/);
    assert.match(text, /> Hash the key to a node\. On a miss read the row\./);
    assert.match(text, /\n1\. Reading service → Client library: asks for a key\.\n/);
  });

  it('survives a reload of the window in the middle of typing', async () => {
    const field = (await set().question('Deep dive')).getByRole('textbox');
    const kept = await typeOn(field, 'merge ');
    await window().reload();
    await set().back();
    const again = (await set().question('Deep dive')).getByRole('textbox');
    await again.waitFor();
    assert.ok((await again.inputValue()).startsWith(kept), `${await again.inputValue()} lacks ${kept}`);
  });

  it('of a review is there after a reload, what is rated as rated and the rest still asked', async () => {
    await rateLongAgo(window().storage);
    await window().openView('Code Rounds');
    await window().treeItem('Due for review').waitFor();
    await window().runCommand('Code Rounds: Review Now');
    const [first] = await (await review().page()).getByRole('article').all();
    assert.ok(first);
    await first.getByRole('button', { name: 'I don’t know' }).click();
    await review().revealAll(first);
    await review().rate(first, 'Again');
    await window().reload();
    const page = await review().back();
    await page.getByText('You rated it Again').waitFor();
    assert.deepEqual(await page.locator('.step h2').allInnerTexts(), ['Token bucket', 'LRU cache']);
    await page.getByRole('article').nth(1).getByRole('button', { name: 'Commit answer' }).waitFor();
  });

  it('loses at most half a second of typing when the extension host crashes', async () => {
    const field = (await review().page()).getByRole('article').nth(1).getByRole('textbox');
    const crash = await window().extensionHostCrash();
    const kept = await typeOn(field, 'bound ');
    crash();
    const saved = await lastDraft();
    assert.ok(saved.startsWith(kept), `“${saved}” lacks what follows in “${kept}”`);
  });

  it('loses at most half a second of typing when the window crashes', async () => {
    await window().page.reload();
    const page = await review().back();
    const field = page.getByRole('article').nth(1).getByRole('textbox');
    const kept = await typeOn(field, 'again ');
    await window().crashWindow();
    await waitUntil(async () => (await lastDraft()).startsWith(kept), {
      timeoutMs: WRITING_MS,
      what: `a draft in the log that holds “${kept}”`,
    }).catch(async () => {
      // So that a failure shows how much was lost.
      assert.equal(await lastDraft(), kept);
    });
  });
});
