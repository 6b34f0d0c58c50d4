import path from 'node:path';
import type { JudgeEnvironment } from '../judge/languages/adapter.ts';
import { toolPath } from './settings.ts';
import { toolSettings } from './toolSettings.ts';

/**
 * What the judge needs to know of this machine, by the settings as they stand now.
 * @param driversFolder absolute; @param storageFolder absolute.
 */
export function judgeEnvironment(driversFolder: string, storageFolder: string): JudgeEnvironment {
  return {
    driversFolder,
    interpreters: chosenInterpreters(),
    path: process.env['PATH'] ?? '',
    cacheFolder: path.join(storageFolder, 'compiled'),
  };
}

function chosenInterpreters(): JudgeEnvironment['interpreters'] {
  const chosen = Object.entries(toolSettings).map(([language, key]) => [language, toolPath(key)] as const);
  return Object.fromEntries(chosen.filter(([, path]) => path !== ''));
}
