import * as l10n from '@vscode/l10n';
import { packLimits } from '../core/packLimits.ts';
import type { PackIssue } from './issue.ts';

/** A fault of a text that must be known before it is parsed, and where it begins. */
export interface JsonTextFault {
  readonly offset: number;
  readonly issue: Pick<PackIssue, 'code' | 'message'>;
}

/**
 * The first place where JSON with comments nests deeper, or has a longer string, than a pack may: parsers recurse, and
 * run out of stack on what is deep enough.
 */
export function jsonTextFault(text: string): JsonTextFault | undefined {
  const { jsonDepth, jsonStringCharacters } = packLimits;
  let depth = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '"') {
      const end = endOfString(text, offset);
      if (end - offset > jsonStringCharacters) {
        const message = l10n.t('The string is over {0} characters. Shorten it.', jsonStringCharacters);
        return { offset, issue: { code: 'F14', message } };
      }
      offset = end;
    } else if (character === '/') {
      offset = endOfComment(text, offset);
    } else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > jsonDepth) {
        const message = l10n.t('The JSON nests deeper than {0} levels. Make it flatter.', jsonDepth);
        return { offset, issue: { code: 'F14', message } };
      }
    } else if (character === '}' || character === ']') {
      depth -= 1;
    }
  }
  return undefined;
}

/** The offset of the closing quote, or of the line's end where there is none. */
function endOfString(text: string, start: number): number {
  for (let offset = start + 1; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '"' || character === '\n') return offset;
    if (character === '\\') offset += 1;
  }
  return text.length;
}

function endOfComment(text: string, start: number): number {
  const close = text[start + 1] === '/' ? '\n' : text[start + 1] === '*' ? '*/' : undefined;
  if (close === undefined) return start;
  const end = text.indexOf(close, start + 2);
  return end === -1 ? text.length : end + close.length - 1;
}
