import * as l10n from '@vscode/l10n';
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
      l10n.t(
        'There is a pack {0} already, "{1}" cannot take its place. It comes {2}.',
        pack.id,
        pack.title,
        namesake.origin,
      ),
      l10n.t('Remove that one first, or ask for a pack with an id of its own.'),
    );
  }
  const inStore = installed.filter(({ id }) => id !== pack.id);
  for (const other of [...others, ...inStore]) {
    const twins = new Map(other.problems.map((problem) => [problem.uuid, problem.title]));
    const shadow = pack.problems.find(({ uuid }) => twins.has(uuid));
    if (shadow !== undefined) {
      throw new PackError(
        l10n.t(
          'The problem "{0}" of {1} has the same UUID as "{2}" of {3}.',
          shadow.title,
          pack.id,
          twins.get(shadow.uuid) ?? '',
          other.id,
        ),
        l10n.t(
          'Nothing was installed; remove {0} first, or ask for a pack whose problems have UUIDs of their own.',
          other.id,
        ),
      );
    }
  }
  const before = installed.find(({ id }) => id === pack.id);
  if (before !== undefined && before.problems.length > 0 && !sharesProblem(before, pack)) {
    throw new PackError(
      l10n.t(
        '"{0}" calls itself {1}, but has no problem of "{2}", which is installed under that id.',
        pack.title,
        pack.id,
        before.title,
      ),
      l10n.t('Nothing was installed; remove the installed one first if this one is meant to replace it.'),
    );
  }
}

function sharesProblem(a: StoredVersion, b: StoredVersion): boolean {
  const uuids = new Set(a.problems.map(({ uuid }) => uuid));
  return b.problems.some(({ uuid }) => uuids.has(uuid));
}
