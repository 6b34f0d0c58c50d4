import type { Catalog } from '../../core/catalog.ts';
import { favouritesId } from '../../core/problemLists.ts';
import type { Progress } from '../../core/progress.ts';
import { problemRow, type ProblemRow, type RowOptions } from '../problemRows.ts';
import type { ReadLists } from './listStore.ts';

/** What the tree shows of favourites and own lists, as plain data. */
export type ListTreeRow = ListRow | MissingRow | BrokenListsRow;

export interface ListRow {
  readonly kind: 'list';
  readonly id: string;
  /** A UUID, or `favourites`. */
  readonly list: string;
  /** Of an own list. */
  readonly title: string | undefined;
  readonly solved: number;
  readonly total: number;
  readonly rows: readonly (ListedProblemRow | MissingRow)[];
}

/** A problem as it stands in a list. */
export interface ListedProblemRow extends ProblemRow {
  readonly list: string;
}

/** A problem of a list that no pack has. */
export interface MissingRow {
  readonly kind: 'listed-missing';
  readonly id: string;
  readonly list: string;
  /** UUID. */
  readonly problem: string;
}

export interface BrokenListsRow {
  readonly kind: 'lists-broken';
  readonly id: string;
  readonly faults: readonly string[];
}

/** Favourites, where there are any, then the own lists; one row that says so where the file does not fit. */
export function listRows(
  read: ReadLists,
  catalog: Catalog,
  progress: Progress,
  newCases: RowOptions['newCases'],
): readonly ListTreeRow[] {
  if (read.kind === 'broken') return [{ kind: 'lists-broken', id: 'lists-broken', faults: read.faults }];
  const { favourites, lists } = read.lists;
  const row = (list: string, title: string | undefined, problems: readonly string[]): ListRow => {
    const id = `list:${list}`;
    const rows = [...new Set(problems)].map((problem): ListedProblemRow | MissingRow => {
      const entry = catalog.withUuid(problem);
      return entry === undefined
        ? { kind: 'listed-missing', id: `${id}/${problem}`, list, problem }
        : { ...problemRow(entry, progress, id, newCases), list };
    });
    const solved = rows.filter((each) => each.kind === 'problem' && each.status === 'solved').length;
    return { kind: 'list', id, list, title, solved, total: rows.length, rows };
  };
  return [
    ...(favourites.length === 0 ? [] : [row(favouritesId, undefined, favourites)]),
    ...lists.map(({ uuid, title, problems }) => row(uuid, title, problems)),
  ];
}
