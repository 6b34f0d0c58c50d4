import * as l10n from '@vscode/l10n';
import type { z } from 'zod';
import { nearest } from '../core/nearest.ts';

type RawIssue = z.core.$ZodRawIssue;

/**
 * What is wrong, in an author's words; given to zod as its error map. For unknown keys: a line a key.
 * Undefined leaves the schema's own message.
 */
export function wording(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? l10n.t('{0} is missing; expected {1}.', quoted(issue.path?.at(-1)), withArticle(issue.expected))
        : l10n.t('Expected {0}, got {1}.', withArticle(issue.expected), shown(issue.input));
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, knownKeys(issue.inst))).join('\n');
    case 'invalid_value':
      return issue.input === undefined
        ? l10n.t('{0} is missing; expected {1}.', quoted(issue.path?.at(-1)), choice(issue.values))
        : l10n.t('Expected {0}, got {1}.', choice(issue.values), shown(issue.input));
    case 'invalid_union':
      return typeof issue.discriminator === 'string' && Array.isArray(issue.options)
        ? discriminator(issue.discriminator, issue.options, issue.input)
        : undefined;
    case 'too_small':
      return l10n.t(
        'Expected at least {0}, got {1}.',
        amount(issue.minimum, issue.origin),
        found(issue.input),
      );
    case 'too_big':
      return l10n.t(
        'Expected at most {0}, got {1}.',
        amount(issue.maximum, issue.origin),
        found(issue.input),
      );
    case 'invalid_format':
      if (issue.format === 'url') return l10n.t('Invalid URL');
      return issue.format === 'regex'
        ? l10n.t('Invalid string: must match pattern {0}', String(issue.pattern))
        : undefined;
    default:
      return undefined;
  }
}

/** `3`, `3 characters`, `1 item`. */
function amount(limit: number | bigint, origin: string): string {
  const count = Number(limit);
  if (origin === 'string') return count === 1 ? l10n.t('1 character') : l10n.t('{0} characters', count);
  if (origin === 'array') return count === 1 ? l10n.t('1 item') : l10n.t('{0} items', count);
  return String(limit);
}

/** A number itself; of a text or a list, how long it is. */
function found(input: unknown): string {
  return typeof input === 'string' || Array.isArray(input) ? String(input.length) : shown(input);
}

/** The key that says which form an object has. */
function discriminator(key: string, options: readonly unknown[], input: unknown): string {
  const found = typeof input === 'object' && input !== null ? Object.entries(input) : [];
  const value: unknown = found.find(([name]) => name === key)?.[1];
  if (value !== undefined) return l10n.t('Expected {0}, got {1}.', choice(options), shown(value));
  const near = nearest(
    key,
    found.map(([name]) => name),
  );
  const missing = l10n.t('{0} is missing; expected {1}.', quoted(key), choice(options));
  return near === undefined ? missing : `${missing} ${l10n.t('Did you mean it by "{0}"?', near)}`;
}

function quoted(key: PropertyKey | undefined): string {
  return key === undefined ? l10n.t('The value') : `"${String(key)}"`;
}

function withArticle(type: string): string {
  return /^[aeiou]/.test(type) ? l10n.t('an {0}', type) : l10n.t('a {0}', type);
}

function choice(values: readonly unknown[]): string {
  const texts = values.map((value) => JSON.stringify(value));
  return texts.length === 1 ? (texts[0] ?? '') : l10n.t('one of {0}', texts.join(', '));
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  return near === undefined
    ? l10n.t('Unknown key "{0}". Known: {1}.', key, known.join(', '))
    : l10n.t('Unknown key "{0}". Did you mean "{1}"?', key, near);
}

function knownKeys(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null || !('shape' in schema)) return [];
  const { shape } = schema;
  return typeof shape === 'object' && shape !== null ? Object.keys(shape) : [];
}
