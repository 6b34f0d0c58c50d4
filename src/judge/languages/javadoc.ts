/** Columns, with the indentation. */
const width = 100;

/** A Javadoc comment, indented; nothing for an empty one. @param tags lines after the text, such as `@param n how many` */
export function javadoc(text: string, tags: readonly string[], indent: string): string[] {
  const safe = (line: string): string => line.replaceAll('*/', '*&#47;');
  const body = text.trim() === '' ? [] : text.trim().split('\n').map(safe);
  const lines = [
    ...body.flatMap((line) => wrapped(line, indent, '')),
    ...(body.length > 0 && tags.length > 0 ? [''] : []),
    ...tags.map(safe).flatMap((tag) => wrapped(tag, indent, '    ')),
  ];
  const [only, ...others] = lines;
  if (only === undefined) return [];
  if (others.length === 0 && tags.length === 0 && only.length + indent.length + 7 <= width) {
    return [`${indent}/** ${only} */`];
  }
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`];
}

/** @param hanging indentation of all lines but the first */
function wrapped(text: string, indent: string, hanging: string): string[] {
  const room = width - indent.length - 3;
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > room) {
      lines.push(line);
      line = hanging + word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
