import * as l10n from '@vscode/l10n';
import { packPathFault, packPathKey } from '../../core/packPathFault.ts';
import { finding, type Finding } from '../finding.ts';
import type { PackSource } from './packSource.ts';
import type { TreeEntry } from './packTree.ts';

/** Names that every system can hold, no two of them the same for a system that ignores case, and no links. */
export function checkNames({ tree }: PackSource): Finding[] {
  return [...tree.entries.flatMap(linkFindings), ...nameFindings(tree.entries), ...collisions(tree.entries)];
}

function linkFindings(entry: TreeEntry): Finding[] {
  if (entry.kind === 'link') {
    return [
      finding('F10', entry, l10n.t('This is a link.'), l10n.t('Packs hold no links; copy the file here.')),
    ];
  }
  if (entry.kind !== 'special') return [];
  return [finding('F10', entry, l10n.t('This is neither a file nor a folder.'), l10n.t('Delete it.'))];
}

/** What is told of a folder is not said again of all that lies in it. */
function nameFindings(entries: readonly TreeEntry[]): Finding[] {
  const told: string[] = [];
  return entries.flatMap((entry) => {
    const fault = packPathFault(entry.path);
    if (fault === undefined || told.some((folder) => entry.path.startsWith(`${folder}/`))) return [];
    told.push(entry.path);
    return [finding('F08', entry, l10n.t('This {0}.', fault), l10n.t('Rename it, or move it up.'))];
  });
}

function collisions(entries: readonly TreeEntry[]): Finding[] {
  const first = new Map<string, string>();
  return entries.flatMap((entry) => {
    const key = packPathKey(entry.path.normalize('NFC'));
    const twin = first.get(key);
    if (twin === undefined) {
      first.set(key, entry.path);
      return [];
    }
    const what = l10n.t('This and {0} differ only in case and are one file on Windows and macOS.', twin);
    return [finding('F09', entry, what, l10n.t('Rename one of them.'))];
  });
}
