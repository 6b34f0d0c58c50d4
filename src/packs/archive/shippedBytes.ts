import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { packFilePlace } from '../../core/packFile.ts';
import { textOf } from '../textOf.ts';

/**
 * A file as it is packed. Text loses its byte order mark and has its lines end in LF alone, so that a checkout on Windows
 * gives the same bytes; the pack's list of problems loses its drafts. What is no text stays as it is.
 */
export function shippedBytes(name: string, bytes: Buffer, drafts: readonly string[]): Buffer {
  const text = packFilePlace(name)?.kind === 'image' ? undefined : textOf(bytes)?.replaceAll('\r\n', '\n');
  if (text === undefined) return bytes;
  return Buffer.from(name === 'pack.rounds.json' ? withoutProblems(text, drafts) : text);
}

/** Writes the list anew and leaves all else, with its comments, as it is. */
function withoutProblems(text: string, slugs: readonly string[]): string {
  if (slugs.length === 0) return text;
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const list = tree === undefined ? undefined : findNodeAtLocation(tree, ['problems']);
  if (list?.children === undefined) return text;
  const kept = list.children.map(({ value }) => String(value)).filter((slug) => !slugs.includes(slug));
  return text.slice(0, list.offset) + JSON.stringify(kept) + text.slice(list.offset + list.length);
}
