/** Columns, with the indentation: the line length of PEP 8's comments leaves the code room for 88. */
const width = 79;

/** A docstring as PEP 257 has it, indented; nothing for an empty text. */
export function docstring(text: string, indent: string): string[] {
  const paragraphs = text.trim() === '' ? [] : escaped(text.trim()).split('\n');
  const lines = paragraphs.flatMap((paragraph) =>
    paragraph.trim() === '' ? [''] : wrapped(paragraph, indent),
  );
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  const body = rest.map((line) => (line === '' ? '' : indent + line));
  const onOneLine = rest.length === 0 && (indent + first).length + 6 <= 88;
  return onOneLine ? [`${indent}"""${first}"""`] : [`${indent}"""${first}`, ...body, `${indent}"""`];
}

function escaped(text: string): string {
  const safe = text.replaceAll('\\', '\\\\');
  return /"""|"$/.test(safe) ? safe.replaceAll('"', '\\"') : safe;
}

function wrapped(paragraph: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && indent.length + longer.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
