/** Passed on as they are where they are set: what interpreters need to start, and nothing that could carry a secret. */
const passedOn = [
  'LANG',
  'LC_ALL',
  'LC_CTYPE',
  'TZ',
  'SystemRoot',
  'windir',
  'SystemDrive',
  'NUMBER_OF_PROCESSORS',
];

/** The variable that marks every process of a run, so that those which leave the process group can be found. */
export const runMark = 'CODE_ROUNDS_RUN';

/**
 * The environment of a child: allow-listed, with home and temporary folder inside the run folder.
 * @param run the mark of this run.
 */
export function childEnvironment(
  run: string,
  runFolder: string,
  added: Readonly<Record<string, string>>,
  from: NodeJS.ProcessEnv = process.env,
): Record<string, string> {
  const environment: Record<string, string> = {
    PATH: process.platform === 'win32' ? `${from['SystemRoot'] ?? 'C:\\Windows'}\\System32` : '/usr/bin:/bin',
    HOME: runFolder,
    USERPROFILE: runFolder,
    TMPDIR: runFolder,
    TEMP: runFolder,
    TMP: runFolder,
    // A bare program name is otherwise looked up in the current folder first on Windows.
    NoDefaultCurrentDirectoryInExePath: '1',
    [runMark]: run,
  };
  for (const name of passedOn) {
    const value = from[name];
    if (value !== undefined) environment[name] = value;
  }
  return { ...environment, ...added };
}
