import * as vscode from 'vscode';
import { z } from 'zod';
import type { CatalogProblem } from '../core/catalog.ts';
import { difficultyTitle } from '../core/difficulty.ts';
import { uuidSchema } from '../core/identity.ts';
import type { CatalogStore } from './catalogStore.ts';
import { topicTitle } from './topicTitle.ts';
import type { SolutionFiles } from './solutionFiles.ts';

/** A row of the tree, as far as it matters here. */
const rowSchema = z.object({ entry: z.object({ problem: z.object({ uuid: uuidSchema }) }) });

/** Finds out which problem a command is about: from a row, a file, a UUID, else from the editor, else by asking. */
export class ProblemTarget {
  private readonly catalogs: CatalogStore;
  private readonly solutions: SolutionFiles;

  constructor(catalogs: CatalogStore, solutions: SolutionFiles) {
    this.catalogs = catalogs;
    this.solutions = solutions;
  }

  /**
   * The problem, or undefined when the person was asked and declined.
   * @throws {HumanError} when it is in no pack.
   */
  async of(target: unknown): Promise<CatalogProblem | undefined> {
    const uuid = uuidSchema.safeParse(target);
    if (uuid.success) return this.catalogs.problem(uuid.data);
    const row = rowSchema.safeParse(target);
    if (row.success) return this.catalogs.problem(row.data.entry.problem.uuid);
    const file = target instanceof vscode.Uri ? target : vscode.window.activeTextEditor?.document.uri;
    const solution = file === undefined ? undefined : await this.solutions.of(file.fsPath);
    return solution?.entry ?? this.ask();
  }

  /** The quick pick over all problems. */
  async ask(): Promise<CatalogProblem | undefined> {
    const catalog = await this.catalogs.catalog();
    const picks = catalog.problems.map((entry) => ({
      entry,
      label: entry.problem.title,
      description: difficultyTitle(entry.problem.difficulty),
      detail: entry.problem.tags.map(topicTitle).join(', '),
    }));
    const picked = await vscode.window.showQuickPick(picks, {
      title: vscode.l10n.t('Which problem?'),
      placeHolder: vscode.l10n.t('Title, topic or difficulty'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    return picked?.entry;
  }
}
