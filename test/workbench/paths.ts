import { fileURLToPath } from 'node:url';

function inProject(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** The repository's root, which is also the extension's folder. No trailing slash. */
export const projectFolder = inProject('.').replace(/[\\/]$/, '');

/** Downloads that are worth keeping between runs; git-ignored. */
export const cacheFolder = inProject('.vscode-test');

/** What a run leaves behind for people to look at; git-ignored. */
export const outFolder = inProject('out');
