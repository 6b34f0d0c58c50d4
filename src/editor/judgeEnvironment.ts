import path from 'node:path';
import type { JudgeEnvironment } from '../judge/languages/adapter.ts';
import { readSetting } from './settings.ts';

/**
 * What the judge needs to know of this machine, by the settings as they stand now.
 * @param driversFolder absolute; @param storageFolder absolute.
 */
export function judgeEnvironment(driversFolder: string, storageFolder: string): JudgeEnvironment {
  const python = readSetting('codeRounds.python.path').trim();
  return {
    driversFolder,
    interpreters: python === '' ? {} : { python },
    path: process.env['PATH'] ?? '',
    cacheFolder: path.join(storageFolder, 'compiled'),
  };
}
