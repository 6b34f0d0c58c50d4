import path from 'node:path';
import * as l10n from '@vscode/l10n';
import type { CatalogProblem } from '../core/catalog.ts';
import { packManifestSchema, type PackManifest } from '../core/packManifest.ts';
import { problemSchema, type Problem } from '../core/problem.ts';
import type { PackIssue } from './issue.ts';
import { mapAtMost } from './mapAtMost.ts';
import { readJsonFile, type Invalid, type ReadFile } from './readJsonFile.ts';

/** Problem files that are read at a time. */
const filesAtOnce = 16;

/** A pack as far as it could be read: what is wrong with one problem takes only that problem away. */
export interface ReadPack {
  readonly manifest: PackManifest | undefined;
  readonly problems: readonly CatalogProblem[];
  readonly issues: readonly PackIssue[];
}

/** Reads one `problem.rounds.json`. @param file absolute; @param root folder that paths in issues are relative to. */
export type ProblemReader = (file: string, root: string) => Promise<ReadFile<Problem> | Invalid>;

const fromFile: ProblemReader = (file, root) => readJsonFile(file, root, problemSchema);

/**
 * Reads a pack's manifest and the description of each problem; cases and prose stay where they are.
 * @param folder absolute; @param reader for those who remember what they have read before.
 */
export async function readPack(folder: string, reader: ProblemReader = fromFile): Promise<ReadPack> {
  const manifest = await readJsonFile(path.join(folder, 'pack.rounds.json'), folder, packManifestSchema);
  if (manifest.kind === 'invalid') return { manifest: undefined, problems: [], issues: manifest.issues };
  const pack = manifest.value;
  const slugs = new Set(pack.problems);
  const twice = pack.problems.flatMap((slug, index) =>
    slugs.delete(slug)
      ? []
      : [
          {
            path: 'pack.rounds.json',
            ...manifest.placeOf(['problems', index]),
            code: 'F17' as const,
            message: l10n.t('The problem "{0}" is listed twice. Delete one.', slug),
          },
        ],
  );
  const results = await mapAtMost(filesAtOnce, [...new Set(pack.problems)], (slug) =>
    readProblem(folder, pack, slug, reader),
  );
  return {
    manifest: pack,
    problems: results.flatMap((result) => (result.problem === undefined ? [] : [result.problem])),
    issues: [...twice, ...results.flatMap((result) => result.issues)],
  };
}

async function readProblem(
  root: string,
  pack: PackManifest,
  slug: string,
  reader: ProblemReader,
): Promise<{ problem?: CatalogProblem; issues: readonly PackIssue[] }> {
  const folder = path.join(root, 'problems', slug);
  const file = path.join(folder, 'problem.rounds.json');
  const read = await reader(file, root);
  if (read.kind === 'invalid') return { issues: read.issues };
  const problem = read.value;
  const shown = `problems/${slug}/problem.rounds.json`;
  const issues: PackIssue[] = [];
  if (problem.slug !== slug) {
    issues.push({
      path: shown,
      ...read.placeOf(['slug']),
      code: 'I09',
      message: l10n.t('"slug" is "{0}", but the folder is "{1}". Make them equal.', problem.slug, slug),
    });
  }
  for (const [index, tag] of problem.tags.entries()) {
    if (!pack.tags.includes(tag)) {
      issues.push({
        path: shown,
        ...read.placeOf(['tags', index]),
        code: 'M02',
        message: l10n.t('Tag "{0}" is not in the pack\'s tags. Add it to pack.rounds.json.', tag),
      });
    }
  }
  return issues.length > 0 ? { issues } : { problem: { problem, pack, folder }, issues };
}
