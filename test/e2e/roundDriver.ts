import { strict as assert } from 'node:assert';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { RoundEvent } from '../../src/core/roundEvent.ts';
import { roundEvents } from '../../src/editor/rounds/roundLines.ts';
import { projectFolder } from '../workbench/paths.ts';
import { makeScratchFolder, type ScratchFolder } from '../workbench/scratchFolder.ts';
import { vsixFile } from '../workbench/vsix.ts';
import { waitUntil } from '../workbench/waitUntil.ts';
import { fineInEveryTheme } from './fineInEveryTheme.ts';
import { answerFileDialog } from './fileDialog.ts';
import { writeRoundPack } from './roundPack.ts';
import { TestClock } from './testClock.ts';
import { RESTART_MS, Workbench } from './workbench.ts';

const lruCache = path.join(projectFolder, 'problems/senior-backend/problems/lru-cache');

/** A window in which rounds about one problem are sat against a clock that the test moves. */
export class RoundDriver {
  readonly workbench: Workbench;
  readonly clock: TestClock;
  private readonly folders: readonly [workspace: ScratchFolder, pack: ScratchFolder];

  static async launch(): Promise<RoundDriver> {
    const folder = await makeScratchFolder('workspace');
    const pack = await makeScratchFolder('pack');
    const { uuid } = JSON.parse(await readFile(path.join(lruCache, 'problem.rounds.json'), 'utf8')) as {
      uuid: string;
    };
    await writeRoundPack(path.join(pack.path, 'rounds'), uuid);
    const clock = await TestClock.at(path.join(pack.path, 'clock.json'));
    const workbench = await Workbench.launch({
      vsix: vsixFile,
      folder: folder.path,
      env: clock.env,
      settings: { 'codeRounds.packs': [path.join(pack.path, 'rounds')] },
      height: 1_100,
    });
    workbench.page.setDefaultTimeout(60_000);
    return new RoundDriver(workbench, clock, [folder, pack]);
  }

  private constructor(
    workbench: Workbench,
    clock: TestClock,
    folders: readonly [ScratchFolder, ScratchFolder],
  ) {
    this.workbench = workbench;
    this.clock = clock;
    this.folders = folders;
  }

  async dispose(): Promise<void> {
    await this.workbench.dispose();
    for (const folder of this.folders) await folder.dispose();
  }

  page(showing: string): Promise<FrameLocator> {
    return this.workbench.webview(showing, RESTART_MS);
  }

  async isFine(showing: string, state: string): Promise<void> {
    await fineInEveryTheme(
      { workbench: this.workbench, workspace: this.folders[0].path, page: () => this.page(showing) },
      `rounds/${state}`,
    );
  }

  /** Puts a solution of the problem into the file of the person. */
  async write(file: string, solution: string): Promise<void> {
    const { editor } = this.workbench;
    await editor.show(file);
    await editor.replaceText(await readFile(path.join(lruCache, 'solutions', solution), 'utf8'));
  }

  async submit(solution: string, told: RegExp): Promise<void> {
    await this.write('lru-cache.js', solution);
    await this.workbench.press('Control+Alt+Enter');
    await this.workbench.notification(told);
  }

  /** The log of the round that was started last. */
  async log(): Promise<readonly RoundEvent[]> {
    const rounds = path.join(this.workbench.storage, 'rounds');
    const names = (await readdir(rounds)).filter((name) => !name.startsWith('running'));
    const texts = names.map((name) => readFile(path.join(rounds, name, 'events.ndjson'), 'utf8'));
    const logs = (await Promise.all(texts)).map((text) => roundEvents(text));
    const [newest] = logs.toSorted((left, right) => (right[0]?.at ?? 0) - (left[0]?.at ?? 0));
    assert.ok(newest);
    return newest;
  }

  /** The runs in the log of the round, once there are so many: a result is shown at once, and written soon after. */
  runs(count: number) {
    return waitUntil(
      async () => {
        const runs = (await this.log()).filter((event) => event.type === 'run');
        return runs.length >= count ? runs : undefined;
      },
      { timeoutMs: 30_000, what: `${count} runs in the log of the round` },
    );
  }

  /** Waits for the clock in the status bar, which looks at the machine each second. */
  async clockShows(text: string): Promise<void> {
    await this.workbench.statusItem(text).waitFor();
  }

  /** Saves a report as the scorecard offers it. @returns its bytes. */
  async report(card: FrameLocator, format: string, name: string): Promise<string> {
    const file = path.join(this.folders[0].path, name);
    await card.getByRole('radio', { name: format }).check();
    await card.getByRole('button', { name: 'Save…' }).click();
    await this.workbench.quickInput.widget.waitFor();
    await answerFileDialog(this.workbench, file);
    await this.workbench.notification(`Saved as ${name}`);
    return readFile(file, 'utf8');
  }

  /** The golden file of a name; written anew when `CODE_ROUNDS_WRITE_GOLDEN` is set, to be read before it is committed. */
  async golden(name: string, text: string): Promise<string> {
    const file = path.join(projectFolder, 'test/fixtures/rounds', name);
    if (process.env['CODE_ROUNDS_WRITE_GOLDEN'] !== undefined) await writeFile(file, text);
    return readFile(file, 'utf8');
  }
}
