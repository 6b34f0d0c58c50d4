import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';

/** Busy processes for each core. */
const perCore = 3;

/** Does something while every core has three other processes that never rest. */
export async function withBusyCores<T>(during: () => Promise<T>): Promise<T> {
  const busy = Array.from({ length: perCore * availableParallelism() }, () =>
    spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
  );
  try {
    return await during();
  } finally {
    await Promise.all(
      busy.map(async (child) => {
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
      }),
    );
  }
}
