import * as l10n from '@vscode/l10n';
import { languageIds, languages } from '../../core/language.ts';
import { nearest } from '../../core/nearest.ts';
import { packFilePlace } from '../../core/packFile.ts';
import { finding, type Finding } from '../finding.ts';
import { placeIn, type PackSource } from './packSource.ts';
import type { TreeEntry } from './packTree.ts';

/** The folders of the format by the folder they lie in. */
const folders: readonly (readonly [within: RegExp, known: readonly string[]])[] = [
  [/^$/, ['problems', 'questions', 'drills', 'rounds']],
  [/^problems\/[^/]+$/, ['cases', 'solutions', 'assets']],
  [/^problems\/[^/]+\/solutions$/, ['accepted', 'wrong', 'slow']],
];

/** What validation keeps of a soak beside the cases; it is never shipped. */
const soakFile = /^problems\/[^/]+\/cases\/soak\.rounds\.json$/;

/** Folders and files that nothing would read, and problems that the manifest does not list or that are not there. */
export function checkLayout(pack: PackSource): Finding[] {
  return [...unknownEntries(pack), ...unlistedProblems(pack), ...missingProblems(pack)];
}

function unknownEntries({ tree }: PackSource): Finding[] {
  const lost: string[] = [];
  return tree.entries.flatMap((entry) => {
    if (lost.some((folder) => entry.path.startsWith(folder))) return [];
    if (entry.kind === 'folder') {
      const unknown = unknownFolder(entry);
      if (unknown !== undefined) lost.push(`${entry.path}/`);
      return unknown ?? [];
    }
    const isUsed = packFilePlace(entry.path) !== undefined || soakFile.test(entry.path);
    return entry.kind === 'file' && !isUsed ? [unusedFile(entry)] : [];
  });
}

function unknownFolder(entry: TreeEntry): Finding | undefined {
  const slash = entry.path.lastIndexOf('/');
  const within = entry.path.slice(0, Math.max(0, slash));
  const known = folders.find(([pattern]) => pattern.test(within))?.[1];
  const name = entry.path.slice(slash + 1);
  if (known?.includes(name) ?? /^problems$|\/assets(?:$|\/)/.test(within)) return undefined;
  const near = nearest(name, known ?? []);
  const mend =
    near !== undefined
      ? l10n.t('Did you mean "{0}"?', near)
      : known === undefined
        ? l10n.t('No folder may stand here: move its files up or delete it.')
        : l10n.t('Known here: {0}.', known.join(', '));
  return finding('F15', entry, l10n.t('Unknown folder "{0}".', name), mend);
}

function unusedFile(entry: TreeEntry): Finding {
  const what = l10n.t('Nothing uses this file.');
  if (/\/solutions\/[^/]+\/[^/]+$/.test(entry.path)) {
    const endings = languageIds.flatMap((id) => languages[id].endings).join(' ');
    return finding(
      'F11',
      entry,
      what,
      l10n.t('Solutions end in one of {0}; rename it or delete it.', endings),
    );
  }
  if (entry.path.includes('/assets/')) {
    return finding('F11', entry, what, l10n.t('Assets are images: png, jpg, webp or gif. Delete it.'));
  }
  return finding('F11', entry, what, l10n.t('Delete it, or move it out of the pack.'));
}

/** The folders of problems that the manifest does not name. */
function unlistedProblems({ manifest, problems }: PackSource): Finding[] {
  const listed = manifest.value?.problems;
  if (listed === undefined) return [];
  return problems.flatMap(({ slug, folder }) =>
    listed.includes(slug)
      ? []
      : [
          finding(
            'F12',
            { path: folder },
            l10n.t('The folder is not in "problems" of pack.rounds.json.'),
            l10n.t('Add "{0}" there, or delete the folder.', slug),
          ),
        ],
  );
}

function missingProblems({ manifest, problems }: PackSource): Finding[] {
  const slugs = problems.map(({ slug }) => slug);
  const seen = new Set<string>();
  return (manifest.value?.problems ?? []).flatMap((slug, index) => {
    const place = placeIn(manifest, ['problems', index]);
    if (seen.has(slug)) {
      return [
        finding('F17', place, l10n.t('The problem "{0}" is listed twice.', slug), l10n.t('Delete one.')),
      ];
    }
    seen.add(slug);
    if (slugs.includes(slug)) return [];
    const near = nearest(slug, slugs);
    const mend =
      near === undefined
        ? l10n.t('Make the folder, or delete this line.')
        : l10n.t('Did you mean "{0}"?', near);
    return [finding('F13', place, l10n.t('There is no folder problems/{0}.', slug), mend)];
  });
}

/** Images in `assets/` that no prose shows. @param shown paths from the root of the pack. */
export function unusedImages({ tree }: PackSource, shown: ReadonlySet<string>): Finding[] {
  return [...tree.files]
    .filter((path) => path.includes('/assets/') && packFilePlace(path)?.kind === 'image' && !shown.has(path))
    .map((path) =>
      finding(
        'F11',
        { path },
        l10n.t('No prompt or editorial shows this image.'),
        l10n.t('Show it or delete it.'),
      ),
    );
}
