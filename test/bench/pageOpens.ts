import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { webviewShowing } from '../e2e/webviewFrame.ts';
import { Workbench } from '../e2e/workbench.ts';
import { writeGeneratedPacks } from '../support/generatedPacks.ts';
import { makeScratchFolder } from '../workbench/scratchFolder.ts';
import { packageVsix } from '../workbench/vsix.ts';
import { median, table } from './statistics.ts';

/** Openings that count; a first one, for which packs are read and scripts compiled, is told apart. */
const rounds = Number(process.argv[2] ?? 9);
/** In milliseconds, from the command to the painted page. */
const MOST_MS = 300;
/** A fifth of the problems has five questions each. */
const amounts = { packs: 5, problems: 100 };
const QUESTIONS = 500;

/** Milliseconds since 1970 at which the command was given, by the window's own clock. */
const enterPressed = 'window.enterPressed';

async function main(): Promise<void> {
  const folder = await makeScratchFolder('bench');
  // Beside the packs: those below it would be taken for packs that are being written.
  const workspace = path.join(folder.path, 'workspace');
  await mkdir(workspace);
  const vsix = await packageVsix();
  let workbench: Workbench | undefined;
  try {
    const packs = await writeGeneratedPacks(path.join(folder.path, 'packs'), amounts);
    workbench = await Workbench.launch({
      vsix,
      folder: workspace,
      settings: { 'codeRounds.packs': packs },
    });
    await workbench.page.evaluate(
      `addEventListener('keydown', ({ key, timeStamp }) => {
        if (key === 'Enter') ${enterPressed} = performance.timeOrigin + timeStamp;
      }, true)`,
    );
    await workbench.openView('Code Rounds');
    await workbench.treeItem('LRU cache').first().waitFor();
    const first = await open(workbench);
    const samples: number[] = [];
    for (let round = 0; round < rounds; round += 1) samples.push(await open(workbench));
    print(first, samples);
  } finally {
    await workbench?.dispose();
    await rm(folder.path, { recursive: true, force: true });
  }
}

/** Opens a set of questions by its name, reads off how long it took, and closes it again. */
async function open(workbench: Workbench): Promise<number> {
  const { page, quickInput } = workbench;
  await workbench.runCommand('Code Rounds: Open Follow-ups');
  const asked = quickInput.widget.getByPlaceholder('Title, topic or difficulty');
  await asked.waitFor();
  await quickInput.rows.filter({ hasText: 'LRU cache' }).first().waitFor();
  await asked.fill('Bounded buffer 0');
  await quickInput.widget.locator('.monaco-list-row.focused', { hasText: 'Bounded buffer 0' }).waitFor();
  await workbench.press('Enter');
  const painted = await paintedAt(page);
  const given = Number(await page.evaluate(enterPressed));
  await workbench.runCommand('View: Close Editor');
  await page.locator('iframe.webview').waitFor({ state: 'detached' });
  return painted - given;
}

/** When the largest text of the page was painted, in milliseconds since 1970, by the page's own clock. */
async function paintedAt(page: Page): Promise<number> {
  const shown = await webviewShowing(page, 'Adding on many machines');
  await shown.getByRole('button', { name: 'Save as Markdown…' }).waitFor();
  const frame = await (await shown.locator('body').elementHandle()).ownerFrame();
  if (frame === null) throw new Error('The page has gone.');
  return Number(
    await frame.evaluate(`new Promise((resolve) => {
      new PerformanceObserver((list) => {
        const last = list.getEntries().at(-1);
        if (last !== undefined) resolve(performance.timeOrigin + last.startTime);
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    })`),
  );
}

function print(first: number, samples: readonly number[]): void {
  const middle = median(samples);
  console.log(
    `The follow-ups of a problem, from the command to the painted page, ${QUESTIONS} questions installed:`,
  );
  console.log(
    table([
      ['', 'ms'],
      ['the first after the start', first.toFixed(0)],
      [`median of ${samples.length}`, middle.toFixed(0)],
      ['fastest', Math.min(...samples).toFixed(0)],
      ['slowest', Math.max(...samples).toFixed(0)],
    ]),
  );
  console.log(`The median is ${middle < MOST_MS ? 'below' : 'not below'} ${MOST_MS} ms.`);
}

await main();
