import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { inTemporaryFolder } from '../support/temporaryFolder.ts';
import { cacheHome } from '../support/testCache.ts';

/**
 * Validates the built-in packs by the command line, as their authors do. It runs from a copy, since the end-to-end tests
 * beside it build the extension anew to package it.
 */

const root = path.join(import.meta.dirname, '../..');
const packs: readonly (readonly string[])[] = [
  ['senior-backend', '--ci'],
  ['senior-backend-questions', '--static'],
];

await inTemporaryFolder(async (folder) => {
  const copy = path.join(folder, 'dist');
  cpSync(path.join(root, 'dist'), copy, { recursive: true });
  // The command line looks for the built-in packs beside itself.
  symlinkSync(path.join(root, 'problems'), path.join(folder, 'problems'), 'junction');
  for (const [name = '', ...options] of packs) {
    const args = [path.join(copy, 'cli.js'), 'pack', 'validate', path.join('problems', name), ...options];
    const env = { ...process.env, XDG_CACHE_HOME: cacheHome };
    const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
  return Promise.resolve();
});
