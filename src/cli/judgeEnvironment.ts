import { homedir } from 'node:os';
import path from 'node:path';
import type { JudgeEnvironment } from '../judge/languages/adapter.ts';
import { home } from './loadCatalog.ts';

/** Where the command line finds drivers and tools, and keeps what it compiles. */
export function judgeEnvironment(): JudgeEnvironment {
  const cache = process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache');
  return {
    driversFolder: path.join(home, 'dist', 'drivers'),
    interpreters: {},
    path: process.env['PATH'] ?? '',
    cacheFolder: path.join(cache, 'code-rounds'),
  };
}
