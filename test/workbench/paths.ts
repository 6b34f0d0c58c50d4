import { fileURLToPath } from 'node:url';

function inProject(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** The repository's root, which is also the extension's folder. No trailing slash. */
export const projectFolder = inProject('.').replace(/[\\/]$/, '');

/** Downloads that are worth keeping between runs, where packaging does not look through their ten thousand files. */
export const cacheFolder = inProject('node_modules/.cache/code-rounds');

/** What a run leaves behind for people to look at; git-ignored. */
export const outFolder = inProject('out');
