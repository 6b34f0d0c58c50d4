import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { outFolder, projectFolder } from './paths.ts';

/** Where the packaged extension is left, for people and for the end-to-end tests. */
export const vsixFile = join(outFolder, 'code-rounds.vsix');

/** Packages the extension as it was built last; its dependencies are in the bundle. */
export async function packageVsix(
  extension: string = projectFolder,
  file: string = vsixFile,
): Promise<string> {
  await mkdir(outFolder, { recursive: true });
  await createVSIX({
    cwd: extension,
    packagePath: file,
    dependencies: false,
    allowMissingRepository: true,
  });
  const { size } = await stat(file);
  console.log(`Packaged ${file} (${Math.ceil(size / 1024)} KB)`);
  return file;
}
