import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { packLimits } from '../../core/packLimits.ts';
import { checkDocument, parseDocument } from '../jsonDocument.ts';
import type { SourceJson } from './packSource.ts';
import type { PackTree } from './packTree.ts';

/** Some editors on Windows begin every file with it. */
const byteOrderMark = /^\uFEFF/;

/** The text of a file, or undefined when there is none that could be read. Links are not followed. */
export async function readSourceText(tree: PackTree, file: string): Promise<string | undefined> {
  if (!tree.files.has(file)) return undefined;
  try {
    const bytes = await readFile(path.join(tree.root, file));
    return bytes.length > packLimits.caseFileBytes ? undefined : bytes.toString('utf8');
  } catch {
    return undefined;
  }
}

/** A structured file; without a schema it is only parsed. */
export async function readSourceJson<T>(
  tree: PackTree,
  file: string,
  schema?: z.ZodType<T>,
): Promise<SourceJson<T>> {
  const whole = await readSourceText(tree, file);
  if (whole === undefined) return { path: file, issues: [] };
  const text = whole.replace(byteOrderMark, '');
  const document = parseDocument(text, file);
  if (document.kind === 'invalid') return { path: file, text, issues: document.issues };
  const read = schema === undefined ? undefined : checkDocument(document, schema);
  return {
    path: file,
    text,
    document,
    ...(read?.kind === 'read' ? { value: read.value } : {}),
    issues: [...document.issues, ...(read?.kind === 'invalid' ? read.issues : [])],
  };
}
