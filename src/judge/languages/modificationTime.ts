import { stat } from 'node:fs/promises';

/** When a file was last changed, in milliseconds since 1970; undefined when there is none. */
export async function modificationTime(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    return undefined;
  }
}
