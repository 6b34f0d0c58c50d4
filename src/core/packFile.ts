import { languages } from './language.ts';
import { packLimits } from './packLimits.ts';

export type PackFileKind = 'json' | 'text' | 'image';

/** What may lie at a place of a pack. */
export interface PackFilePlace {
  readonly kind: PackFileKind;
  /** The largest size, in bytes. */
  readonly maximumBytes: number;
}

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const name = '[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}';
const source = Object.values(languages)
  .flatMap(({ endings }) => endings)
  .map((ending) => ending.slice(1))
  .join('|');

const { jsonBytes, caseFileBytes, promptBytes, textBytes, imageBytes } = packLimits;

/** Every place of the format; a file anywhere else is none of a pack's. */
const places: readonly (readonly [pattern: string, kind: PackFileKind, maximumBytes: number])[] = [
  ['pack\\.rounds\\.json', 'json', jsonBytes],
  ['(?:README|CHANGELOG|LICENSE)(?:\\.md|\\.txt)?', 'text', textBytes],
  ['icon\\.png', 'image', imageBytes],
  [`problems/${slug}/problem\\.rounds\\.json`, 'json', jsonBytes],
  [`problems/${slug}/prompt\\.md`, 'text', promptBytes],
  [`problems/${slug}/editorial\\.md`, 'text', textBytes],
  [`problems/${slug}/assets/${name}\\.(?:png|jpg|jpeg|gif|webp)`, 'image', imageBytes],
  [`problems/${slug}/cases/(?:visible|hidden|recorded)\\.rounds\\.json`, 'json', caseFileBytes],
  [`problems/${slug}/solutions/(?:accepted|wrong|slow)/${name}\\.(?:${source})`, 'text', textBytes],
  [`(?:questions|drills|rounds)/${slug}\\.rounds\\.json`, 'json', jsonBytes],
];
const patterns = places.map(([pattern, kind, maximumBytes]) => ({
  pattern: new RegExp(`^${pattern}$`),
  place: { kind, maximumBytes },
}));

/** What the format has at this place, if anything. @param path relative to the pack, with slashes. */
export function packFilePlace(path: string): PackFilePlace | undefined {
  return patterns.find(({ pattern }) => pattern.test(path))?.place;
}
