import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '../packs/finding.ts';

/** A finding at a file that can be opened. */
export interface PlacedFinding {
  /** Absolute. */
  readonly file: string;
  /** Of the line and column of the finding, where they are of this file. */
  readonly place: 'own' | 'near';
  readonly finding: Finding;
}

/**
 * Where each finding is shown: what is said of a folder, or of a file that is missing, at the nearest file that names it.
 * @param folder absolute folder of the pack.
 */
export async function findingPlaces(
  folder: string,
  findings: readonly Finding[],
): Promise<readonly PlacedFinding[]> {
  const files = new Map<string, string>();
  for (const name of new Set(findings.map((finding) => finding.path))) {
    files.set(name, await nearestFile(folder, name));
  }
  return findings.map((finding) => {
    const name = files.get(finding.path) ?? finding.path;
    return { file: path.join(folder, name), place: name === finding.path ? 'own' : 'near', finding };
  });
}

async function nearestFile(folder: string, name: string): Promise<string> {
  if (await isFile(path.join(folder, name))) return name;
  const slug = /^problems\/([^/]+)/.exec(name)?.[1];
  const description = slug === undefined ? undefined : `problems/${slug}/problem.rounds.json`;
  const there = description !== undefined && (await isFile(path.join(folder, description)));
  return there ? description : 'pack.rounds.json';
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
