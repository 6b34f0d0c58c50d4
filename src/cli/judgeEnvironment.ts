import path from 'node:path';
import type { JudgeEnvironment } from '../judge/languages/adapter.ts';
import { cacheFolder, home } from './loadCatalog.ts';

/** Where the command line finds drivers and tools, and keeps what it compiles. */
export function judgeEnvironment(): JudgeEnvironment {
  return {
    driversFolder: path.join(home, 'dist', 'drivers'),
    interpreters: {},
    path: process.env['PATH'] ?? '',
    cacheFolder: cacheFolder(),
  };
}
