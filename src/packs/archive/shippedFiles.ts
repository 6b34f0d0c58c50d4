import type { CatalogProblem } from '../../core/catalog.ts';
import type { ListedFile } from '../listPackFiles.ts';

/** What of a pack's folder goes into its archive, and why the rest does not. */
export interface Shipped {
  readonly paths: readonly string[];
  readonly leftOut: readonly { readonly path: string; readonly why: LeftOut }[];
}

export type LeftOut = 'draft' | 'solution' | 'unlisted';

/**
 * Drafts stay behind with all they have, and all solutions but those that the editorials show.
 * @param problems those to be shipped. @param listed the slugs that the pack lists, with those of drafts.
 */
export function shippedFiles(
  files: readonly ListedFile[],
  problems: readonly CatalogProblem[],
  listed: readonly string[],
): Shipped {
  const bySlug = new Map(problems.map(({ problem }) => [problem.slug, problem]));
  const why = (path: string): LeftOut | undefined => {
    const [, slug, solution] = /^problems\/([^/]+)\/(?:solutions\/(.+))?/.exec(path) ?? [];
    if (slug === undefined) return undefined;
    const problem = bySlug.get(slug);
    if (problem === undefined) return listed.includes(slug) ? 'draft' : 'unlisted';
    return solution === undefined || problem.submissions[solution] === 'editorial' ? undefined : 'solution';
  };
  const judged = files.map(({ path }) => ({ path, why: why(path) }));
  return {
    paths: judged.filter((file) => file.why === undefined).map(({ path }) => path),
    leftOut: judged.flatMap((file) => (file.why === undefined ? [] : [{ path: file.path, why: file.why }])),
  };
}
