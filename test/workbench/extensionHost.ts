import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The process of a server that runs the extensions.
 * @param server process id of the server that started it.
 * @throws {Error} when there is none, or no `ps` that lists processes.
 */
export async function extensionHostOf(server: number): Promise<number> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,args=']);
  for (const line of stdout.split('\n')) {
    const [pid, parent, ...words] = line.trim().split(/\s+/);
    if (Number(parent) === server && words.includes('--type=extensionHost')) return Number(pid);
  }
  throw new Error(`Process ${server} has started no extension host.`);
}
