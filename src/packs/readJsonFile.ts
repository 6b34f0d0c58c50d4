import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { checkDocument, parseDocument, type JsonDocument } from './jsonDocument.ts';
import type { PackIssue } from './issue.ts';
import type { ReadResult } from './readResult.ts';

/** Bytes; a case file may be the largest of a pack's files. */
const maximumBytes = 16 * 1024 * 1024;

/** Some editors on Windows begin every file with it. */
const byteOrderMark = /^\uFEFF/;

/** A file that fits its schema, with the places of its parts for faults found later. */
export type ReadFile<T> = Extract<ReadResult<T>, { kind: 'read' }> & Pick<JsonDocument, 'placeOf'>;

export type Invalid = Extract<ReadResult<unknown>, { kind: 'invalid' }>;

/**
 * Reads a JSON-with-comments file and checks it against a schema. All issues are found, each with line and column.
 * @param root folder that paths in issues are relative to.
 */
export async function readJsonFile<T>(
  file: string,
  root: string,
  schema: z.ZodType<T>,
): Promise<ReadFile<T> | Invalid> {
  const document = await readDocument(file, root);
  return document.kind === 'invalid' ? document : fitted(document, schema);
}

/** Reads a JSON-with-comments file, whatever it says. @param root folder that paths in issues are relative to. */
export async function readDocument(file: string, root: string): Promise<JsonDocument | Invalid> {
  const shown = path.relative(root, file).split(path.sep).join('/');
  let text: string;
  try {
    text = (await readFile(file, 'utf8')).replace(byteOrderMark, '');
  } catch (error) {
    return invalid([{ path: shown, code: 'F16', message: unreadable(error) }]);
  }
  if (text.length > maximumBytes) {
    return invalid([{ path: shown, code: 'F14', message: 'The file is over 16 MiB.' }]);
  }
  return parseDocument(text, shown);
}

/** The same for a text already read; `shown` names it in issues. */
export function parseJson<T>(text: string, shown: string, schema: z.ZodType<T>): ReadFile<T> | Invalid {
  const document = parseDocument(text, shown);
  return document.kind === 'invalid' ? document : fitted(document, schema);
}

function fitted<T>(document: JsonDocument, schema: z.ZodType<T>): ReadFile<T> | Invalid {
  const result = checkDocument(document, schema);
  if (result.kind === 'invalid') return invalid([...document.issues, ...result.issues]);
  return document.issues.length > 0 ? invalid(document.issues) : { ...result, placeOf: document.placeOf };
}

function invalid(issues: readonly PackIssue[]): Invalid {
  return { kind: 'invalid', issues };
}

function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return code === 'ENOENT' ? 'The file is missing. Add it.' : `The file cannot be read (${code}).`;
}
