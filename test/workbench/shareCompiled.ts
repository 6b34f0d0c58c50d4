import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { testCacheFolder } from '../support/testCache.ts';

/** Has the extension in a fresh profile find what other tests have compiled. @param profileFolder holds the folder `User` */
export async function shareCompiled(profileFolder: string): Promise<void> {
  const storage = join(profileFolder, 'User', 'globalStorage', 'code-rounds.code-rounds');
  await mkdir(storage, { recursive: true });
  await mkdir(testCacheFolder, { recursive: true });
  await symlink(testCacheFolder, join(storage, 'compiled'), 'junction');
}
