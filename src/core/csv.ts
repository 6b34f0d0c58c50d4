/** What a spreadsheet would take for the beginning of a formula: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** A number says itself; everything else may come from a person or a file. */
export type CsvCell = string | number | undefined;

/**
 * One line of CSV with its line break: https://www.rfc-editor.org/rfc/rfc4180. A text that a spreadsheet would compute gets an
 * apostrophe before it, which makes it text again.
 */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: CsvCell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
