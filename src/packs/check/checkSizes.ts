import { finding, type Finding } from '../finding.ts';
import { largest, largestPack, roleOf } from './packFiles.ts';
import type { PackSource } from './packSource.ts';

const advice: Readonly<Record<keyof typeof largest, string>> = {
  structured: 'Use a generated case for large inputs.',
  prompt: 'Shorten it, or move what is not needed to solve the problem to the editorial.',
  prose: 'Shorten it.',
  solution: 'Make large tables by code.',
  image: 'Shrink the image.',
};

/** A loader refuses what is too large; a finding is better than a refusal. From four fifths on it warns. */
export function checkSizes({ tree }: PackSource): Finding[] {
  const found = tree.entries.flatMap((entry) => {
    const role = roleOf(entry.path);
    if (role === undefined || entry.bytes <= 0.8 * largest[role]) return [];
    const limit = largest[role];
    const what = `The file has ${sizeText(entry.bytes)}; the limit is ${sizeText(limit)}.`;
    return [finding('F14', entry, what, advice[role], entry.bytes > limit ? {} : { severity: 'warning' })];
  });
  const total = tree.entries.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total <= largestPack) return found;
  const what = `All files together have ${sizeText(total)}; the limit is ${sizeText(largestPack)}.`;
  return [...found, finding('F14', { path: 'pack.rounds.json' }, what, 'Make two packs of it.')];
}

/** @param bytes shown in KiB, or in MiB from one on. */
function sizeText(bytes: number): string {
  const kibi = bytes / 1_024;
  return kibi < 1_024 ? `${rounded(kibi)} KiB` : `${rounded(kibi / 1_024)} MiB`;
}

function rounded(size: number): string {
  return size.toFixed(2).replace(/\.?0+$/, '');
}
