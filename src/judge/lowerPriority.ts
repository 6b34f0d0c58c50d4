import { setPriority } from 'node:os';

/** How nice a child is, on the scale of setpriority(2): the editor goes first. */
const niceness = 10;

/** Has a process stand back behind the editor, if it can still be told. */
export function lowerPriority(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, niceness);
  } catch {
    // It may have ended already; a run at full priority is no fault either.
  }
}
