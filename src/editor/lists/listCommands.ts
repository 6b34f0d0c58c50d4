import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { z } from 'zod';
import { HumanError } from '../../core/humanError.ts';
import {
  favouritesId,
  listMoved,
  listRenamed,
  problemMoved,
  problemsOf,
  withList,
  withoutList,
  withoutProblem,
  withProblem,
  type ProblemLists,
} from '../../core/problemLists.ts';
import type { CatalogStore } from '../catalogStore.ts';
import type { ProblemTarget } from '../problemTarget.ts';
import { askForTitle } from './askForTitle.ts';
import { askForListed, type ListedProblem } from './askForListed.ts';
import { chooseLists } from './chooseLists.ts';
import { brokenText, type ListStore } from './listStore.ts';

/** A row of the tree that is a list, or stands in one. */
const listSchema = z.object({ kind: z.literal('list'), list: z.string() });
const listedSchema = z.union([
  z
    .object({ list: z.string(), entry: z.object({ problem: z.object({ uuid: z.string() }) }) })
    .transform(({ list, entry }) => ({ list, problem: entry.problem.uuid })),
  z.object({ kind: z.literal('listed-missing'), list: z.string(), problem: z.string() }),
]);

interface Parts {
  readonly lists: ListStore;
  readonly target: ProblemTarget;
  readonly catalogs: CatalogStore;
}

/** What can be done with favourites and own lists, each from the menu of a row, by key, and from the palette. */
export class ListCommands {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  async toggleFavourite(given: unknown): Promise<void> {
    const entry = await this.parts.target.of(given);
    if (entry === undefined) return;
    const { uuid } = entry.problem;
    await this.parts.lists.change((lists) =>
      lists.favourites.includes(uuid)
        ? withoutProblem(lists, favouritesId, uuid)
        : withProblem(lists, favouritesId, uuid),
    );
  }

  /** Asks which lists a problem is to be in. */
  async choose(given: unknown): Promise<void> {
    const entry = await this.parts.target.of(given);
    if (entry === undefined) return;
    const { uuid, title } = entry.problem;
    const chosen = await chooseLists(await this.read(), uuid, title);
    if (chosen === undefined) return;
    const fresh = chosen.kind === 'new' ? randomUUID() : undefined;
    await this.parts.lists.change((lists) => {
      if (chosen.kind === 'new')
        return withProblem(withList(lists, fresh ?? '', chosen.title), fresh ?? '', uuid);
      return [favouritesId, ...lists.lists.map((list) => list.uuid)].reduce((all, id) => {
        const isIn = problemsOf(all, id).includes(uuid);
        if (chosen.ids.has(id) === isIn) return all;
        return isIn ? withoutProblem(all, id, uuid) : withProblem(all, id, uuid);
      }, lists);
    });
  }

  async create(): Promise<void> {
    const title = await askForTitle(vscode.l10n.t('New List'));
    if (title !== undefined) await this.parts.lists.change((lists) => withList(lists, randomUUID(), title));
  }

  async rename(given: unknown): Promise<void> {
    const list = await this.ownList(given, vscode.l10n.t('Which list?'));
    if (list === undefined) return;
    const title = await askForTitle(vscode.l10n.t('Rename List'), list.title);
    if (title !== undefined) await this.parts.lists.change((lists) => listRenamed(lists, list.uuid, title));
  }

  async delete(given: unknown): Promise<void> {
    const list = await this.ownList(given, vscode.l10n.t('Which list?'));
    if (list === undefined) return;
    const remove = vscode.l10n.t('Delete');
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t('Delete the list “{0}”?', list.title),
      { modal: true, detail: vscode.l10n.t('Its problems, your solutions and your progress stay.') },
      remove,
    );
    if (answer === remove) await this.parts.lists.change((lists) => withoutList(lists, list.uuid));
  }

  /** Moves the list, or the problem within its list, up (-1) or down (1) by one place. */
  async move(given: unknown, by: -1 | 1): Promise<void> {
    const list = listSchema.safeParse(given).data?.list;
    if (list !== undefined) {
      await this.parts.lists.change((lists) => listMoved(lists, list, by));
      return;
    }
    const listed = await this.listed(given);
    if (listed === undefined) return;
    await this.parts.lists.change((lists) => problemMoved(lists, listed.list, listed.problem, by));
  }

  /** Takes a problem out of its list. */
  async remove(given: unknown): Promise<void> {
    const listed = await this.listed(given);
    if (listed === undefined) return;
    await this.parts.lists.change((lists) => withoutProblem(lists, listed.list, listed.problem));
  }

  /** Shows the file, with completion and checking; made where there is none. */
  async openFile(): Promise<void> {
    const { lists } = this.parts;
    if ((await lists.read()).kind === 'read') await lists.change((same) => same);
    await vscode.window.showTextDocument(vscode.Uri.file(lists.file));
  }

  /** The problem in a list that a row stands for, else by asking. */
  private async listed(given: unknown): Promise<ListedProblem | undefined> {
    const row = listedSchema.safeParse(given).data;
    return row ?? askForListed(await this.read(), await this.parts.catalogs.catalog());
  }

  private async ownList(
    given: unknown,
    question: string,
  ): Promise<ProblemLists['lists'][number] | undefined> {
    const { lists } = await this.read();
    const row = listSchema.safeParse(given).data;
    const own = lists.find(({ uuid }) => uuid === row?.list);
    if (own !== undefined) return own;
    if (lists.length === 0) {
      throw new HumanError(vscode.l10n.t('You have no lists yet. Make one by “Code Rounds: New List”.'));
    }
    const picks = lists.map((list) => ({ list, label: list.title }));
    return (await vscode.window.showQuickPick(picks, { title: question }))?.list;
  }

  private async read(): Promise<ProblemLists> {
    const read = await this.parts.lists.read();
    if (read.kind === 'broken') throw new HumanError(brokenText(read.faults));
    return read.lists;
  }
}
