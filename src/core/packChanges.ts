import * as l10n from '@vscode/l10n';
import type { Case } from './case.ts';
import type { Problem } from './problem.ts';

/** What of a pack two versions are compared by. */
export interface ComparedPack {
  readonly problems: readonly {
    readonly problem: Problem;
    readonly cases: readonly { readonly case: Case }[];
  }[];
}

export interface ChangedProblem {
  readonly uuid: string;
  readonly title: string;
  /** Cases that the old version had not, those that correct an old one included. */
  readonly newCases: number;
  /** Those of the new cases that correct one of the old version. */
  readonly reimplementedCases: number;
  readonly removedCases: number;
  /** The starter is another one: a name, a parameter or a type has changed. */
  readonly hasNewStarter: boolean;
}

export interface NamedProblem {
  readonly uuid: string;
  readonly title: string;
}

/** What an update brings, matched by UUID: titles, slugs, order and files may change without being a change here. */
export interface PackChanges {
  readonly newProblems: readonly NamedProblem[];
  /** Retired since the old version. */
  readonly retiredProblems: readonly NamedProblem[];
  /** Gone without being retired. */
  readonly removedProblems: readonly NamedProblem[];
  readonly changedProblems: readonly ChangedProblem[];
}

/** Compares two versions of a pack. */
export function changesBetween(oldPack: ComparedPack, newPack: ComparedPack): PackChanges {
  const before = new Map(oldPack.problems.map((entry) => [entry.problem.uuid, entry]));
  const after = new Map(newPack.problems.map((entry) => [entry.problem.uuid, entry]));
  const both = newPack.problems.flatMap((entry) => {
    const old = before.get(entry.problem.uuid);
    return old === undefined ? [] : [{ old, entry }];
  });
  return {
    newProblems: newPack.problems.filter(({ problem }) => !before.has(problem.uuid)).map(named),
    retiredProblems: both
      .filter(({ old, entry }) => !isRetired(old) && isRetired(entry))
      .map(({ entry }) => named(entry)),
    removedProblems: oldPack.problems.filter(({ problem }) => !after.has(problem.uuid)).map(named),
    changedProblems: both.map(({ old, entry }) => changesOf(old, entry)).filter(hasChanged),
  };
}

/** What a person who solved the problem before is told, if its cases have changed: `2 new cases: check again`. */
export function checkAgainText({ newCases }: ChangedProblem): string | undefined {
  if (newCases === 0) return undefined;
  return newCases === 1 ? l10n.t('1 new case: check again') : l10n.t('{0} new cases: check again', newCases);
}

type ComparedProblem = ComparedPack['problems'][number];

function changesOf(old: ComparedProblem, entry: ComparedProblem): ChangedProblem {
  const oldCases = new Set(old.cases.map(({ case: given }) => given.uuid));
  const newCases = entry.cases.map(({ case: given }) => given).filter(({ uuid }) => !oldCases.has(uuid));
  const kept = entry.cases.length - newCases.length;
  return {
    ...named(entry),
    newCases: newCases.length,
    reimplementedCases: newCases.filter(({ reimplements = '' }) => oldCases.has(reimplements)).length,
    removedCases: oldCases.size - kept,
    hasNewStarter: starterKey(old.problem) !== starterKey(entry.problem),
  };
}

function hasChanged({ newCases, removedCases, hasNewStarter }: ChangedProblem): boolean {
  return newCases > 0 || removedCases > 0 || hasNewStarter;
}

function isRetired({ problem }: ComparedProblem): boolean {
  return problem.status === 'retired';
}

function named({ problem: { uuid, title } }: ComparedProblem): NamedProblem {
  return { uuid, title };
}

/** Equal where a solution of one fits the other: what is said about the parts is left out. */
function starterKey({ kind, signature }: Problem): string {
  const { types, ...callables } = signature;
  const text = JSON.stringify(callables, (key, value: unknown) => (key === 'doc' ? undefined : value));
  return JSON.stringify([kind, text, types]);
}
