import { readdir } from 'node:fs/promises';
import path from 'node:path';
import * as l10n from '@vscode/l10n';
import type { z } from 'zod';
import type { LintFault } from '../core/lintFault.ts';
import { factsOf } from './findingCodes.ts';
import type { PackIssue } from './issue.ts';
import { readJsonFile } from './readJsonFile.ts';

const ending = '.rounds.json';

/** A file whose content names itself by the slug that its file name has. */
export interface NamedFile<T> {
  readonly value: T;
  readonly shown: string;
  readonly placeOf: (keys: readonly (string | number)[]) => Required<Pick<PackIssue, 'line' | 'column'>>;
}

interface NamedFiles<T> {
  /** In the order of their names. */
  readonly files: readonly NamedFile<T>[];
  readonly issues: readonly PackIssue[];
}

/** Reads every `<slug>.rounds.json` of a folder of the pack; a pack without the folder has none of them. */
export async function readNamedFiles<T extends { readonly slug: string; readonly uuid: string }>(
  root: string,
  folder: string,
  schema: z.ZodType<T>,
): Promise<NamedFiles<T>> {
  const names = await readdir(path.join(root, folder)).catch(() => []);
  const own = names.filter((name) => name.endsWith(ending)).sort();
  const strangers = names.filter((name) => name.endsWith('.json') && !name.endsWith(ending)).sort();
  const read = await Promise.all(own.map((name) => readNamedFile(root, `${folder}/${name}`, schema)));
  const issues: PackIssue[] = strangers.map((name) => ({
    code: 'F11',
    path: `${folder}/${name}`,
    message: l10n.t('The file is not read: its name must end in "{0}". Rename it.', ending),
  }));
  const files: NamedFile<T>[] = [];
  const seen = new Map<string, string>();
  for (const { file, issues: found } of read) {
    issues.push(...found);
    if (file === undefined) continue;
    const twin = seen.get(file.value.uuid);
    seen.set(file.value.uuid, file.shown);
    if (twin === undefined) files.push(file);
    else
      issues.push({
        code: 'I03',
        path: file.shown,
        ...file.placeOf(['uuid']),
        message: l10n.t('{0} has the same UUID. Give this one a fresh UUID.', twin),
      });
  }
  return { files, issues };
}

async function readNamedFile<T extends { readonly slug: string }>(
  root: string,
  shown: string,
  schema: z.ZodType<T>,
): Promise<{ file?: NamedFile<T>; issues: readonly PackIssue[] }> {
  const read = await readJsonFile(path.join(root, shown), root, schema);
  if (read.kind === 'invalid') return { issues: read.issues };
  const { value, placeOf } = read;
  const name = path.posix.basename(shown, ending);
  if (value.slug === name) return { file: { value, shown, placeOf }, issues: [] };
  const message = l10n.t(
    '"slug" is "{0}", but the file is "{1}{2}". Make them equal.',
    value.slug,
    name,
    ending,
  );
  return { issues: [{ code: 'I09', path: shown, ...placeOf(['slug']), message }] };
}

/** Faults at their places in the file. */
export function issuesOf<T>(file: NamedFile<T>, faults: readonly LintFault[]): PackIssue[] {
  return faults.map(({ code, path: keys, message }) => ({
    code,
    path: file.shown,
    ...file.placeOf(keys),
    message,
  }));
}

/** Whether any of them makes the part unfit to be shown; warnings do not. */
export function haveError(faults: readonly LintFault[]): boolean {
  return faults.some(({ code }) => factsOf(code).severity === 'error');
}
