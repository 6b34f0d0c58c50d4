/**
 * A source map (version 3, as JSON) of a text onto itself: each word begins where it stands. A debugger then takes
 * a copy of a file for the file. https://tc39.es/ecma426/
 */
export function identityMap(text: string): string {
  let line = 0;
  let column = 0;
  const lines = text.split('\n').map((row, number) => {
    let generated = 0;
    return wordStarts(row)
      .map((start) => {
        const segment = [start - generated, 0, number - line, start - column].map(base64Vlq).join('');
        generated = start;
        line = number;
        column = start;
        return segment;
      })
      .join(',');
  });
  return JSON.stringify({ version: 3, sources: [''], names: [], mappings: lines.join(';') });
}

function wordStarts(row: string): number[] {
  return [
    0,
    ...Array.from(row.matchAll(/[\w$]+|[^\w$\s]/g), ({ index }) => index).filter((index) => index > 0),
  ];
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Five bits a digit, the lowest first; the sign is the lowest bit of all, the sixth bit says that more follow. */
function base64Vlq(value: number): string {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let text = '';
  do {
    const digit = rest & 31;
    rest >>>= 5;
    text += digits[rest > 0 ? digit | 32 : digit] ?? '';
  } while (rest > 0);
  return text;
}
