import path from 'node:path';
import * as l10n from '@vscode/l10n';
import type { z } from 'zod';
import { checkDocument, parseDocument, type JsonDocument } from './jsonDocument.ts';
import type { PackIssue } from './issue.ts';
import { readPackFile } from './readPackFile.ts';
import type { ReadResult } from './readResult.ts';
import { textOf } from './textOf.ts';

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
  const read = await readPackFile(root, file);
  if (read.kind === 'refused') return invalid([{ path: shown, code: read.code, message: read.message }]);
  const text = textOf(read.bytes);
  if (text === undefined) {
    return invalid([
      { path: shown, code: 'F02', message: l10n.t('The file is not UTF-8 text. Save it as UTF-8.') },
    ]);
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
