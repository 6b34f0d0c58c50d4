import { languageOfFile } from '../../core/language.ts';
import { packLimits } from '../../core/packLimits.ts';

const { caseFileBytes, promptBytes, textBytes, imageBytes, unpackedBytes } = packLimits;

/** Bytes that one file may have, by what it is. */
export const largest = {
  structured: caseFileBytes,
  prompt: promptBytes,
  prose: textBytes,
  solution: textBytes,
  image: imageBytes,
} as const;

/** Bytes of all files together. */
export const largestPack = unpackedBytes;

const image = /\.(?:png|jpe?g|webp|gif)$/i;

export function isImage(path: string): boolean {
  return image.test(path);
}

/** What a file is by its name; undefined where the format has no place for it. */
export function roleOf(path: string): keyof typeof largest | undefined {
  if (path === 'pack.rounds.json' || /^(?:questions|drills|rounds)\/[^/]+\.rounds\.json$/.test(path)) {
    return 'structured';
  }
  if (/^(?:README|CHANGELOG|LICENSE)(?:\.md|\.txt)?$/.test(path)) return 'prose';
  if (path === 'icon.png') return 'image';
  const inProblem = /^problems\/[^/]+\/(.+)$/.exec(path)?.[1];
  if (inProblem === undefined) return undefined;
  if (inProblem === 'problem.rounds.json') return 'structured';
  if (/^cases\/(?:visible|hidden|recorded|soak)\.rounds\.json$/.test(inProblem)) return 'structured';
  if (inProblem === 'prompt.md') return 'prompt';
  if (inProblem === 'editorial.md') return 'prose';
  if (/^assets\/[^/]/.test(inProblem)) return isImage(inProblem) ? 'image' : undefined;
  const isSolution = /^solutions\/(?:accepted|wrong|slow)\/[^/]+$/.test(inProblem);
  return isSolution && languageOfFile(inProblem) !== undefined ? 'solution' : undefined;
}
