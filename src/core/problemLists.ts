import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { schemaReferenceSchema, uuidSchema } from './identity.ts';

/** The file in the editor's storage that holds them. */
export const listsFileName = 'my-lists.rounds.json';

/** What the favourites are called where a list is named by its UUID. */
export const favouritesId = 'favourites';

const problemsSchema = z
  .array(uuidSchema)
  .max(2_000)
  .default([])
  .describe(l10n.t('UUIDs of problems, in the order of the tree.'));

export const problemListsSchema = z.strictObject({
  $schema: schemaReferenceSchema,
  favourites: problemsSchema,
  lists: z
    .array(
      z.strictObject({
        uuid: uuidSchema.describe(l10n.t('Identity of the list; its title may change.')),
        title: z.string().trim().min(1).max(80).describe(l10n.t('What the tree shows.')),
        problems: problemsSchema,
      }),
    )
    .max(200)
    .default([])
    .describe(l10n.t('Your own lists, in the order of the tree.')),
});

/** A person's favourites and own lists. Never changed: each operation gives the next value. */
export type ProblemLists = z.infer<typeof problemListsSchema>;

export const noLists: ProblemLists = { favourites: [], lists: [] };

/** The problems of a list, or of the favourites; none where there is no such list. */
export function problemsOf(lists: ProblemLists, id: string): readonly string[] {
  if (id === favouritesId) return lists.favourites;
  return lists.lists.find(({ uuid }) => uuid === id)?.problems ?? [];
}

/** Puts a problem before another of the list, else at its end; one that is in it already moves there. */
export function withProblem(lists: ProblemLists, id: string, problem: string, before?: string): ProblemLists {
  if (problem === before) return lists;
  return withProblems(lists, id, (all) => {
    const others = all.filter((uuid) => uuid !== problem);
    const place = before === undefined ? -1 : others.indexOf(before);
    return others.toSpliced(place < 0 ? others.length : place, 0, problem);
  });
}

export function withoutProblem(lists: ProblemLists, id: string, problem: string): ProblemLists {
  return withProblems(lists, id, (all) => all.filter((uuid) => uuid !== problem));
}

/** Moves a problem up (-1) or down (1) by one place. */
export function problemMoved(lists: ProblemLists, id: string, problem: string, by: -1 | 1): ProblemLists {
  return withProblems(lists, id, (all) => moved(all, all.indexOf(problem), by));
}

export function withList(lists: ProblemLists, uuid: string, title: string): ProblemLists {
  return { ...lists, lists: [...lists.lists, { uuid, title, problems: [] }] };
}

export function withoutList(lists: ProblemLists, id: string): ProblemLists {
  return { ...lists, lists: lists.lists.filter(({ uuid }) => uuid !== id) };
}

export function listRenamed(lists: ProblemLists, id: string, title: string): ProblemLists {
  return {
    ...lists,
    lists: lists.lists.map((list) => (list.uuid === id ? { ...list, title } : list)),
  };
}

/** Moves a list up (-1) or down (1) by one place; the favourites are always first. */
export function listMoved(lists: ProblemLists, id: string, by: -1 | 1): ProblemLists {
  const index = lists.lists.findIndex(({ uuid }) => uuid === id);
  return { ...lists, lists: moved(lists.lists, index, by) };
}

/** Ours, and at the ends what only the others have; doing it twice changes nothing more. */
export function mergedLists(ours: ProblemLists, theirs: ProblemLists): ProblemLists {
  const union = (own: readonly string[], other: readonly string[]) => [...new Set([...own, ...other])];
  const known = new Set(ours.lists.map(({ uuid }) => uuid));
  return {
    ...ours,
    favourites: union(ours.favourites, theirs.favourites),
    lists: [
      ...ours.lists.map((list) => ({
        ...list,
        problems: union(list.problems, problemsOf(theirs, list.uuid)),
      })),
      ...theirs.lists.filter(({ uuid }) => !known.has(uuid)),
    ],
  };
}

function withProblems(
  lists: ProblemLists,
  id: string,
  change: (problems: readonly string[]) => string[],
): ProblemLists {
  if (id === favouritesId) return { ...lists, favourites: change(lists.favourites) };
  return {
    ...lists,
    lists: lists.lists.map((list) =>
      list.uuid === id ? { ...list, problems: change(list.problems) } : list,
    ),
  };
}

function moved<T>(all: readonly T[], from: number, by: -1 | 1): T[] {
  const to = from + by;
  const item = all[from];
  if (item === undefined || to < 0 || to >= all.length) return [...all];
  return all.toSpliced(from, 1).toSpliced(to, 0, item);
}
