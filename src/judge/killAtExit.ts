import { killGroup } from './killing.ts';

const groups = new Set<number>();

/**
 * Has a process group killed in the moment in which this process ends, where nothing can be waited for any more. One
 * listener serves all groups, as Node takes more than ten of them for a leak:
 * https://nodejs.org/api/events.html#eventsdefaultmaxlisteners
 * @param root the process that leads the group @returns takes it back
 */
export function killAtExit(root: number): () => void {
  if (groups.size === 0) process.once('exit', killAll);
  groups.add(root);
  return () => {
    groups.delete(root);
    if (groups.size === 0) process.off('exit', killAll);
  };
}

function killAll(): void {
  for (const root of groups) killGroup(root);
}
