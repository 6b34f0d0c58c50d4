import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packManifestFile } from './packManifest.ts';
import { storeProblemFile } from './problems.ts';
import { inTemporaryFolder } from './temporaryFolder.ts';

/** Files of a pack by path: text and bytes as they are, anything else as JSON, undefined to leave one of the usual ones out. */
export type PackFiles = Readonly<Record<string, unknown>>;

export const visibleCase = {
  uuid: 'a0000000-1111-4111-8111-111111111111',
  name: 'put and get',
  layer: 'example',
  construct: { size: 1 },
  operations: [
    { call: 'put', args: [1, 2] },
    { call: 'get', args: [1], returns: 2 },
  ],
};

export const hiddenCase = {
  uuid: 'b0000000-1111-4111-8111-111111111111',
  name: 'nothing there',
  layer: 'edge',
  why: 'What was never put is not there.',
  construct: { size: 1 },
  operations: [{ call: 'get', args: [1], returns: null }],
};

const usual: PackFiles = {
  'pack.rounds.json': packManifestFile,
  'problems/sample/problem.rounds.json': storeProblemFile,
  'problems/sample/prompt.md': '# Sample\n',
  'problems/sample/cases/visible.rounds.json': { cases: [visibleCase] },
  'problems/sample/cases/hidden.rounds.json': { cases: [hiddenCase] },
};

/** A small pack with the problem `sample`, changed by `files`, in a fresh folder for as long as `use` lasts. */
export async function inPackFolder<T>(files: PackFiles, use: (folder: string) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    for (const [name, bytes] of packFileBytes(files)) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    return use(folder);
  });
}

/** The files of that pack, as bytes. */
export function packFileBytes(files: PackFiles = {}): ReadonlyMap<string, Buffer> {
  return new Map(
    Object.entries({ ...usual, ...files }).flatMap(([name, content]): [string, Buffer][] => {
      if (content === undefined) return [];
      if (Buffer.isBuffer(content)) return [[name, content]];
      const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
      return [[name, Buffer.from(text)]];
    }),
  );
}
