import * as l10n from '@vscode/l10n';
import type { PackContents } from '../packContents.ts';
import { refusedArchive, refusedEntry } from '../packError.ts';

/**
 * Checks that a pack has all files that its problems need, and none that no problem shows.
 * @param paths of the pack, relative to it.
 * @throws {PackError} naming the first file that is missing or should not be there.
 */
export function checkShipped({ problems }: PackContents, paths: readonly string[]): void {
  const present = new Set(paths);
  const bySlug = new Map(problems.map(({ problem }) => [problem.slug, problem]));
  for (const { problem } of problems) {
    const needed = [
      'prompt.md',
      ...Object.entries(problem.submissions).flatMap(([file, filed]) =>
        filed === 'editorial' ? [`solutions/${file}`] : [],
      ),
    ];
    const missing = needed.find((file) => !present.has(`problems/${problem.slug}/${file}`));
    if (missing !== undefined) {
      throw refusedArchive(l10n.t('The problem "{0}" lacks its file {1}', problem.slug, missing));
    }
  }
  for (const path of paths) {
    const [, slug = '', solution] = /^problems\/([^/]+)\/(?:solutions\/(.+))?/.exec(path) ?? [];
    if (slug === '') continue;
    const problem = bySlug.get(slug);
    if (problem === undefined)
      throw refusedEntry(path, l10n.t('belongs to no problem that pack.rounds.json lists'));
    if (solution !== undefined && problem.submissions[solution] !== 'editorial') {
      throw refusedEntry(path, l10n.t('is a solution that no editorial shows'));
    }
  }
}
