/**
 * Three significant digits: an estimate has no more.
 * @param language of the digits; what stands beside the prose of a pack is English, as that is.
 */
export function significant(value: number, language = 'en'): string {
  return value.toLocaleString(language, { maximumSignificantDigits: 3 });
}
