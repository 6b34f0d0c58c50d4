import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  getNodeValue,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { z } from 'zod';
import type { PackIssue } from './issue.ts';
import type { ReadResult } from './readResult.ts';
import { schemaIssues } from './schemaIssues.ts';
import { wording } from './wording.ts';

/** Bytes; a case file may be the largest of a pack's files. */
const maximumBytes = 16 * 1024 * 1024;

/** Some editors on Windows begin every file with it. */
const byteOrderMark = /^\uFEFF/;

/** A file that fits its schema, with the places of its parts for faults found later. */
export interface ReadFile<T> {
  readonly kind: 'read';
  readonly value: T;
  /** Line and column, from 1, of what lies under these keys, or of the nearest part around it. */
  readonly placeOf: (keys: readonly (string | number)[]) => Place;
}

type Place = Required<Pick<PackIssue, 'line' | 'column'>>;
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
  const shown = path.relative(root, file).split(path.sep).join('/');
  let text: string;
  try {
    text = (await readFile(file, 'utf8')).replace(byteOrderMark, '');
  } catch (error) {
    return invalid([{ path: shown, message: unreadable(error) }]);
  }
  if (text.length > maximumBytes) return invalid([{ path: shown, message: 'The file is over 16 MiB.' }]);
  return parseJson(text, shown, schema);
}

/** The same for a text already read; `shown` names it in issues. */
export function parseJson<T>(text: string, shown: string, schema: z.ZodType<T>): ReadFile<T> | Invalid {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const at = (offset: number) => position(text, offset);
  if (tree === undefined) return invalid([{ path: shown, message: 'The file is empty.' }]);
  if (errors.length > 0) {
    return invalid(
      errors.map(({ error, offset }) => ({
        path: shown,
        ...at(offset),
        message: `Not valid JSON: ${words(printParseErrorCode(error))}. Comments and trailing commas are fine; single quotes are not.`,
      })),
    );
  }
  const twice = duplicateKeys(tree).map((node) => ({
    path: shown,
    ...at(node.offset),
    message: `Key "${String(node.value)}" appears twice; the later one would silently win. Delete one.`,
  }));
  const result = schema.safeParse(getNodeValue(tree), { error: wording, reportInput: true });
  const placeOf = (keys: readonly (string | number)[]) => at(offsetOf(tree, keys));
  if (result.success && twice.length === 0) return { kind: 'read', value: result.data, placeOf };
  const wrong = result.success
    ? []
    : schemaIssues(result.error).map(({ path: place, message }) => ({
        path: shown,
        ...placeOf(place),
        message,
      }));
  return invalid([...twice, ...wrong]);
}

function invalid(issues: readonly PackIssue[]): Invalid {
  return { kind: 'invalid', issues };
}

function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return code === 'ENOENT' ? 'The file is missing. Add it.' : `The file cannot be read (${code}).`;
}

/** `PropertyNameExpected` -> `property name expected`. */
function words(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

function position(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

/** The place of the value, or of its nearest parent that is there; of the key, where the value is one of an object. */
function offsetOf(tree: Node, place: readonly (string | number)[]): number {
  for (let length = place.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(tree, place.slice(0, length));
    if (node !== undefined) {
      const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
      return (key ?? node).offset;
    }
  }
  return 0;
}

function duplicateKeys(node: Node): Node[] {
  const children = node.children ?? [];
  if (node.type !== 'object') return children.flatMap(duplicateKeys);
  const seen = new Set<unknown>();
  const found: Node[] = [];
  for (const property of children) {
    const key = property.children?.[0];
    if (key === undefined) continue;
    if (seen.has(key.value)) found.push(key);
    seen.add(key.value);
    const value = property.children?.[1];
    if (value !== undefined) found.push(...duplicateKeys(value));
  }
  return found;
}
