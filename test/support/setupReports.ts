import type { LanguageSetup, SetupReport } from '../../src/core/setupReport.ts';

const python = { language: 'python', oldest: 'Python 3.9', another: 'put it first on the PATH' } as const;

/** Python in each state that a check can leave it in. */
export const pythonSetups: readonly LanguageSetup[] = [
  { state: 'works', ...python, path: '/usr/bin/python3', version: '3.12.1', tookMs: 1_234 },
  { state: 'found', ...python, path: '/usr/bin/python3', version: '3.12.1' },
  {
    state: 'fails',
    ...python,
    path: '/usr/bin/python3',
    version: '3.12.1',
    message: 'Run-time error. It ended.',
  },
  { state: 'missing', ...python, looked: ['python3 on the PATH'], advice: 'Install Python 3.9 or newer.' },
];

/** A report on a machine where all is well, with these languages. */
export function setupReport(
  languages: readonly LanguageSetup[],
  changes: Partial<SetupReport> = {},
): SetupReport {
  return {
    schema: 1,
    host: 'the command line',
    system: 'Linux 6.1 x64',
    processors: 2,
    nodeVersion: '24.1.0',
    permissionModel: true,
    folders: [
      { holds: 'compiled', path: '/cache' },
      { holds: 'runs', path: '/tmp' },
    ],
    limitsFactor: 1,
    languages: [...languages],
    ...changes,
  };
}
