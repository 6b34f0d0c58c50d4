import * as l10n from '@vscode/l10n';
import { met, type Finding } from './finding.ts';

/**
 * Compares as multisets. `early` says what an element too many means: for work in progress it must not be there,
 * for a call still pending it may yet come back.
 */
export function compareSets(
  what: string,
  expected: readonly string[],
  actual: readonly string[],
  meaning: { readonly tooMany: 'missing' | 'forbidden'; readonly tooFew: 'missing' | 'forbidden' },
): Finding {
  const extra = without(actual, expected);
  const absent = without(expected, actual);
  const kinds = [
    ...(extra.length > 0 ? [meaning.tooMany] : []),
    ...(absent.length > 0 ? [meaning.tooFew] : []),
  ];
  const kind = kinds.includes('forbidden') ? 'forbidden' : kinds[0];
  return kind === undefined ? met : { kind, what, expected: listed(expected), actual: listed(actual) };
}

/** Compares as sequences: a beginning of what is expected may still grow, anything else is final. */
export function compareLists(what: string, expected: readonly string[], actual: readonly string[]): Finding {
  const agrees = actual.every((element, index) => element === expected[index]);
  if (agrees && actual.length === expected.length) return met;
  return {
    kind: agrees ? 'missing' : 'forbidden',
    what,
    expected: listed(expected, `, ${l10n.t('then')} `),
    actual: listed(actual, `, ${l10n.t('then')} `),
  };
}

/** Compares a number of things that can only grow, or (with `falling`) only fall, while one waits. */
export function compareCounts(what: string, expected: number, actual: number, falling = false): Finding {
  if (expected === actual) return met;
  const missing = falling ? actual > expected : actual < expected;
  return {
    kind: missing ? 'missing' : 'forbidden',
    what,
    expected: String(expected),
    actual: String(actual),
  };
}

export function listed(elements: readonly string[], separator = ', '): string {
  return elements.length === 0 ? l10n.t('nothing') : elements.join(separator);
}

function without(elements: readonly string[], taken: readonly string[]): string[] {
  const rest = [...taken];
  return elements.filter((element) => {
    const index = rest.indexOf(element);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
