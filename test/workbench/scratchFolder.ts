import { rmSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ScratchFolder {
  readonly path: string;
  dispose(): Promise<void>;
}

/** Processes that are on their way out may still write; the removal is tried again then. */
const REMOVE = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 } as const;

/** A fresh folder; its path is the real one, because VS Code shows and compares real paths. */
export async function makeScratchFolder(name: string): Promise<ScratchFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), `code-rounds-${name}-`)));
  const removeAtExit = (): void => {
    rmSync(path, REMOVE);
  };
  process.once('exit', removeAtExit);
  const dispose = async (): Promise<void> => {
    process.removeListener('exit', removeAtExit);
    await rm(path, REMOVE);
  };
  return { path, dispose };
}
