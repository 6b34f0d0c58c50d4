import type { Parameter } from '../../core/signature.ts';
import { goParameter } from './goTypes.ts';

/** Columns. Go has no limit; this is a width that is read with ease. */
const width = 90;

/** A doc comment as Go's tools expect it: it begins with the name, and ends in a line break. Empty for no text. */
export function goDoc(name: string, text: string, params: readonly Parameter[]): string {
  const paragraphs = text.trim() === '' ? [] : sentence(name, text.trim()).split('\n');
  const described = params.flatMap((param) =>
    param.doc === undefined ? [] : [`  - ${goParameter(param.name)}: ${param.doc}`],
  );
  if (paragraphs.length === 0 && described.length === 0) return '';
  const head = paragraphs.length === 0 ? [`${name} takes:`] : paragraphs;
  const lines = [
    ...head.flatMap((paragraph) => wrapped(paragraph, '')),
    ...(described.length === 0 ? [] : ['']),
    ...described.flatMap((item) => wrapped(item, '    ')),
  ];
  return lines.map((line) => `// ${line}`.trimEnd() + '\n').join('');
}

/** "Takes n, or none." of `TryAcquire` reads "TryAcquire takes n, or none."; what is no verb follows a colon. */
function sentence(name: string, text: string): string {
  const [first = ''] = text.split(' ');
  const isVerb = /^[A-Z]?[a-z]+s$/.test(first);
  return isVerb ? `${name} ${first.slice(0, 1).toLowerCase()}${text.slice(1)}` : `${name}: ${text}`;
}

function wrapped(paragraph: string, indent: string): string[] {
  const lines: string[] = [];
  const start = /^ */.exec(paragraph)?.[0] ?? '';
  let line = '';
  for (const word of paragraph.trim().split(/\s+/)) {
    const longer = line === '' ? `${lines.length === 0 ? start : indent}${word}` : `${line} ${word}`;
    if (line !== '' && longer.length > width) {
      lines.push(line);
      line = `${indent}${word}`;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
