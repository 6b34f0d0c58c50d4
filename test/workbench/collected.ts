import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** How a process ended, and what it printed to both channels. */
export interface Collected {
  /** The exit code; null when a signal ended it. */
  readonly code: number | null;
  readonly output: string;
}

/**
 * Waits for the end of a process, which ends with this one at the latest.
 * @throws when it could not be started.
 */
export async function collected(child: ChildProcessByStdio<null, Readable, Readable>): Promise<Collected> {
  const endWithThis = (): void => {
    child.kill();
  };
  process.once('exit', endWithThis);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  process.off('exit', endWithThis);
  return { code, output: Buffer.concat(said).toString('utf8') };
}
