import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { projectFolder } from '../workbench/paths.ts';
import { sourceStrings } from './sourceStrings.ts';

const textsSchema = z.record(z.string(), z.string());

/** One file of translations, and the English words that it is to have. */
export interface Translation {
  /** Relative to the project. */
  readonly file: string;
  readonly wanted: ReadonlyMap<string, string>;
  readonly translated: ReadonlyMap<string, string>;
}

/** The words of `package.json`, which names them by keys. */
export function manifestTexts(): ReadonlyMap<string, string> {
  return textsOf('package.nls.json');
}

/** Every translation of the manifest and of the sources that there is. */
export async function translations(): Promise<Translation[]> {
  const manifest = manifestTexts();
  const sources = await sourceStrings(path.join(projectFolder, 'src'));
  const read = (pattern: string, wanted: ReadonlyMap<string, string>) =>
    globSync(pattern, { cwd: projectFolder }).map((found) => {
      const file = found.split(path.sep).join('/');
      return { file, wanted, translated: textsOf(file) };
    });
  return [...read('package.nls.*.json', manifest), ...read('media/l10n/bundle.l10n.*.json', sources)];
}

function textsOf(file: string): ReadonlyMap<string, string> {
  const text = readFileSync(path.join(projectFolder, file), 'utf8');
  return new Map(Object.entries(textsSchema.parse(JSON.parse(text))));
}
