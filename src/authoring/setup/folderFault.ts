import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Why files cannot be kept in this folder; undefined when they can.
 * @param folder absolute. @param absent whether it is made when it is not there, or that is a fault.
 */
export async function folderFault(folder: string, absent: 'made' | 'fault'): Promise<string | undefined> {
  try {
    if (absent === 'made') await mkdir(folder, { recursive: true });
    const inside = await mkdtemp(path.join(folder, 'setup-check-'));
    try {
      await writeFile(path.join(inside, 'written'), 'written');
    } finally {
      await rm(inside, { recursive: true, force: true });
    }
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
