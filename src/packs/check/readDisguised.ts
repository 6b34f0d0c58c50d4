import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { packFilePlace } from '../../core/packFile.ts';
import { packLimits } from '../../core/packLimits.ts';
import { isImageNamed } from '../imageKind.ts';
import { textOf } from '../textOf.ts';
import type { SourceContent } from './packSource.ts';
import type { PackTree } from './packTree.ts';

/** Finds images that do not begin as such, and texts that are not UTF-8 or hold NUL. */
export async function readDisguised({ root, entries }: PackTree): Promise<readonly SourceContent[]> {
  const found: SourceContent[] = [];
  for (const { path: name, kind, bytes } of entries) {
    const place = packFilePlace(name);
    if (kind !== 'file' || place === undefined || bytes > packLimits.caseFileBytes) continue;
    const file = path.join(root, name);
    if (place.kind === 'image') {
      if (!isImageNamed(name, await beginningOf(file))) found.push({ path: name, kind: 'no-image' });
      continue;
    }
    const text = textOf(await readFile(file));
    if (text === undefined || text.includes('\0')) found.push({ path: name, kind: 'no-text' });
  }
  return found;
}

async function beginningOf(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
