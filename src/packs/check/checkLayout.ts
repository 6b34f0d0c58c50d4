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
      ? `Did you mean "${near}"?`
      : known === undefined
        ? 'No folder may stand here: move its files up or delete it.'
        : `Known here: ${known.join(', ')}.`;
  return finding('F15', entry, `Unknown folder "${name}".`, mend);
}

function unusedFile(entry: TreeEntry): Finding {
  const what = 'Nothing uses this file.';
  if (/\/solutions\/[^/]+\/[^/]+$/.test(entry.path)) {
    const endings = languageIds.flatMap((id) => languages[id].endings).join(' ');
    return finding('F11', entry, what, `Solutions end in one of ${endings}; rename it or delete it.`);
  }
  if (entry.path.includes('/assets/')) {
    return finding('F11', entry, what, 'Assets are images: png, jpg, webp or gif. Delete it.');
  }
  return finding('F11', entry, what, 'Delete it, or move it out of the pack.');
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
            'The folder is not in "problems" of pack.rounds.json.',
            `Add "${slug}" there, or delete the folder.`,
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
      return [finding('F17', place, `The problem "${slug}" is listed twice.`, 'Delete one.')];
    }
    seen.add(slug);
    if (slugs.includes(slug)) return [];
    const near = nearest(slug, slugs);
    const mend = near === undefined ? 'Make the folder, or delete this line.' : `Did you mean "${near}"?`;
    return [finding('F13', place, `There is no folder problems/${slug}.`, mend)];
  });
}

/** Images in `assets/` that no prose shows. @param shown paths from the root of the pack. */
export function unusedImages({ tree }: PackSource, shown: ReadonlySet<string>): Finding[] {
  return [...tree.files]
    .filter((path) => path.includes('/assets/') && packFilePlace(path)?.kind === 'image' && !shown.has(path))
    .map((path) =>
      finding('F11', { path }, 'No prompt or editorial shows this image.', 'Show it or delete it.'),
    );
}
