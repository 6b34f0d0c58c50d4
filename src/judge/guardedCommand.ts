/** The descriptor by which a run learns that its judge is gone. */
export const lifeline = 5;

/** What even an escaped child keeps to. */
export interface CommandLimits {
  /** Seconds of processor time, for each process. */
  readonly cpuSeconds: number;
  /** The longest file that may be written. */
  readonly fileMiB: number;
}

/** Blocks of `ulimit -f`, which POSIX has at 512 bytes. */
const blocksPerMiB = 2_048;

/**
 * Limits first: no core files, files of a limited length, and processor time; the soft limit before the hard one, as
 * dash refuses a hard limit below the soft one. Then a guard, which has no other work than to wait for the end of the
 * lifeline and to kill the group: it comes when the judge dies, however it dies, and a loop would notice nothing.
 * The guard holds no pipe of the conversation, and is no child of the program (it is started twice removed).
 */
const script = [
  'ulimit -c 0; ulimit -f "$1"; ulimit -St "$2"; ulimit -Ht "$3"; shift 3',
  `( ( exec 0<&${lifeline} ${lifeline}<&- 1>/dev/null 2>&1 3>&- 4>&-; read -r end; kill -s KILL -- -$$ ) & )`,
  `exec "$@" ${lifeline}<&-`,
].join('\n');

/** Executable and arguments that run a command within limits, in a process group that ends with the judge. */
export function guardedCommand(
  command: { readonly executable: string; readonly args: readonly string[] },
  { cpuSeconds, fileMiB }: CommandLimits,
  platform: NodeJS.Platform = process.platform,
): [string, string[]] {
  if (platform === 'win32') return [command.executable, [...command.args]];
  const limits = [fileMiB * blocksPerMiB, cpuSeconds, cpuSeconds + 1].map(String);
  return ['/bin/sh', ['-c', script, 'sh', ...limits, command.executable, ...command.args]];
}
