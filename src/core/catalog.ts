import * as l10n from '@vscode/l10n';
import { HumanError } from './humanError.ts';
import { nearest } from './nearest.ts';
import type { PackManifest } from './packManifest.ts';
import type { Problem } from './problem.ts';

/** A problem where it lies: parsed, with the folder its other files are read from when asked for. */
export interface CatalogProblem {
  readonly problem: Problem;
  readonly pack: PackManifest;
  /** Absolute folder of the problem. */
  readonly folder: string;
}

/** All packs that are loaded, as one list of problems in pack order. */
export class Catalog {
  readonly problems: readonly CatalogProblem[];
  private readonly byUuid: ReadonlyMap<string, CatalogProblem>;

  /** @throws {HumanError} when two packs hold a problem of the same UUID, naming both. */
  constructor(problems: readonly CatalogProblem[]) {
    const byUuid = new Map<string, CatalogProblem>();
    for (const entry of problems) {
      const twin = byUuid.get(entry.problem.uuid);
      if (twin !== undefined) {
        throw new HumanError(
          l10n.t(
            'The problem "{0}" of {1} has the same UUID as "{2}" of {3}. Remove one of the two packs, or give one problem a fresh UUID.',
            entry.problem.title,
            entry.pack.id,
            twin.problem.title,
            twin.pack.id,
          ),
        );
      }
      byUuid.set(entry.problem.uuid, entry);
    }
    this.problems = problems;
    this.byUuid = byUuid;
  }

  withUuid(uuid: string): CatalogProblem | undefined {
    return this.byUuid.get(uuid);
  }

  /**
   * Finds a problem by slug, or by `pack-id/slug`.
   * @throws {HumanError} when there is none, with the nearest slug, or when several packs have it.
   */
  named(name: string): CatalogProblem {
    const found = this.problems.filter(
      (entry) => entry.problem.slug === name || qualifiedName(entry) === name,
    );
    const [first, second] = found;
    if (first === undefined) throw new HumanError(this.unknown(name));
    if (second !== undefined) {
      throw new HumanError(
        `Several packs have a problem "${name}": write ${found.map(qualifiedName).join(' or ')}.`,
      );
    }
    return first;
  }

  private unknown(name: string): string {
    const slugs = this.problems.map((entry) => entry.problem.slug);
    const near = nearest(name, slugs);
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
    return `There is no problem "${name}".${hint} "code-rounds list" shows all of them.`;
  }
}

export function qualifiedName(entry: CatalogProblem): string {
  return `${entry.pack.id}/${entry.problem.slug}`;
}
