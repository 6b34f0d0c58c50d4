import type { CatalogProblem } from '../core/catalog.ts';
import { difficultyTitles } from '../core/difficulty.ts';
import type { Progress, ProblemStatus } from '../core/progress.ts';
import type { BrokenPack, LoadedPack, LoadedPacks } from './catalogStore.ts';
import type { HistoryGroupRow } from './history/historyRow.ts';
import { openLimit } from './openLimit.ts';
import type { PackSource } from './packSource.ts';
import { matchesWords } from './searchText.ts';
import { topicTitle } from './topicTitle.ts';

/** What the Problem Explorer shows, as plain data; the tree renders it. */
export type Row = PackRow | GroupRow | ProblemRow | LinkRow | HistoryGroupRow | WarningRow;

interface Counted {
  readonly id: string;
  readonly title: string;
  readonly solved: number;
  readonly total: number;
  /** How many problems stand beneath it. */
  readonly shown: number;
  /** Whether it opens by itself. */
  readonly open: boolean;
}

export interface PackRow extends Counted {
  readonly kind: 'pack';
  readonly source: PackSource;
  readonly rows: readonly GroupRow[];
}

export interface GroupRow extends Counted {
  readonly kind: 'group';
  readonly by: Grouping;
  readonly rows: readonly ProblemRow[];
}

export interface ProblemRow {
  readonly kind: 'problem';
  readonly id: string;
  readonly entry: CatalogProblem;
  readonly status: ProblemStatus;
  /** Cases that have come since it was solved. */
  readonly newCases: number;
  readonly rows: readonly (LinkRow | HistoryGroupRow)[];
}

/** What belongs to a problem and is opened from beneath it. */
export interface LinkRow {
  readonly kind: 'link';
  readonly id: string;
  readonly link: 'hints' | 'followUps' | 'editorial' | 'cost';
  readonly entry: CatalogProblem;
  /** Hints seen, or questions there are. */
  readonly count: number;
}

export interface WarningRow {
  readonly kind: 'warning';
  readonly id: string;
  readonly pack: BrokenPack;
}

export type Grouping = 'topic' | 'difficulty';

export interface RowOptions {
  readonly grouping: Grouping;
  /** Words that must all occur in title, topics or difficulty; empty shows all. */
  readonly filter: string;
  readonly solvedHidden: boolean;
  /** Cases that solved problems have got since, by UUID. */
  readonly newCases: Readonly<Record<string, number>>;
}

/** The rows at the top: warnings, then packs; the groups alone where there is one pack. */
export function buildRows(loaded: LoadedPacks, progress: Progress, options: RowOptions): Row[] {
  const warnings = loaded.broken.map((pack): WarningRow => ({
    kind: 'warning',
    id: `warning:${pack.source.folder}`,
    pack,
  }));
  const words = options.filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const groups = loaded.packs.map((pack) => ({ pack, ...grouped(pack, progress, options, words) }));
  // While packs are still being read, rows that come later would move those that are there.
  const isWhole = loaded.unread === 0;
  const open = isWhole && groups.reduce((sum, { shown }) => sum + shown, 0) <= openLimit;
  // What the filter opens has other ids, since the editor keeps a row as a person has left it, by its id.
  const prefix = open && options.filter !== '' ? 'found:' : '';
  const packs = groups
    .filter(({ shown }) => shown > 0)
    .map(({ pack, ...groups }) =>
      packRow(pack, groups, progress, { prefix, open, by: options.grouping, newCases: options.newCases }),
    );
  const [only, ...others] = packs;
  return [...warnings, ...(only !== undefined && others.length === 0 && isWhole ? only.rows : packs)];
}

/** How many problems stand beneath these rows. */
export function countShown(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + ('shown' in row ? row.shown : 0), 0);
}

interface Group {
  readonly key: string;
  readonly title: string;
  readonly members: CatalogProblem[];
  readonly shown: CatalogProblem[];
}

