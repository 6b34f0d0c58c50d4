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
import { treeFaults } from './jsonTreeFaults.ts';
import { jsonTextFault } from './jsonFaults.ts';
import { readPackFile } from './readPackFile.ts';
import type { ReadResult } from './readResult.ts';
import { schemaIssues } from './schemaIssues.ts';
import { textOf } from './textOf.ts';
import { wording } from './wording.ts';

/** A file that fits its schema, with the places of its parts for faults found later. */
interface ReadFile<T> {
  readonly kind: 'read';
  readonly value: T;
  /** Line and column, from 1, of what lies under these keys, or of the nearest part around it. */
  readonly placeOf: (keys: readonly (string | number)[]) => Place;
}

type Place = Required<Pick<PackIssue, 'line' | 'column'>>;
type Invalid = Extract<ReadResult<unknown>, { kind: 'invalid' }>;

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
  const read = await readPackFile(root, file);
  if (read.kind === 'refused') return invalid([{ path: shown, message: read.message }]);
  const text = textOf(read.bytes);
  if (text === undefined) {
    return invalid([{ path: shown, message: 'The file is not UTF-8 text. Save it as UTF-8.' }]);
  }
  return parseJson(text, shown, schema);
}

/** The same for a text already read; `shown` names it in issues. */
export function parseJson<T>(text: string, shown: string, schema: z.ZodType<T>): ReadFile<T> | Invalid {
  const early = jsonTextFault(text);
  if (early !== undefined) {
    return invalid([{ path: shown, ...position(text, early.offset), message: early.message }]);
  }
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
  const untrue = treeFaults(tree).map(({ offset, message }) => ({ path: shown, ...at(offset), message }));
  const result = checked(schema, getNodeValue(tree));
  if (result === undefined) {
    const message =
      'A list or a text is expected where an object with the key "length" stands. Write that instead.';
    return invalid([{ path: shown, message }]);
  }
  const placeOf = (keys: readonly (string | number)[]) => at(offsetOf(tree, keys));
  if (result.success && untrue.length === 0) return { kind: 'read', value: result.data, placeOf };
  const wrong = result.success
    ? []
    : schemaIssues(result.error).map(({ path: place, message }) => ({
        path: shown,
        ...placeOf(place),
        message,
      }));
  return invalid([...untrue, ...wrong]);
}

/**
 * Undefined where zod fails: it compares the length of whatever should be a list or a text and has one, and an object in
 * its place cannot be compared.
 */
function checked<T>(schema: z.ZodType<T>, value: unknown): z.ZodSafeParseResult<T> | undefined {
  try {
    return schema.safeParse(value, { error: wording, reportInput: true });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function invalid(issues: readonly PackIssue[]): Invalid {
  return { kind: 'invalid', issues };
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
