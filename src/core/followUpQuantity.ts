import * as l10n from '@vscode/l10n';
import { readUnit, type Unit } from './followUpUnit.ts';

export type Quantity =
  | { readonly kind: 'quantity'; readonly value: number }
  | { readonly kind: 'unreadable'; readonly reason: string };

const APPROXIMATELY =
  /^(?:~|≈|=|about\b|around\b|roughly\b|approx(?:imately\b|\.|\b)|ca(?:\.|\b)|circa\b)\s*/i;
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?(?![\d.,])/;
const SPACED = /^[1-9]\d{0,2}(?:[ _'’]\d{3})+(?:\.\d+)?(?![\d.,])/;
const PLAIN = /^(?:\d+(?:\.\d+)?|\.\d+)(?![\d.,])/;
const POWER_OF_TEN = /^(?:e([+-]?\d+)(?!\w)|\s*[x×*·]\s*10\s*\^\s*(-?\d+))/i;

const multiplierWords: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);
const multiplierLetters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['G', 1e9],
  ['T', 1e12],
]);

/**
 * Reads a number with its unit as a person writes it, and gives it in the unit that was asked for.
 * Bytes and times need their unit written; a thing counted does not.
 */
export function readQuantity(text: string, asked: string): Quantity {
  const askedReading = readUnit(asked);
  if (askedReading.kind === 'ambiguous')
    return unreadable(l10n.t('The unit "{0}" of this question is ambiguous.', asked));
  const askedUnit = askedReading.unit;
  let rest = text.replace(/\s+/g, ' ').trim().replace(APPROXIMATELY, '');
  if (rest === '') return unreadable(l10n.t('Write a number with its unit: {0}.', example(asked)));

  let sum = 0;
  // More than one part only for times: "1 h 20 min".
  do {
    const part = readPart(rest, asked, askedUnit);
    if (part.kind === 'unreadable') return part;
    sum += part.value;
    rest = part.rest;
  } while (rest !== '' && askedUnit.dimension === 'time');
  if (rest !== '')
    return unreadable(l10n.t('"{0}" was left over. Write one number: {1}.', rest, example(asked)));
  if (!(sum > 0 && Number.isFinite(sum))) return unreadable(l10n.t('Write a number greater than zero.'));
  return { kind: 'quantity', value: sum };
}

type Part =
  | { readonly kind: 'part'; readonly value: number; readonly rest: string }
  | (Quantity & { kind: 'unreadable' });

function readPart(text: string, asked: string, askedUnit: Unit): Part {
  const digits = (GROUPED.exec(text) ?? SPACED.exec(text) ?? PLAIN.exec(text))?.[0];
  if (digits === undefined) return unreadable(whyNoNumber(text, asked));
  let value = Number(digits.replace(/[,_ '’]/g, ''));
  let rest = text.slice(digits.length);
  const power = POWER_OF_TEN.exec(rest);
  if (power !== null) {
    value *= 10 ** Number(power[1] ?? power[2]);
    rest = rest.slice(power[0].length);
  }
  const word = /^\s*([a-z]+)\b/i.exec(rest);
  const multiplier = multiplierWords.get(word?.[1]?.toLowerCase() ?? '');
  if (word !== null && multiplier !== undefined) {
    value *= multiplier;
    rest = rest.slice(word[0].length);
  }
  const letter = /^\s*([kKMGT])(?=$|[ /])/.exec(rest);
  if (letter?.[1] !== undefined) {
    value *= multiplierLetters.get(letter[1]) ?? 1;
    rest = rest.slice(letter[0].length);
  }
  const written = /^[^\d]*/.exec(rest)?.[0] ?? '';
  const scale = scaleOf(written.trim(), asked, askedUnit);
  if (typeof scale !== 'number') return scale;
  return { kind: 'part', value: value * scale, rest: rest.slice(written.length) };
}

/** By what a number in the written unit is multiplied to be in the unit asked for. */
function scaleOf(
  written: string,
  asked: string,
  askedUnit: Unit,
): number | (Quantity & { kind: 'unreadable' }) {
  if (written === '') {
    if (askedUnit.dimension === 'count' || askedUnit.dimension === 'count-rate') return 1;
    return unreadable(l10n.t('Add the unit: the answer is asked in {0}.', asked));
  }
  const reading = readUnit(written);
  if (reading.kind === 'ambiguous') {
    return unreadable(
      l10n.t('"{0}" can be read two ways. Write {1}.', written, reading.readings.join(` ${l10n.t('or')} `)),
    );
  }
  const { dimension, scale, noun } = reading.unit;
  const sameNoun = noun === '' || singular(noun) === singular(askedUnit.noun);
  if (dimension !== askedUnit.dimension || !sameNoun) {
    return unreadable(
      l10n.t('The answer is asked in {0}; "{1}" does not fit. Write {2}.', asked, written, example(asked)),
    );
  }
  return scale / askedUnit.scale;
}

function whyNoNumber(text: string, asked: string): string {
  const number = /^[\d.,]+/.exec(text)?.[0];
  if (number !== undefined && /\d/.test(number)) {
    return l10n.t(
      '"{0}" can be read two ways. Write 4.5 with a point, and commas only before groups of three digits: 4,800.',
      number,
    );
  }
  if (/^-\s*\d/.test(text)) return l10n.t('Write a number greater than zero.');
  return l10n.t('Begin with a number: {0}.', example(asked));
}

function example(asked: string): string {
  return l10n.t('for example {0}', asked === '%' ? '40%' : `40 ${asked}`);
}

function singular(noun: string): string {
  return noun.replace(/s$/, '');
}

function unreadable(reason: string): Quantity & { kind: 'unreadable' } {
  return { kind: 'unreadable', reason };
}
