import * as l10n from '@vscode/l10n';
import { findNodeAtLocation, getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import type { JsonKeys, Place } from './finding.ts';
import { descriptionOf } from './fieldDescription.ts';
import type { PackIssue } from './issue.ts';
import { treeFaults } from './jsonTreeFaults.ts';
import { jsonTextFault } from './jsonFaults.ts';
import { parseErrorWords } from './parseErrorWords.ts';
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
  /** What is read as something else than what is written: keys that stand twice, halves of characters. */
  readonly issues: readonly PackIssue[];
  /** Line and column, from 1, of what lies under these keys, or of the nearest part around it. */
  readonly placeOf: (keys: JsonKeys) => LineAndColumn;
  /** The same for a place in the text, from 0. */
  readonly placeAt: (offset: number) => LineAndColumn;
}

type Invalid = Extract<ReadResult<unknown>, { kind: 'invalid' }>;

/** Parses a text; `shown` names it in issues. */
export function parseDocument(text: string, shown: string): JsonDocument | Invalid {
  const placeAt = positions(text);
  const early = jsonTextFault(text);
  if (early !== undefined) {
    return { kind: 'invalid', issues: [{ path: shown, ...placeAt(early.offset), ...early.issue }] };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  if (tree === undefined) {
    return { kind: 'invalid', issues: [{ path: shown, code: 'F02', message: l10n.t('The file is empty.') }] };
  }
  if (errors.length > 0) {
    const issues = errors.map(({ error, offset }) => ({
      path: shown,
      ...placeAt(offset),
      code: 'F02' as const,
      message: l10n.t(
        'Not valid JSON: {0}. Comments and trailing commas are fine; single quotes are not.',
        parseErrorWords(error),
      ),
    }));
    return { kind: 'invalid', issues };
  }
  const issues = treeFaults(tree).map(({ offset, issue }) => ({ path: shown, ...placeAt(offset), ...issue }));
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
  const result = checked(schema, part.value);
  if (result === undefined) {
    const message = l10n.t(
      'A list or a text is expected where an object with the key "length" stands. Write that instead.',
    );
    return { kind: 'invalid', issues: [{ path: document.path, code: 'F06', message }] };
  }
  if (result.success) return { kind: 'read', value: result.data };
  const issues = schemaIssues(result.error).map(({ path, code, message }) => {
    const keys = [...part.keys, ...path];
    const about = descriptionOf(schema, path);
    const described = about === undefined ? {} : { about };
    return { path: document.path, ...document.placeOf(keys), code, keys, message, ...described };
  });
  return { kind: 'invalid', issues };
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
