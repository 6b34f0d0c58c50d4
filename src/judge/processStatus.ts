/** What /proc/PID/stat says of a process. */
export interface ProcessStatus {
  readonly pid: number;
  /** One letter; `Z` is a zombie. */
  readonly state: string;
  readonly parent: number;
  readonly group: number;
  readonly session: number;
  /** Ticks since the system started; with the number it names one process for good. */
  readonly started: string;
  /** Bytes in memory. */
  readonly bytes: number;
}

/** Bytes of a page: 4 KiB on every Linux that VS Code runs on but some ARM kernels, where the limit is then lenient. */
const pageBytes = 4096;

/** Reads one line of it (fields: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html); undefined when it is none. */
export function processStatus(line: string): ProcessStatus | undefined {
  // The name, in parentheses, may hold spaces and parentheses itself.
  const nameEnd = line.lastIndexOf(')');
  const fields = line.slice(nameEnd + 2).split(' ');
  const [state, parent, group, session] = fields;
  const [started, pages] = [fields[19], fields[21]];
  if (nameEnd < 0 || state === undefined || started === undefined || pages === undefined) return undefined;
  return {
    pid: Number.parseInt(line, 10),
    state,
    parent: Number(parent),
    group: Number(group),
    session: Number(session),
    started,
    bytes: Number(pages) * pageBytes,
  };
}
