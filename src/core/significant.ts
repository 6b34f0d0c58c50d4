/** Three significant digits: an estimate has no more. */
export function significant(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}
