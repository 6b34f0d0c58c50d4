import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { z } from 'zod';
import type { JsonKeys, Place } from './finding.ts';
import { descriptionOf } from './fieldDescription.ts';
import type { PackIssue } from './issue.ts';
import type { ReadResult } from './readResult.ts';
import { schemaIssues } from './schemaIssues.ts';
import { wording } from './wording.ts';

type LineAndColumn = Required<Omit<Place, 'path'>>;

/** A JSON-with-comments text that parses, whatever it says. */
export interface JsonDocument {
  readonly kind: 'document';
  /** What it is called in issues. */
  readonly path: string;
  readonly value: unknown;
  readonly tree: Node;
  /** Keys that stand twice. */
  readonly issues: readonly PackIssue[];
  /** Line and column, from 1, of what lies under these keys, or of the nearest part around it. */
  readonly placeOf: (keys: JsonKeys) => LineAndColumn;
  /** The same for a place in the text, from 0. */
  readonly placeAt: (offset: number) => LineAndColumn;
}

type Invalid = Extract<ReadResult<unknown>, { kind: 'invalid' }>;

/** Parses a text; `shown` names it in issues. */
export function parseDocument(text: string, shown: string): JsonDocument | Invalid {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const placeAt = positions(text);
  if (tree === undefined) {
    return { kind: 'invalid', issues: [{ path: shown, code: 'F02', message: 'The file is empty.' }] };
  }
  if (errors.length > 0) {
    const issues = errors.map(({ error, offset }) => ({
      path: shown,
      ...placeAt(offset),
      code: 'F02' as const,
      message: `Not valid JSON: ${words(printParseErrorCode(error))}. Comments and trailing commas are fine; single quotes are not.`,
    }));
    return { kind: 'invalid', issues };
  }
  const issues = duplicateKeys(tree).map((node) => ({
    path: shown,
    ...placeAt(node.offset),
    code: 'F03' as const,
    message: `Key "${String(node.value)}" appears twice; the later one would silently win. Delete one.`,
  }));
  return {
    kind: 'document',
    path: shown,
    value: getNodeValue(tree),
    tree,
    issues,
    placeOf: (keys) => placeAt(offsetOf(tree, keys)),
    placeAt,
  };
}

/**
 * Checks a part of a document against a schema. All issues are found, each with line and column.
 * @param keys the way down to the part; none for the whole.
 */
export function checkDocument<T>(
  document: JsonDocument,
  schema: z.ZodType<T>,
  part: { readonly keys: JsonKeys; readonly value: unknown } = { keys: [], value: document.value },
): ReadResult<T> {
  const result = schema.safeParse(part.value, { error: wording, reportInput: true });
  if (result.success) return { kind: 'read', value: result.data };
  const issues = schemaIssues(result.error).map(({ path, code, message }) => {
    const keys = [...part.keys, ...path];
    const about = descriptionOf(schema, path);
    const described = about === undefined ? {} : { about };
    return { path: document.path, ...document.placeOf(keys), code, keys, message, ...described };
  });
  return { kind: 'invalid', issues };
}

/** `PropertyNameExpected` -> `property name expected`. */
function words(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** Looks places up by halving: a file may hold thousands of cases, and each is asked for. */
function positions(text: string): (offset: number) => LineAndColumn {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The place of the value, or of its nearest parent that is there; of the key, where the value is one of an object. */
function offsetOf(tree: Node, place: JsonKeys): number {
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
