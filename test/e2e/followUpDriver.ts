import type { FrameLocator, Locator } from 'playwright-core';
import { RESTART_MS, type Workbench } from './workbench.ts';

const layers = ['Definition', 'Mechanism', 'Trade-off'] as const;

/** A page of questions as a person works on it. */
export class FollowUpDriver {
  private readonly workbench: Workbench;
  /** A text that this page shows and no other. */
  private readonly shows: string;

  constructor(workbench: Workbench, shows: string) {
    this.workbench = workbench;
    this.shows = shows;
  }

  page(): Promise<FrameLocator> {
    return this.workbench.webview(this.shows);
  }

  /** The page after a restart of the window or of its extensions, which takes long on a busy machine. */
  back(): Promise<FrameLocator> {
    return this.workbench.webview(this.shows, RESTART_MS);
  }

  /** The one question of a step. */
  async question(step: string): Promise<Locator> {
    return (await this.page()).getByRole('region', { name: step, exact: true }).getByRole('article');
  }

  /** Locks what stands in the fields of a question; its first layer opens. */
  async commit(question: Locator): Promise<void> {
    await question.getByRole('button', { name: 'Commit answer' }).click();
    await question.getByRole('heading', { name: layers[0], exact: true }).waitFor();
  }

  /** Opens the layers that a commit leaves closed; of an answer that was locked in a round all are. */
  async revealAll(question: Locator, from: (typeof layers)[number] = 'Mechanism'): Promise<void> {
    for (const layer of layers.slice(layers.indexOf(from))) {
      await question.getByRole('button', { name: `Reveal the ${layer.toLowerCase()}` }).click();
      await question.getByRole('heading', { name: layer, exact: true }).waitFor();
    }
  }

  /** Marks every key point: with the first sentence of the answer, as meant, as missed, and so on in turn. */
  async markAll(question: Locator): Promise<void> {
    for (const [index, point] of (await question.locator('.point').all()).entries()) {
      const mark = ['Said it', 'Missed it', 'Meant it'][index % 3] ?? 'Missed it';
      await point.getByRole('radio', { name: mark }).check();
      const sentence = point.getByRole('combobox', { name: 'Which sentence says it?' });
      if (mark === 'Said it' && (await sentence.isVisible())) await sentence.selectOption({ index: 1 });
    }
    await question.getByText(/^Suggested:/).waitFor();
  }

  async rate(question: Locator, rating: 'Again' | 'Hard' | 'Good' | 'Easy'): Promise<void> {
    await question.getByRole('button', { name: new RegExp(`^${rating}`) }).click();
    await question.getByText(`You rated it ${rating}`).waitFor();
  }
}
