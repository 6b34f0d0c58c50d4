import { packManifestSchema } from '../../src/core/packManifest.ts';
import { writeArchive } from '../../src/packs/archive/writeArchive.ts';
import { generatedPack } from './generatedPacks.ts';

/**
 * Packs a generated pack as `pack build` would, without verifying it: installing does that. No folder of it is written,
 * which would take as long as to install it. @param to absolute.
 */
export async function writeGeneratedArchive(pack: number, problems: number, to: string): Promise<void> {
  const files = generatedPack(pack, problems);
  const manifest = packManifestSchema.parse(JSON.parse(new Map(files).get('pack.rounds.json') ?? ''));
  const packed = files.map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  await writeArchive(manifest, packed, to);
}
