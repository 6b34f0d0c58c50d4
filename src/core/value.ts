import * as l10n from '@vscode/l10n';
import type { Json } from './json.ts';
import type { RecordTypes } from './signature.ts';
import { parseType, type Type } from './type.ts';

/** With `u`, only a surrogate outside a pair matches. */
const loneSurrogate = /\p{Surrogate}/u;

/** The first place where a written value does not fit its type; undefined when it fits. Path as `[2].name`. */
export function misfit(
  type: Type,
  value: Json | undefined,
  types: RecordTypes,
  path = '',
): string | undefined {
  const wrong = (expected: string) =>
    `${path === '' ? '' : `${path}: `}${l10n.t('expected {0}, got {1}', expected, shown(value))}`;
  switch (type.kind) {
    case 'int':
      if (!isWhole(value)) return wrong(l10n.t('an int (32 bits)'));
      return value >= -(2 ** 31) && value < 2 ** 31
        ? undefined
        : wrong(l10n.t('an int (32 bits; beyond that use long)'));
    case 'long':
      return isWhole(value)
        ? undefined
        : wrong(l10n.t('a long (whole, up to 2^53-1; beyond that use bigint)'));
    case 'bigint':
      return typeof value === 'string' && /^-?\d{1,10000}$/.test(value)
        ? undefined
        : wrong(l10n.t('a bigint as a decimal string'));
    case 'float':
      return typeof value === 'number' || value === 'NaN' || value === 'Infinity' || value === '-Infinity'
        ? undefined
        : wrong(l10n.t('a float'));
    case 'bool':
      return typeof value === 'boolean' ? undefined : wrong(l10n.t('a bool'));
    case 'string':
      return typeof value === 'string' && !loneSurrogate.test(value)
        ? undefined
        : wrong(l10n.t('a string without lone surrogates'));
    case 'char':
      return typeof value === 'string' && Array.from(value).length === 1 && !loneSurrogate.test(value)
        ? undefined
        : wrong(l10n.t('a char'));
    case 'void':
      return value === undefined || value === null ? undefined : wrong(l10n.t('nothing'));
    case 'optional':
      return value === null ? undefined : misfit(type.of, value, types, path);
    case 'array':
      return Array.isArray(value) ? elements(value, type.of, types, path) : wrong(l10n.t('an array'));
    case 'list':
      return value === null || Array.isArray(value)
        ? elements(value ?? [], type.of, types, path)
        : wrong(l10n.t('a list as an array'));
    case 'tree':
      if (value === null) return undefined;
      if (!Array.isArray(value)) return wrong(l10n.t('a tree as an array in level order'));
      if (value.length > 0 && (value[0] === null || value.at(-1) === null))
        return wrong(l10n.t('a tree without nulls at its ends'));
      return elements(value, { kind: 'optional', of: type.of }, types, path);
    case 'map':
      return (
        mapMisfit(type, value, types, path) ??
        (Array.isArray(value) ? undefined : wrong(l10n.t('a map as an array of pairs')))
      );
    case 'record':
      return recordMisfit(type.name, value, types, path);
    case 'task':
    case 'callback':
    case 'clock':
      return wrong(l10n.t('a scenario to supply it; values of this type cannot be written'));
  }
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function elements(values: readonly Json[], of: Type, types: RecordTypes, path: string): string | undefined {
  for (const [index, value] of values.entries()) {
    const found = misfit(of, value, types, `${path}[${index}]`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function mapMisfit(
  type: Extract<Type, { kind: 'map' }>,
  value: Json | undefined,
  types: RecordTypes,
  path: string,
): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const seen = new Set<string>();
  for (const [index, pair] of value.entries()) {
    const at = `${path}[${index}]`;
    if (!Array.isArray(pair) || pair.length !== 2)
      return `${at}: ${l10n.t('expected a pair, got {0}', shown(pair))}`;
    const found =
      misfit(type.key, pair[0], types, `${at}[0]`) ?? misfit(type.value, pair[1], types, `${at}[1]`);
    if (found !== undefined) return found;
    const key = JSON.stringify(pair[0]);
    if (seen.has(key)) return `${at}: ${l10n.t('the key {0} appears twice', key)}`;
    seen.add(key);
  }
  return undefined;
}

function recordMisfit(
  name: string,
  value: Json | undefined,
  types: RecordTypes,
  path: string,
): string | undefined {
  const fields = types[name];
  const here = path === '' ? '' : `${path}: `;
  if (fields === undefined) return `${here}${l10n.t('the record {0} is not declared under "types"', name)}`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return `${here}${l10n.t('expected a {0} as an object, got {1}', name, shown(value))}`;
  }
  const unknown = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
  if (unknown !== undefined) return `${here}${l10n.t('{0} has no field "{1}"', name, unknown)}`;
  for (const [field, text] of Object.entries(fields)) {
    const found = misfit(parseType(text), value[field], types, `${path}.${field}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function shown(value: Json | undefined): string {
  const text = value === undefined ? l10n.t('nothing') : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
