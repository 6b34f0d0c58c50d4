import { packLimits } from '../../core/packLimits.ts';
import { finding, type Finding } from '../finding.ts';
import type { PackSource } from './packSource.ts';
import type { TreeEntry } from './packTree.ts';

const { pathCharacters: longestPath, pathParts: deepest } = packLimits;
const allowedName = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/;

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const windowsDevice = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** Names that every system can hold, no two of them the same for a system that ignores case, and no links. */
export function checkNames({ tree }: PackSource): Finding[] {
  return [...tree.entries.flatMap(nameFindings), ...collisions(tree.entries)];
}

function nameFindings(entry: TreeEntry): Finding[] {
  const { path } = entry;
  const found: Finding[] = [];
  if (entry.kind === 'link') {
    found.push(finding('F10', entry, 'This is a symbolic link.', 'Packs hold no links; copy the file here.'));
  }
  if (entry.kind === 'special') {
    found.push(finding('F10', entry, 'This is neither a file nor a folder.', 'Delete it.'));
  }
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!allowedName.test(name) || name.endsWith('.')) {
    const what = `The name "${name}" is not allowed.`;
    const mend =
      'Use letters, digits, _ . and -, at most 64 of them, no dot or hyphen at the start, no dot at the end.';
    found.push(finding('F08', entry, what, mend));
  } else if (windowsDevice.test(name)) {
    found.push(finding('F08', entry, `Windows takes "${name}" for a device.`, 'Choose another name.'));
  }
  if (path.length > longestPath) {
    const what = `The path has ${path.length} characters; at most ${longestPath} are allowed.`;
    found.push(finding('F08', entry, what, 'Shorten the names.'));
  }
  const depth = path.split('/').length;
  if (depth > deepest) {
    const what = `The path is ${depth} folders deep; at most ${deepest} are allowed.`;
    found.push(finding('F08', entry, what, 'Move it up.'));
  }
  return found;
}

function collisions(entries: readonly TreeEntry[]): Finding[] {
  const first = new Map<string, string>();
  return entries.flatMap((entry) => {
    const key = entry.path.normalize('NFC').toLowerCase();
    const twin = first.get(key);
    if (twin === undefined) {
      first.set(key, entry.path);
      return [];
    }
    const what = `This and ${twin} differ only in case and are one file on Windows and macOS.`;
    return [finding('F09', entry, what, 'Rename one of them.')];
  });
}
