import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ownCasesFileName, type OwnCases } from '../core/ownCases.ts';
import type { Starter } from '../judge/languages/adapter.ts';

export interface WrittenStarter {
  /** Absolute path of the file to edit. */
  readonly solution: string;
  /** Whether the solution was there before, and so was left alone. */
  readonly kind: 'created' | 'kept';
}

/** Puts starter, support files and `my-cases.rounds.json` into a folder; whatever is there already stays as it is. */
export async function writeStarterFiles(
  folder: string,
  starter: Starter,
  problem: string,
): Promise<WrittenStarter> {
  await mkdir(folder, { recursive: true });
  const solution = path.join(folder, starter.solution.fileName);
  const ownCases: OwnCases = { problem, cases: [] };
  await writeNew(path.join(folder, ownCasesFileName), `${JSON.stringify(ownCases, null, 2)}\n`);
  for (const file of starter.support) await writeNew(path.join(folder, file.fileName), file.text);
  return { solution, kind: await writeNew(solution, starter.solution.text) };
}

async function writeNew(file: string, text: string): Promise<'created' | 'kept'> {
  try {
    // The flag makes looking and writing one step, so that no other program's file is lost in between.
    await writeFile(file, text, { flag: 'wx' });
    return 'created';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return 'kept';
    throw error;
  }
}
