import path from 'node:path';
import type { JudgeEnvironment } from '../../src/judge/languages/adapter.ts';

/** The drivers as they lie in the source, which is enough for JavaScript and Python; the tools of this machine. */
export function sourceEnvironment(cacheFolder: string): JudgeEnvironment {
  return {
    driversFolder: path.join(import.meta.dirname, '..', '..', 'src', 'judge', 'drivers'),
    interpreters: {},
    path: process.env['PATH'] ?? '',
    cacheFolder,
  };
}
