import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unpackPack } from '../../src/packs/archive/unpackPack.ts';
import { PackError } from '../../src/packs/packError.ts';
import { packArchive, type ArchiveChanges, type ListedArchive } from './packArchive.ts';
import type { RawEntry } from './rawZip.ts';
import { inTemporaryFolder } from './temporaryFolder.ts';

/** An attack, how it changes the archive of the small pack, and what is said of it. */
export type HostileArchive = readonly [
  attack: string,
  changes: ArchiveChanges | Buffer,
  fault: string | RegExp,
];

export const prompt = 'problems/sample/prompt.md';
export const problemPath = 'problems/sample/problem.rounds.json';
export const hiddenPath = 'problems/sample/cases/hidden.rounds.json';

/** One more entry, which the manifest lists. */
export function listed(name: string, content: unknown = 'x'): ArchiveChanges {
  return { files: { [name]: content } };
}

/** One more entry, which the manifest does not list. */
export function unlisted(name: string): ArchiveChanges {
  return { entries: (usual) => [...usual, { name, data: Buffer.from('x') }] };
}

/** The prompt's entry, changed. */
export function changed(changes: Partial<RawEntry>): ArchiveChanges {
  return {
    entries: (usual) => usual.map((entry) => (entry.name === prompt ? { ...entry, ...changes } : entry)),
  };
}

/** The manifest with another list of files. */
export function manifestFiles(change: (files: ListedArchive['files']) => unknown): ArchiveChanges {
  return { manifest: (usual) => ({ ...usual, files: change(usual.files) }) };
}

/** A test for each attack: refused with this sentence and the advice behind it, and nothing is left of it anywhere. */
export function refusesEach(attacks: readonly HostileArchive[]): void {
  for (const [attack, changes, fault] of attacks) {
    it(attack, async () => {
      await refuses(Buffer.isBuffer(changes) ? changes : packArchive(changes), fault);
    });
  }
}

async function refuses(archive: Buffer, fault: string | RegExp): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a.zip');
    const parent = path.join(folder, 'store', 'inside');
    await mkdir(parent, { recursive: true });
    await writeFile(file, archive);
    const before = await readdir(folder, { recursive: true });
    const error: unknown = await unpackPack(file, parent).then(
      () => assert.fail('The pack was not refused.'),
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof PackError, error instanceof Error ? error.stack : String(error));
    if (typeof fault === 'string') assert.equal(error.fault, fault);
    else assert.match(error.fault, fault);
    assert.match(error.message, / The pack was refused and nothing of it was kept; ask its author for /);
    assert.deepEqual(await readdir(folder, { recursive: true }), before);
  });
}
