import { applyEdits, modify } from 'jsonc-parser';
import type { Fix } from './finding.ts';

const byteOrderMark = /^\uFEFF/;

/** The text with these fixes made; comments, order and layout stay as they are. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const start = byteOrderMark.exec(text)?.[0] ?? '';
  let body = text.slice(start.length);
  for (const fix of fixes) if (fix.kind === 'set') body = withValue(body, fix);
  if (!fixes.some(({ kind }) => kind === 'plain-text')) return start + body;
  const lines = body.replace(/\r\n?/g, '\n');
  return lines.endsWith('\n') ? lines : `${lines}\n`;
}

function withValue(text: string, { keys, value }: Extract<Fix, { kind: 'set' }>): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const edits = modify(text, [...keys], value, {
    formattingOptions: { insertSpaces: true, tabSize: 2, eol },
    // A UUID that was missing stands first, as it does everywhere else.
    getInsertionIndex: () => 0,
  });
  return applyEdits(text, edits);
}
