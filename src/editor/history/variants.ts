import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { languageOfFile, type LanguageId } from '../../core/language.ts';

/** Beside the solution, so that variants move with it, are searched and put under version control like any file. */
export const variantsFolderName = 'variants';

/** Another way to solve a problem: a plain file in a folder of its name, where no compiler takes it for a part of the solution. */
export interface Variant {
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  /** Absolute: the file of the solution that it is a variant of. */
  readonly solution: string;
  readonly language: LanguageId;
}

/** Where the variant of this name lies, whether or not it exists. @param solution absolute file. */
export function variantFile(solution: string, name: string): string {
  return path.join(path.dirname(solution), variantsFolderName, name, path.basename(solution));
}

/** The variants of a solution by name. @param solution absolute file. */
export async function listVariants(solution: string): Promise<readonly Variant[]> {
  const language = languageOfFile(solution);
  if (language === undefined) return [];
  const folder = path.join(path.dirname(solution), variantsFolderName);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = entries
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }): Promise<Variant[]> => {
      const files = await readdir(path.join(folder, name)).catch(() => []);
      // The solution may have been renamed since.
      const fitting = files.filter((file) => languageOfFile(file) === language);
      const file = fitting.find((each) => each === path.basename(solution)) ?? fitting[0];
      return file === undefined ? [] : [{ name, file: path.join(folder, name, file), solution, language }];
    });
  return (await Promise.all(found)).flat().sort((a, b) => a.name.localeCompare(b.name));
}

/** Writes a variant, over one of that name. @returns its absolute path. */
export async function saveVariant(solution: string, name: string, text: string): Promise<string> {
  const file = variantFile(solution, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}

/** Gives it another name, which must be free. @returns its new absolute path. */
export async function renameVariant({ name, file, solution }: Variant, to: string): Promise<string> {
  const target = path.join(path.dirname(variantFile(solution, to)), path.basename(file));
  if (name.toLowerCase() === to.toLowerCase()) {
    // Only the case differs: to many file systems the folder is there already.
    await rename(path.dirname(file), path.dirname(target));
    return target;
  }
  await mkdir(path.dirname(target), { recursive: true });
  await rename(file, target);
  await removeEmptyFolder(path.dirname(file));
  return target;
}

/** Deletes the file, and its folder where nothing else is in it. */
export async function deleteVariant({ file }: Variant): Promise<void> {
  await rm(file);
  await removeEmptyFolder(path.dirname(file));
  await removeEmptyFolder(path.dirname(path.dirname(file)));
}

/** Whatever else somebody has put there stays. */
async function removeEmptyFolder(folder: string): Promise<void> {
  await rmdir(folder).catch(() => undefined);
}
