import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Catalog } from '../../core/catalog.ts';
import { languageOfFile } from '../../core/language.ts';
import { ownCasesFileName } from '../../core/ownCases.ts';
import { packPathFault } from '../../core/packPathFault.ts';
import { progressFileLimits, type MovedSolution } from '../../core/progressFile.ts';
import { textOf } from '../../packs/textOf.ts';
import { solutionFolder } from '../solutionFolder.ts';
import type { Solution } from '../solutionFiles.ts';

/** What lies beside each solution and belongs to it: code of any language we know, and the own cases. */
export async function movedSolutions(known: readonly Solution[]): Promise<readonly MovedSolution[]> {
  const byFolder = new Map(known.map((solution) => [path.dirname(solution.file), solution]));
  const found = await Promise.all(
    [...byFolder].map(async ([folder, { entry, language }]) => {
      const names = (await readdir(folder).catch(() => [])).filter(isPart).toSorted().slice(0, 50);
      const files = await Promise.all(
        names.map(async (name) => {
          const bytes = await readFile(path.join(folder, name)).catch(() => undefined);
          const text = bytes === undefined ? undefined : textOf(bytes);
          return text === undefined || text.length > progressFileLimits.textCharacters
            ? []
            : [{ name, text }];
        }),
      );
      return { problem: entry.problem.uuid, language, files: files.flat() };
    }),
  );
  return found.filter(({ files }) => files.length > 0);
}

export interface PlacedSolutions {
  readonly written: number;
  /** A file that is there says something else; it is left as it is. */
  readonly different: number;
  /** No installed pack has the problem. */
  readonly unknown: number;
}

/**
 * Writes solutions where the opening of their problems would look for them; a file that is there is never touched.
 * @param template of the setting `codeRounds.folder`.
 * @param root absolute.
 * @throws {HumanError} when the template is wrong.
 */
export async function placeSolutions(
  solutions: readonly MovedSolution[],
  catalog: Catalog,
  { template, root }: { readonly template: string; readonly root: string },
): Promise<PlacedSolutions> {
  let [written, different, unknown] = [0, 0, 0];
  for (const { problem, language, files } of solutions) {
    const entry = catalog.withUuid(problem);
    if (entry === undefined) {
      unknown += 1;
      continue;
    }
    const folder = solutionFolder(template, root, entry, language);
    const fresh = [];
    let isDifferent = false;
    for (const { name, text } of files.filter((file) => isPart(file.name))) {
      const there = await readFile(path.join(folder, name), 'utf8').catch(() => undefined);
      if (there === undefined) fresh.push({ name, text });
      else if (there !== text && name !== ownCasesFileName) isDifferent = true;
    }
    if (isDifferent) {
      different += 1;
      continue;
    }
    await mkdir(folder, { recursive: true });
    for (const { name, text } of fresh) await writeFile(path.join(folder, name), text, { flag: 'wx' });
    if (fresh.length > 0) written += 1;
  }
  return { written, different, unknown };
}

function isPart(name: string): boolean {
  return (
    packPathFault(name) === undefined && (languageOfFile(name) !== undefined || name === ownCasesFileName)
  );
}
