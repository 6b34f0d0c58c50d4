import { Socket } from 'node:net';

type Write = (this: Socket, ...given: never[]) => unknown;

/**
 * Runs something and keeps every byte that this process writes to a pipe or socket meanwhile: all that a child process
 * is told goes that way, whoever writes it.
 */
export async function recordedWrites<T>(run: () => Promise<T>): Promise<{ result: T; written: string }> {
  const chunks: Buffer[] = [];
  const own = {
    write: Object.getOwnPropertyDescriptor(Socket.prototype, 'write'),
    end: Object.getOwnPropertyDescriptor(Socket.prototype, 'end'),
  };
  for (const name of ['write', 'end'] as const) {
    const original = Reflect.get(Socket.prototype, name) as Write;
    Object.defineProperty(Socket.prototype, name, {
      configurable: true,
      writable: true,
      value: function (this: Socket, ...given: never[]) {
        const [data]: unknown[] = given;
        if (typeof data === 'string' || data instanceof Uint8Array) chunks.push(Buffer.from(data));
        return original.apply(this, given);
      },
    });
  }
  try {
    const result = await run();
    return { result, written: Buffer.concat(chunks).toString('utf8') };
  } finally {
    for (const name of ['write', 'end'] as const) {
      const descriptor = own[name];
      if (descriptor === undefined) Reflect.deleteProperty(Socket.prototype, name);
      else Object.defineProperty(Socket.prototype, name, descriptor);
    }
  }
}
