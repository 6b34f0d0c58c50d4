import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Catalog } from '../core/catalog.ts';
import { HumanError } from '../core/humanError.ts';
import { languageIds, languageSchema } from '../core/language.ts';
import { adapters } from '../judge/languages/table.ts';
import { exitStatus } from './exitStatus.ts';
import type { Output } from './output.ts';

/** `code-rounds starter`: to standard output, or to a new file with what it needs beside it. */
export async function starter(
  catalog: Catalog,
  problemName: string,
  languageName: string,
  file: string | undefined,
  output: Output,
): Promise<number> {
  const { problem } = catalog.named(problemName);
  const language = languageSchema.safeParse(languageName.toLowerCase()).data;
  if (language === undefined) {
    throw new HumanError(`"${languageName}" is no language here. Write one of ${languageIds.join(', ')}.`);
  }
  const { solution, support } = adapters[language].starter(problem);
  if (file === undefined) {
    output.out(solution.text);
    return exitStatus.good;
  }
  await makeFolder(path.dirname(path.resolve(file)));
  await writeNew(file, solution.text);
  for (const part of support) await writeUnlessThere(path.join(path.dirname(file), part.fileName), part.text);
  output.out(`${file}\n`);
  return exitStatus.good;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw unwritable(folder, cause);
  }
}

async function writeNew(file: string, text: string): Promise<void> {
  if (!(await writeUnlessThere(file, text))) {
    throw new HumanError(`${file} is there already and was left as it is. Choose another name with --out.`);
  }
}

/** False when there is such a file: nothing of the person's is ever overwritten. */
async function writeUnlessThere(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw unwritable(file, error);
  }
}

function unwritable(file: string, cause: unknown): HumanError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
  if (code === 'EISDIR')
    return new HumanError(`${file} is a folder. Name the file to write with --out.`, { cause });
  return new HumanError(`${file} cannot be written (${code}). Choose another place with --out.`, { cause });
}
