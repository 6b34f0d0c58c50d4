/** What a unit measures. Scales are in bytes, seconds, pieces, bytes per second and pieces per second. */
type Dimension = 'count' | 'information' | 'time' | 'count-rate' | 'information-rate';

export interface Unit {
  readonly dimension: Dimension;
  readonly scale: number;
  /** What is counted, in lower case; empty when it was not said. */
  readonly noun: string;
}

export type UnitReading =
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] };

const times: Readonly<Record<string, number>> = {
  ns: 1e-9,
  nanosecond: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  microsecond: 1e-6,
  ms: 1e-3,
  msec: 1e-3,
  millisecond: 1e-3,
  s: 1,
  sec: 1,
  second: 1,
  min: 60,
  minute: 60,
  h: 3600,
  hr: 3600,
  hour: 3600,
  d: 86_400,
  day: 86_400,
  w: 604_800,
  week: 604_800,
};

const decimal: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  m: 1e6,
  g: 1e9,
  t: 1e12,
  p: 1e15,
  e: 1e18,
};
const binary: Readonly<Record<string, number>> = {
  ki: 2 ** 10,
  mi: 2 ** 20,
  gi: 2 ** 30,
  ti: 2 ** 40,
  pi: 2 ** 50,
  ei: 2 ** 60,
};
const prefixWords: Readonly<Record<string, number>> = {
  '': 1,
  kilo: 1e3,
  mega: 1e6,
  giga: 1e9,
  tera: 1e12,
  peta: 1e15,
  kibi: 2 ** 10,
  mebi: 2 ** 20,
  gibi: 2 ** 30,
  tebi: 2 ** 40,
  pebi: 2 ** 50,
};

const BITS_PER_BYTE = 8;

/** Reads a unit such as `GB`, `GiB`, `Gbit/s`, `ms`, `jobs/s` or `workers`; what is not known is a thing counted. */
export function readUnit(text: string): UnitReading {
  const written = text.trim().replace(/μ/g, 'µ');
  const rate = /^(.*?)\s*(?:\/|\bper\s)\s*([a-zµ]+)$/iu.exec(written);
  const per = rate?.[2] === undefined ? undefined : time(rate[2]);
  if (rate?.[1] !== undefined && per !== undefined) return perTime(readUnit(rate[1]), per);
  const short = /^([kKMGT]?i?[bB])ps$/.exec(written);
  if (short?.[1] !== undefined) return perTime(readUnit(short[1]), 1);
  if (/^[rq]ps$/i.test(written)) return unit('count-rate', 1, 'requests');

  const seconds = time(written);
  if (seconds !== undefined) return unit('time', seconds);
  if (written === 'm') return { kind: 'ambiguous', readings: ['min', 'ms'] };
  return information(written) ?? unit('count', 1, written.toLowerCase());
}

function perTime(reading: UnitReading, seconds: number): UnitReading {
  if (reading.kind === 'ambiguous') return reading;
  const { dimension, scale, noun } = reading.unit;
  return unit(dimension === 'information' ? 'information-rate' : 'count-rate', scale / seconds, noun);
}

function time(written: string): number | undefined {
  const word = written.toLowerCase();
  const singular = word.length > 2 ? word.replace(/s$/, '') : word;
  return own(times, word) ?? own(times, singular);
}

function information(written: string): UnitReading | undefined {
  const word = /^(kilo|mega|giga|tera|peta|kibi|mebi|gibi|tebi|pebi|)(byte|bit)s?$/i.exec(written);
  if (word?.[1] !== undefined)
    return sized(own(prefixWords, word[1].toLowerCase()), word[2]?.toLowerCase() === 'bit');
  const mixed = /^([kmgtpe]i?|)(bits?|b)$/i.exec(written);
  if (mixed?.[1] === undefined || mixed[2] === undefined) return undefined;
  const [, prefix, symbol] = mixed;
  // "gb" in small letters is written for both; "kb" too, and k is rightly small, so only B can tell.
  if (symbol === 'b' && prefix !== '' && prefix === prefix.toLowerCase()) {
    const capital = prefix.startsWith('k') ? prefix : prefix.charAt(0).toUpperCase() + prefix.slice(1);
    return { kind: 'ambiguous', readings: [`${capital}B`, `${capital}bit`] };
  }
  const key = prefix.toLowerCase();
  return sized(own(decimal, key) ?? own(binary, key), symbol !== 'B');
}

function sized(scale: number | undefined, bits: boolean): UnitReading | undefined {
  return scale === undefined ? undefined : unit('information', bits ? scale / BITS_PER_BYTE : scale);
}

function unit(dimension: Dimension, scale: number, noun = ''): UnitReading {
  return { kind: 'unit', unit: { dimension, scale, noun } };
}

function own(table: Readonly<Record<string, number>>, key: string): number | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
