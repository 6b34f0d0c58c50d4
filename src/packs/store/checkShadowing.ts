import { PackError } from '../packError.ts';
import type { StoredVersion } from './storeIndex.ts';

/** A pack that is loaded from elsewhere: built in, a folder, another extension. */
export interface OtherPack {
  readonly id: string;
  /** Says where it comes from, as the end of "It comes ...": `with Code Rounds`, `from /home/me/packs/basics`. */
  readonly origin: string;
  readonly problems: StoredVersion['problems'];
}

/**
 * A pack may not pass for another one: neither take its id, nor hold one of its problems.
 * @param others loaded from outside the store. @param installed in force in the store.
 * @throws {PackError} naming both.
 */
export function checkShadowing(
  pack: StoredVersion,
  others: readonly OtherPack[],
  installed: readonly StoredVersion[],
): void {
  const namesake = others.find(({ id }) => id === pack.id);
  if (namesake !== undefined) {
    throw new PackError(
      `There is a pack ${pack.id} already, "${pack.title}" cannot take its place. It comes ${namesake.origin}.`,
      'Remove that one first, or ask for a pack with an id of its own.',
    );
  }
  const inStore = installed.filter(({ id }) => id !== pack.id);
  for (const other of [...others, ...inStore]) {
    const twins = new Map(other.problems.map((problem) => [problem.uuid, problem.title]));
    const shadow = pack.problems.find(({ uuid }) => twins.has(uuid));
    if (shadow !== undefined) {
      throw new PackError(
        `The problem "${shadow.title}" of ${pack.id} has the same UUID as "${twins.get(shadow.uuid) ?? ''}" of ${other.id}.`,
        `Nothing was installed; remove ${other.id} first, or ask for a pack whose problems have UUIDs of their own.`,
      );
    }
  }
  const before = installed.find(({ id }) => id === pack.id);
  if (before !== undefined && before.problems.length > 0 && !sharesProblem(before, pack)) {
    throw new PackError(
      `"${pack.title}" calls itself ${pack.id}, but has no problem of "${before.title}", which is installed under that id.`,
      'Nothing was installed; remove the installed one first if this one is meant to replace it.',
    );
  }
}

function sharesProblem(a: StoredVersion, b: StoredVersion): boolean {
  const uuids = new Set(a.problems.map(({ uuid }) => uuid));
  return b.problems.some(({ uuid }) => uuids.has(uuid));
}
