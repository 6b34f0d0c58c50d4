import * as vscode from 'vscode';
import type { CatalogProblem } from '../../core/catalog.ts';
import { difficultyTitle } from '../../core/difficulty.ts';
import { HumanError } from '../../core/humanError.ts';
import { lastWorkedOn, randomProblem, suggestions, type Wish } from '../../core/nextProblem.ts';
import type { CatalogStore } from '../catalogStore.ts';
import { commandIds } from '../ids.ts';
import type { Notifier } from '../notify.ts';
import type { ProblemOpener } from '../problemOpener.ts';
import type { ProgressLog } from '../progressLog.ts';
import type { ReviewQueue } from '../reviewQueue.ts';
import { topicTitle } from '../topicTitle.ts';
import { dueText, whyText } from './whyText.ts';
import { askForWish, wishSchema, type WishMemory } from './wish.ts';

/** More than these would be a list to read, not a suggestion. */
const offered = 5;

interface Parts {
  readonly catalogs: CatalogStore;
  readonly progressLog: ProgressLog;
  readonly reviews: ReviewQueue;
  readonly opener: ProblemOpener;
  readonly wishes: WishMemory;
  readonly notifier: Notifier;
}

interface Pick extends vscode.QuickPickItem {
  readonly run?: () => unknown;
}

/** Says what to do next and why, and opens it. */
export class NextProblem {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** @param given a wish for this once, such as `{ tags: ['caching'] }`; else what was chosen before. */
  async suggest(given: unknown): Promise<void> {
    const once = wishSchema.safeParse(given).data;
    const wish = once ?? this.parts.wishes.wish;
    const picked = await vscode.window.showQuickPick<Pick>(this.picks(wish, once !== undefined), {
      title: vscode.l10n.t('Next Problem'),
      placeHolder: wish === undefined ? vscode.l10n.t('Enter takes the first') : wishText(wish),
    });
    await picked?.run?.();
  }

  /** Opens any unsolved problem of what was chosen, and says which. */
  async random(): Promise<void> {
    const { catalogs, progressLog, wishes, notifier } = this.parts;
    const [{ problems }, progress] = await Promise.all([catalogs.catalog(), progressLog.progress()]);
    const { wish } = wishes;
    const entry = randomProblem({ problems, progress, wish }, Math.random());
    if (entry === undefined) throw nothingLeft();
    await this.parts.opener.open(entry);
    const { title, difficulty } = entry.problem;
    const level = difficultyTitle(difficulty);
    const pool = wish === undefined ? vscode.l10n.t('all problems') : wishText(wish);
    notifier.info(
      progress.status(entry.problem.uuid) === 'solved'
        ? vscode.l10n.t('Random: “{0}”, {1}. Everything is solved, so it is one to do again.', title, level)
        : vscode.l10n.t('Random: “{0}”, {1}, drawn from what is unsolved of {2}.', title, level, pool),
    );
  }

  private async picks(wish: Wish | undefined, isOnce: boolean): Promise<Pick[]> {
    const { catalogs, progressLog, reviews } = this.parts;
    const [catalog, progress, events, due] = await Promise.all([
      catalogs.catalog(),
      progressLog.progress(),
      progressLog.events(),
      reviews.today(),
    ]);
    const last = lastWorkedOn(events);
    const found = suggestions({ problems: catalog.problems, progress, last, wish });
    const count = due.cards.length;
    const review: Pick = {
      label:
        count === 1
          ? vscode.l10n.t('$(history) Review 1 question')
          : vscode.l10n.t('$(history) Review {0} questions', count),
      detail: dueText(due, catalog),
      run: () => vscode.commands.executeCommand(commandIds.reviewNow),
    };
    return [
      ...(count === 0 || isOnce ? [] : [review]),
      ...found.slice(0, offered).map((suggestion) => ({
        label: suggestion.entry.problem.title,
        description: face(suggestion.entry),
        detail: whyText(suggestion),
        run: () => this.parts.opener.open(suggestion.entry),
      })),
      ...(found.length === 0 ? [{ label: nothingLeft().message }] : []),
      { label: '', kind: vscode.QuickPickItemKind.Separator },
      {
        label: vscode.l10n.t('$(settings) Choose Topics and Level…'),
        run: async () => {
          const chosen = await askForWish(catalog.problems, progress, wish);
          if (chosen === undefined) return;
          await this.parts.wishes.keep(chosen);
          await this.suggest(undefined);
        },
      },
      ...(wish === undefined
        ? []
        : [
            {
              label: vscode.l10n.t('$(close) Go by What I Worked on Last'),
              run: async () => {
                await this.parts.wishes.keep(undefined);
                await this.suggest(undefined);
              },
            },
          ]),
    ];
  }
}

function face({ problem }: CatalogProblem): string {
  return [difficultyTitle(problem.difficulty), ...problem.tags.map(topicTitle)].join(' · ');
}

function wishText({ tags, difficulty }: Wish): string {
  const topics = tags.length === 0 ? vscode.l10n.t('all topics') : tags.map(topicTitle).join(', ');
  const level = difficulty === undefined ? vscode.l10n.t('every level') : difficultyTitle(difficulty);
  return vscode.l10n.t('{0}; {1}', topics, level);
}

function nothingLeft(): HumanError {
  return new HumanError(
    vscode.l10n.t('Nothing is left of what you chose. Choose other topics, or another level.'),
  );
}
