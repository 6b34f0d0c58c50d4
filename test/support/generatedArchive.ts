import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { packManifestSchema } from '../../src/core/packManifest.ts';
import { writeArchive } from '../../src/packs/archive/writeArchive.ts';
import { listPackFiles } from '../../src/packs/listPackFiles.ts';

/** Packs a generated folder as `pack build` would, without verifying it: installing does that. @param to absolute. */
export async function writeGeneratedArchive(folder: string, to: string): Promise<void> {
  const { files } = await listPackFiles(folder);
  const packed = await Promise.all(
    files.map(async ({ path: name }) => ({ path: name, bytes: await readFile(path.join(folder, name)) })),
  );
  const manifest: unknown = JSON.parse(await readFile(path.join(folder, 'pack.rounds.json'), 'utf8'));
  await writeArchive(packManifestSchema.parse(manifest), packed, to);
}
