import { packFilePlace, type PackFileKind } from '../../core/packFile.ts';
import { packLimits, sizeText } from '../../core/packLimits.ts';
import { finding, type Finding } from '../finding.ts';
import type { PackSource } from './packSource.ts';
import type { TreeEntry } from './packTree.ts';

const advice: Readonly<Record<PackFileKind, string>> = {
  json: 'Use generated cases for large inputs, or split what is long.',
  text: 'Shorten it.',
  image: 'Shrink the image.',
};

/** From here on the limit is said to be near. */
const near = 0.8;

/** A loader refuses what is too large; a finding is better than a refusal. */
export function checkSizes(pack: PackSource): Finding[] {
  const { entries } = pack.tree;
  const files = entries.filter(({ kind }) => kind === 'file');
  const total = sumOf(files);
  const manifest = { path: 'pack.rounds.json' };
  return [
    ...files.flatMap(fileFindings),
    ...pack.problems.flatMap(({ folder }) => caseFileFindings(folder, files)),
    ...(total > packLimits.unpackedBytes
      ? [over(manifest, 'All files together are', packLimits.unpackedBytes, 'Make two packs of it.')]
      : []),
    ...(files.length > packLimits.files
      ? [
          finding(
            'F14',
            manifest,
            `The pack has ${files.length} files; at most ${packLimits.files} are allowed.`,
            'Make two packs of it.',
          ),
        ]
      : []),
  ];
}

function fileFindings(entry: TreeEntry): Finding[] {
  const place = packFilePlace(entry.path);
  if (place === undefined || entry.bytes <= near * place.maximumBytes) return [];
  const limit = place.maximumBytes;
  if (entry.bytes > limit) return [over(entry, 'The file is', limit, advice[place.kind])];
  const what = `The file is close to the limit of ${sizeText(limit)}.`;
  return [finding('F14', entry, what, advice[place.kind], { severity: 'warning' })];
}

function caseFileFindings(folder: string, files: readonly TreeEntry[]): Finding[] {
  const cases = `${folder}/cases`;
  const total = sumOf(files.filter(({ path }) => path.startsWith(`${cases}/`)));
  const limit = packLimits.caseFilesBytes;
  return total > limit ? [over({ path: cases }, 'The case files together are', limit, advice.json)] : [];
}

function over(place: { readonly path: string }, whose: string, limit: number, mend: string): Finding {
  return finding('F14', { path: place.path }, `${whose} over ${sizeText(limit)}.`, mend);
}

function sumOf(files: readonly TreeEntry[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
