import type { CatalogProblem } from '../core/catalog.ts';
import { difficultyTitle, difficultyTitles } from '../core/difficulty.ts';
import type { PackManifest } from '../core/packManifest.ts';
import type { Progress, ProblemStatus } from '../core/progress.ts';
import type { BrokenPack, LoadedPacks } from './catalogStore.ts';

/** What the Problem Explorer shows, as plain data; the tree renders it. */
export type Row = PackRow | GroupRow | ProblemRow | LinkRow | WarningRow;

interface Counted {
  readonly id: string;
  readonly title: string;
  readonly solved: number;
  readonly total: number;
}

export interface PackRow extends Counted {
  readonly kind: 'pack';
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
  readonly rows: readonly LinkRow[];
}

/** What belongs to a problem and is opened from beneath it. */
export interface LinkRow {
  readonly kind: 'link';
  readonly id: string;
  readonly link: 'hints' | 'followUps' | 'editorial';
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
}

/** The rows at the top: warnings, then packs; the groups alone where there is one pack. */
export function buildRows(loaded: LoadedPacks, progress: Progress, options: RowOptions): Row[] {
  const warnings = loaded.broken.map((pack): WarningRow => ({
    kind: 'warning',
    id: `warning:${pack.folder}`,
    pack,
  }));
  const packs = loaded.packs
    .map((pack) => packRow(pack, problemsOf(loaded, pack, progress), progress, options))
    .filter((row) => row.rows.length > 0);
  const [only, ...others] = packs;
  return [...warnings, ...(only !== undefined && others.length === 0 ? only.rows : packs)];
}

/** How many problems pass the filter, of how many. */
export function countShown(rows: readonly Row[]): number {
  return rows.reduce(
    (sum, row) => sum + (row.kind === 'problem' ? 1 : 'rows' in row ? countShown(row.rows) : 0),
    0,
  );
}

function problemsOf(loaded: LoadedPacks, pack: PackManifest, progress: Progress): CatalogProblem[] {
  return loaded.catalog.problems.filter(
    ({ pack: { id }, problem }) =>
      id === pack.id && (problem.status !== 'retired' || progress.status(problem.uuid) !== 'new'),
  );
}

function packRow(
  pack: PackManifest,
  problems: readonly CatalogProblem[],
  progress: Progress,
  options: RowOptions,
): PackRow {
  const groups = options.grouping === 'topic' ? byTopic(pack, problems) : byDifficulty(problems);
  const rows = groups
    .map(({ key, title, members }): GroupRow => {
      const id = `${pack.id}/${options.grouping}:${key}`;
      const shown = members.filter((entry) => isShown(entry, progress, options));
      const rows = shown.map((entry) => problemRow(entry, progress, id));
      return { kind: 'group', id, by: options.grouping, title, rows, ...count(members, progress) };
    })
    .filter((row) => row.rows.length > 0);
  return { kind: 'pack', id: pack.id, title: pack.title, rows, ...count(problems, progress) };
}

interface Group {
  readonly key: string;
  readonly title: string;
  readonly members: readonly CatalogProblem[];
}

/** A problem stands under its first tag alone, so that the counts add up; the filter finds it by all its tags. */
function byTopic(pack: PackManifest, problems: readonly CatalogProblem[]): Group[] {
  return pack.tags.map((tag) => ({
    key: tag,
    title: topicTitle(tag),
    members: problems.filter(({ problem }) => problem.tags[0] === tag),
  }));
}

function byDifficulty(problems: readonly CatalogProblem[]): Group[] {
  return difficultyTitles.map((title, index) => ({
    key: String(index + 1),
    title,
    members: problems.filter(({ problem }) => problem.difficulty === index + 1),
  }));
}

function count(problems: readonly CatalogProblem[], progress: Progress): { solved: number; total: number } {
  const solved = problems.filter(({ problem }) => progress.status(problem.uuid) === 'solved').length;
  return { solved, total: problems.length };
}

function isShown(entry: CatalogProblem, progress: Progress, options: RowOptions): boolean {
  const { problem } = entry;
  if (options.solvedHidden && progress.status(problem.uuid) === 'solved') return false;
  const text = [
    problem.title,
    problem.slug,
    ...problem.tags,
    ...problem.tags.map(topicTitle),
    difficultyTitle(problem.difficulty),
  ]
    .join(' ')
    .toLowerCase();
  const words = options.filter.toLowerCase().split(/\s+/);
  return words.every((word) => text.includes(word));
}

function problemRow(entry: CatalogProblem, progress: Progress, group: string): ProblemRow {
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
    ...(status === 'solved' ? [link('editorial', 0)] : []),
  ];
  return { kind: 'problem', id, entry, status, rows };
}

/** `rate-limiting` -> `Rate limiting`. */
export function topicTitle(tag: string): string {
  const words = tag.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
