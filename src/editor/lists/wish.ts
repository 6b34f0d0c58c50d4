import * as vscode from 'vscode';
import { z } from 'zod';
import type { CatalogProblem } from '../../core/catalog.ts';
import { difficultyTitles } from '../../core/difficulty.ts';
import { slugSchema } from '../../core/identity.ts';
import type { Wish } from '../../core/nextProblem.ts';
import type { Progress } from '../../core/progress.ts';
import { topicTitle } from '../topicTitle.ts';

const storageKey = 'nextProblem.wish';

export const wishSchema = z
  .object({ tags: z.array(slugSchema).max(100), difficulty: z.int().min(1).max(5).optional() })
  .transform(({ tags, difficulty }): Wish => ({ tags, ...(difficulty === undefined ? {} : { difficulty }) }));

/** What the person chose to practise, remembered until they choose again. */
export class WishMemory {
  private readonly memento: vscode.Memento;

  constructor(memento: vscode.Memento) {
    this.memento = memento;
  }

  get wish(): Wish | undefined {
    return wishSchema.safeParse(this.memento.get(storageKey)).data;
  }

  async keep(wish: Wish | undefined): Promise<void> {
    await this.memento.update(storageKey, wish);
  }
}

/** Asks for topics, then for a level; undefined when the person thinks better of it. */
export async function askForWish(
  problems: readonly CatalogProblem[],
  progress: Progress,
  before: Wish | undefined,
): Promise<Wish | undefined> {
  const tags = [...new Set(problems.flatMap(({ problem }) => problem.tags))].sort();
  const unsolved = problems.filter(
    ({ problem }) => problem.status === 'active' && progress.status(problem.uuid) !== 'solved',
  );
  const topics = await vscode.window.showQuickPick(
    tags.map((tag) => ({
      tag,
      label: topicTitle(tag),
      description: vscode.l10n.t(
        '{0} unsolved',
        unsolved.filter(({ problem }) => problem.tags.includes(tag)).length,
      ),
      picked: before?.tags.includes(tag) === true,
    })),
    {
      title: vscode.l10n.t('Which topics? (1 of 2)'),
      placeHolder: vscode.l10n.t('None checked: all topics'),
      canPickMany: true,
    },
  );
  if (topics === undefined) return undefined;
  const levels = difficultyTitles.map((title, index) => ({
    label: title,
    difficulty: index + 1,
  }));
  const level = await vscode.window.showQuickPick(
    [{ label: vscode.l10n.t('Every level'), difficulty: undefined }, ...levels],
    { title: vscode.l10n.t('Which level? (2 of 2)') },
  );
  if (level === undefined) return undefined;
  const { difficulty } = level;
  return { tags: topics.map(({ tag }) => tag), ...(difficulty === undefined ? {} : { difficulty }) };
}
