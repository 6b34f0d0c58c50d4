import { applyEdits, modify } from 'jsonc-parser';
import { packFilePlace } from '../../core/packFile.ts';
import { parseJson } from '../readJsonFile.ts';
import { packManifestSchema } from '../../core/packManifest.ts';
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

/** Edits the text, so that comments stay. */
function withoutProblems(text: string, slugs: readonly string[]): string {
  const read = parseJson(text, 'pack.rounds.json', packManifestSchema);
  if (read.kind === 'invalid') return text;
  // From the end, so that the places of the earlier ones stay true.
  return read.value.problems.reduceRight(
    (edited, slug, index) =>
      slugs.includes(slug) ? applyEdits(edited, modify(edited, ['problems', index], undefined, {})) : edited,
    text,
  );
}
