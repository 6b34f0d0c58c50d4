import { win32 } from 'node:path';

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
  platform: NodeJS.Platform = process.platform,
): Record<string, string> {
  const environment: Record<string, string> = {
    HOME: runFolder,
    TMPDIR: runFolder,
    TEMP: runFolder,
    TMP: runFolder,
    ...(platform === 'win32' ? windowsEnvironment(runFolder, from) : { PATH: '/usr/bin:/bin' }),
    [runMark]: run,
  };
  for (const name of passedOn) {
    const value = from[name];
    if (value !== undefined) environment[name] = value;
  }
  return { ...environment, ...added };
}

/** Node adds what is missing of these from its own environment, and they name the person's folders in many ways. */
function windowsEnvironment(runFolder: string, from: NodeJS.ProcessEnv): Record<string, string> {
  const { root } = win32.parse(runFolder);
  const drive = root.replace(/\\$/, '');
  const system = from['SystemRoot'] ?? 'C:\\Windows';
  return {
    PATH: win32.join(system, 'System32'),
    PATHEXT: '.COM;.EXE',
    // Without it neither Python nor sockets start.
    SystemRoot: system,
    USERPROFILE: runFolder,
    HOMEDRIVE: drive,
    HOMEPATH: runFolder.slice(drive.length),
    APPDATA: runFolder,
    LOCALAPPDATA: runFolder,
    // A bare program name is otherwise looked up in the current folder first.
    NoDefaultCurrentDirectoryInExePath: '1',
  };
}
