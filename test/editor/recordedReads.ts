import fs from 'node:fs';
import fsPromises from 'node:fs/promises';

const asynchronous = ['readFile', 'readdir', 'open', 'opendir', 'stat', 'access'] as const;
const synchronous = [
  'readFileSync',
  'readdirSync',
  'openSync',
  'opendirSync',
  'existsSync',
  'statSync',
] as const;

type Read = (file: unknown, ...rest: unknown[]) => unknown;

/**
 * The paths that anyone in this extension host asks the file system for while `act` runs. Builtin modules are shared by
 * all extensions, so what the extension under test reads passes here too.
 */
export async function recordedReads(act: () => PromiseLike<unknown>): Promise<string[]> {
  const paths: string[] = [];
  const restores = [
    ...asynchronous.map((name) => watch(fsPromises, name, paths)),
    ...asynchronous.map((name) => watch(fs, name, paths)),
    ...synchronous.map((name) => watch(fs, name, paths)),
  ];
  try {
    await act();
  } finally {
    for (const restore of restores) restore();
  }
  return paths;
}

function watch(module: object, name: string, paths: string[]): () => void {
  const original: unknown = Reflect.get(module, name);
  if (typeof original !== 'function') return () => undefined;
  const read: Read = (file, ...rest) => {
    if (typeof file === 'string') paths.push(file);
    return Reflect.apply(original, module, [file, ...rest]) as unknown;
  };
  Reflect.set(module, name, read);
  return () => {
    Reflect.set(module, name, original);
  };
}
