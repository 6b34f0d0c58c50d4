import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { PackSource } from './packSource.ts';

/** What is used of an installed extension. */
export interface ContributingExtension {
  readonly id: string;
  /** Absolute. */
  readonly extensionPath: string;
  readonly packageJSON: unknown;
}

const manifestSchema = z.object({ contributes: z.object({ codeRoundsPacks: z.unknown() }) });
const contributionsSchema = z.array(z.object({ path: z.string().min(1) })).max(50);

/**
 * The packs that other extensions bring, by `"contributes": { "codeRoundsPacks": [{ "path": "pack" }] }`.
 * @param tell is given a sentence for each contribution that cannot be used; nothing is thrown for it.
 */
export async function contributedPacks(
  extensions: readonly ContributingExtension[],
  tell: (fault: string) => void,
): Promise<PackSource[]> {
  const sources: PackSource[] = [];
  for (const { id, extensionPath, packageJSON } of extensions) {
    const manifest = manifestSchema.safeParse(packageJSON);
    if (!manifest.success || manifest.data.contributes.codeRoundsPacks === undefined) continue;
    const contributions = contributionsSchema.safeParse(manifest.data.contributes.codeRoundsPacks);
    if (!contributions.success) {
      tell(
        `The extension ${id} contributes "codeRoundsPacks" in a form that cannot be read. Its author writes it as [{ "path": "folder-of-the-pack" }].`,
      );
      continue;
    }
    for (const contribution of contributions.data) {
      const folder = await folderInside(extensionPath, contribution.path);
      if (folder === undefined) tell(unusable(id, contribution.path));
      else sources.push({ kind: 'contributed', folder, extension: id });
    }
  }
  return sources;
}

/** Undefined for what is not there, or lies elsewhere, be it by a symbolic link. */
async function folderInside(root: string, given: string): Promise<string | undefined> {
  try {
    const home = await realpath(root);
    const folder = await realpath(path.resolve(root, given));
    const inside = path.relative(home, folder);
    const leaves = path.isAbsolute(inside) || inside.split(path.sep)[0] === '..';
    return leaves ? undefined : folder;
  } catch {
    return undefined;
  }
}

function unusable(id: string, given: string): string {
  return `The extension ${id} contributes the pack "${given}", which is no folder inside that extension. Its author has to name one, such as "pack".`;
}
