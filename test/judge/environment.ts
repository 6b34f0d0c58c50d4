import { existsSync } from 'node:fs';
import path from 'node:path';
import { languageIds, type LanguageId } from '../../src/core/language.ts';
import type { JudgeEnvironment } from '../../src/judge/languages/adapter.ts';
import { adapters } from '../../src/judge/languages/table.ts';
import { testCacheFolder } from '../support/testCache.ts';

const dist = path.join(import.meta.dirname, '..', '..', 'dist');

/** The built drivers, the tools of this machine. */
export function testEnvironment(): JudgeEnvironment {
  return {
    driversFolder: path.join(dist, 'drivers'),
    interpreters: {},
    path: process.env['PATH'] ?? '',
    cacheFolder: testCacheFolder,
  };
}

/** Fails a suite early and in words where the build is missing. */
export function builtDrivers(): void {
  if (!existsSync(path.join(dist, 'drivers', 'driver.mjs'))) throw new Error('Run "npm run build" first.');
}

/** Languages whose tool is not here: skipped by name, and a failure in CI. */
export async function missingLanguages(): Promise<ReadonlySet<LanguageId>> {
  const missing = new Set<LanguageId>();
  for (const id of languageIds) {
    const search = await adapters[id].find(testEnvironment());
    if (search.kind === 'found') continue;
    if (process.env['CI'] === 'true') throw new Error(`${id} is missing on a CI machine. ${search.advice}`);
    console.log(`Skipping ${id}: ${search.advice}`);
    missing.add(id);
  }
  return missing;
}
