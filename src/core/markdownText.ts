import { visibleText } from './visibleText.ts';

/** Foreign text on one line of Markdown, where it can neither format nor end what is around it. */
export function markdownLine(text: string): string {
  return visibleText(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`);
}

/** Foreign Markdown with its paragraphs, and with each row of a table as an entry of a list; all else is plain text. */
export function markdownParagraphs(text: string): string {
  const lines = text.split('\n').flatMap((line) => {
    const isRow = /^\s*\|.*\|\s*$/.test(line);
    if (!isRow) return [markdownLine(line)];
    const cells = line.split('|').map(markdownLine);
    const told = cells.filter((cell) => cell !== '' && !/^:?-+:?$/.test(cell));
    return told.length === 0 ? [] : [`- ${told.join(': ')}`];
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Foreign text as a quotation, line by line. */
export function markdownQuote(text: string): string {
  const lines = visibleText(text).trim().split('\n');
  return lines.map((line) => (line.trim() === '' ? '>' : `> ${markdownLine(line)}`)).join('\n');
}

/** A block of code; its fence is longer than any within it. */
export function markdownCode(code: string, language: string): string {
  const longest = Math.max(0, ...(code.match(/`{3,}/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${visibleText(code).replace(/\n*$/, '\n')}${fence}`;
}

/** A table. Cells are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
