import type { z } from 'zod';
import { nearest } from '../core/nearest.ts';
import { plural } from '../core/plural.ts';

type RawIssue = z.core.$ZodRawIssue;

/**
 * What is wrong, in an author's words; given to zod as its error map. For unknown keys: a line a key.
 * Undefined leaves the schema's own message.
 */
export function wording(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `${quoted(issue.path?.at(-1))} is missing; expected ${withArticle(issue.expected)}.`
        : `Expected ${withArticle(issue.expected)}, got ${shown(issue.input)}.`;
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, knownKeys(issue.inst))).join('\n');
    case 'invalid_value':
      return issue.input === undefined
        ? `${quoted(issue.path?.at(-1))} is missing; expected ${choice(issue.values)}.`
        : `Expected ${choice(issue.values)}, got ${shown(issue.input)}.`;
    case 'invalid_union':
      return typeof issue.discriminator === 'string' && Array.isArray(issue.options)
        ? discriminator(issue.discriminator, issue.options, issue.input)
        : undefined;
    case 'too_small':
      return `Expected at least ${amount(issue.minimum, issue.origin)}, got ${found(issue.input)}.`;
    case 'too_big':
      return `Expected at most ${amount(issue.maximum, issue.origin)}, got ${found(issue.input)}.`;
    default:
      return undefined;
  }
}

/** `3`, `3 characters`, `1 item`. */
function amount(limit: number | bigint, origin: string): string {
  const noun = { string: 'character', array: 'item' }[origin];
  return noun === undefined ? String(limit) : plural(Number(limit), noun);
}

/** A number itself; of a text or a list, how long it is. */
function found(input: unknown): string {
  return typeof input === 'string' || Array.isArray(input) ? String(input.length) : shown(input);
}

/** The key that says which form an object has. */
function discriminator(key: string, options: readonly unknown[], input: unknown): string {
  const found = typeof input === 'object' && input !== null ? Object.entries(input) : [];
  const value: unknown = found.find(([name]) => name === key)?.[1];
  if (value !== undefined) return `Expected ${choice(options)}, got ${shown(value)}.`;
  const near = nearest(
    key,
    found.map(([name]) => name),
  );
  const hint = near === undefined ? '' : ` Did you mean it by "${near}"?`;
  return `${quoted(key)} is missing; expected ${choice(options)}.${hint}`;
}

function quoted(key: PropertyKey | undefined): string {
  return key === undefined ? 'The value' : `"${String(key)}"`;
}

function withArticle(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function choice(values: readonly unknown[]): string {
  const texts = values.map((value) => JSON.stringify(value));
  return texts.length === 1 ? (texts[0] ?? '') : `one of ${texts.join(', ')}`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  const hint = near === undefined ? `Known: ${known.join(', ')}.` : `Did you mean "${near}"?`;
  return `Unknown key "${key}". ${hint}`;
}

function knownKeys(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null || !('shape' in schema)) return [];
  const { shape } = schema;
  return typeof shape === 'object' && shape !== null ? Object.keys(shape) : [];
}
