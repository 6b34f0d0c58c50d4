import { isRunning } from '../judge/isRunning.ts';

/** The name under which this window holds versions of packs; its process tells later whether the window is still there. */
export function windowHolder(what: string): string {
  return `window ${process.pid} ${what}`;
}

/**
 * Whether a name was made by a window that died with something open. A process of this very number that holds something
 * before this one does is a former one as well.
 */
export function isOfGoneWindow(holder: string): boolean {
  const [, digits] = /^window (\d+) /.exec(holder) ?? [];
  if (digits === undefined) return false;
  const id = Number(digits);
  return id === process.pid || !isRunning(id);
}
