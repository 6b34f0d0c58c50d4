import type { CommandLine } from './languages/adapter.ts';

/** The descriptor by which a run learns that its judge is gone. */
export const lifeline = 5;

/**
 * Limits first: no core files, and processor time as the limit that even an escaped child keeps; the soft limit before the
 * hard one, as dash refuses a hard limit below the soft one. Then a guard, which has no other work than to wait for the end
 * of the lifeline and to kill the group: it comes when the judge dies, however it dies, and a loop would notice nothing.
 * The guard holds no pipe of the conversation, and is no child of the program (it is started twice removed).
 */
const script = [
  'ulimit -c 0; ulimit -St "$1"; ulimit -Ht "$2"; shift 2',
  `( ( exec 0<&${lifeline} ${lifeline}<&- 1>/dev/null 2>&1 3>&- 4>&-; read -r end; kill -s KILL -- -$$ ) & )`,
  `exec "$@" ${lifeline}<&-`,
].join('\n');

/** Executable and arguments that run a command within limits, in a process group that ends with the judge. */
export function guardedCommand(command: CommandLine, cpuSeconds: number): [string, string[]] {
  if (process.platform === 'win32') return [command.executable, [...command.args]];
  const limits = [String(cpuSeconds), String(cpuSeconds + 1)];
  return ['/bin/sh', ['-c', script, 'sh', ...limits, command.executable, ...command.args]];
}
