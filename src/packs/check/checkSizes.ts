import * as l10n from '@vscode/l10n';
import { packFilePlace, type PackFileKind } from '../../core/packFile.ts';
import { packLimits, sizeText } from '../../core/packLimits.ts';
import { finding, type Finding } from '../finding.ts';
import type { PackSource } from './packSource.ts';
import type { TreeEntry } from './packTree.ts';

const advice: Readonly<Record<PackFileKind, string>> = {
  json: l10n.t('Use generated cases for large inputs, or split what is long.'),
  text: l10n.t('Shorten it.'),
  image: l10n.t('Shrink the image.'),
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
      ? [
          finding(
            'F14',
            manifest,
            l10n.t('All files together are over {0}.', sizeText(packLimits.unpackedBytes)),
            l10n.t('Make two packs of it.'),
          ),
        ]
      : []),
    ...(files.length > packLimits.files
      ? [
          finding(
            'F14',
            manifest,
            l10n.t('The pack has {0} files; at most {1} are allowed.', files.length, packLimits.files),
            l10n.t('Make two packs of it.'),
          ),
        ]
      : []),
  ];
}

function fileFindings(entry: TreeEntry): Finding[] {
  const place = packFilePlace(entry.path);
  if (place === undefined || entry.bytes <= near * place.maximumBytes) return [];
  const limit = place.maximumBytes;
  if (entry.bytes > limit) {
    const what = l10n.t('The file is over {0}.', sizeText(limit));
    return [finding('F14', { path: entry.path }, what, advice[place.kind])];
  }
  const what = l10n.t('The file is close to the limit of {0}.', sizeText(limit));
  return [finding('F14', entry, what, advice[place.kind], { severity: 'warning' })];
}

function caseFileFindings(folder: string, files: readonly TreeEntry[]): Finding[] {
  const cases = `${folder}/cases`;
  const total = sumOf(files.filter(({ path }) => path.startsWith(`${cases}/`)));
  const limit = packLimits.caseFilesBytes;
  if (total <= limit) return [];
  const what = l10n.t('The case files together are over {0}.', sizeText(limit));
  return [finding('F14', { path: cases }, what, advice.json)];
}

function sumOf(files: readonly TreeEntry[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