interface Groups {
  readonly members: readonly CatalogProblem[];
  readonly groups: readonly Group[];
  /** How many of the members pass the filter. */
  readonly shown: number;
}

interface Face {
  readonly prefix: string;
  readonly open: boolean;
  readonly by: Grouping;
  readonly newCases: RowOptions['newCases'];
}

function grouped(
  { manifest, problems }: LoadedPack,
  progress: Progress,
  options: RowOptions,
  words: readonly string[],
): Groups {
  const groups = new Map<string, Group>();
  const titles =
    options.grouping === 'topic'
      ? manifest.tags.map((tag) => [tag, topicTitle(tag)] as const)
      : difficultyTitles.map((title, index) => [String(index + 1), title] as const);
  for (const [key, title] of titles) groups.set(key, { key, title, members: [], shown: [] });
  const members = problems.filter(
    ({ problem }) => problem.status !== 'retired' || progress.status(problem.uuid) !== 'new',
  );
  let shown = 0;
  for (const entry of members) {
    const { problem } = entry;
    // Under its first tag alone, so that the counts add up; the filter finds it by all its tags.
    const key = options.grouping === 'topic' ? problem.tags[0] : String(problem.difficulty);
    const group = groups.get(key ?? '');
    group?.members.push(entry);
    const hidden = options.solvedHidden && progress.status(problem.uuid) === 'solved';
    if (group === undefined || hidden || !matchesWords(problem, words)) continue;
    group.shown.push(entry);
    shown += 1;
  }
  return { members, groups: [...groups.values()], shown };
}

function packRow(
  { manifest, source }: LoadedPack,
  { members, groups }: Groups,
  progress: Progress,
  { prefix, open, by, newCases }: Face,
): PackRow {
  const id = `${prefix}${manifest.id}`;
  const rows = groups
    .filter(({ shown }) => shown.length > 0)
    .map((group): GroupRow => {
      const { key, title, shown } = group;
      const id = `${prefix}${manifest.id}/${by}:${key}`;
      const rows = once(() => shown.map((entry) => problemRow(entry, progress, id, newCases)));
      return {
        kind: 'group',
        id,
        by,
        title,
        get rows() {
          return rows();
        },
        shown: shown.length,
        open,
        ...count(group.members, progress),
      };
    });
  const shown = countShown(rows);
  return { kind: 'pack', id, source, title: manifest.title, rows, shown, open, ...count(members, progress) };
}

/** Rows of a group that nobody opens are never made. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function count(problems: readonly CatalogProblem[], progress: Progress): { solved: number; total: number } {
  const solved = problems.filter(({ problem }) => progress.status(problem.uuid) === 'solved').length;
  return { solved, total: problems.length };
}

/** The row of one problem. @param group the id of the row it stands under. */
export function problemRow(
  entry: CatalogProblem,
  progress: Progress,
  group: string,
  newCases: RowOptions['newCases'],
): ProblemRow {
  const { problem } = entry;
  const id = `${group}/${problem.uuid}`;
  const status = progress.status(problem.uuid);
  const link = (kind: LinkRow['link'], amount: number): LinkRow => ({
    kind: 'link',
    id: `${id}/${kind}`,
    link: kind,
    entry,
    count: amount,
  });
  const rows = [
    ...(problem.hints.length > 0 ? [link('hints', progress.of(problem.uuid).hintsShown)] : []),
    ...(problem.followUps === undefined ? [] : [link('followUps', problem.followUps.items.length)]),
    ...(status === 'solved' ? [link('editorial', 0), link('cost', 0)] : []),
    ...(progress.of(problem.uuid).lastLanguage === undefined && status === 'new'
      ? []
      : [{ kind: 'history' as const, id: `${id}/history`, entry }]),
  ];
  return { kind: 'problem', id, entry, status, newCases: newCases[problem.uuid] ?? 0, rows };
}
