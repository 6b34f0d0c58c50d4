import { z } from 'zod';
import { packIdSchema, uuidSchema, versionSchema } from '../../core/identity.ts';

const storedVersionSchema = z.strictObject({
  id: packIdSchema,
  version: versionSchema,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  title: z.string(),
  problems: z.array(z.strictObject({ uuid: uuidSchema, title: z.string() })),
});

/** What is installed. Folders are relative to the store; every folder named here is among those of `versions`. */
export const storeIndexSchema = z.strictObject({
  format: z.literal(1),
  versions: z.array(storedVersionSchema),
  current: z.record(z.string(), z.string()).describe('The version in force of each pack: id -> folder.'),
  previous: z.record(z.string(), z.string()).describe('The one before it, to go back to: id -> folder.'),
  pins: z
    .record(z.string(), z.string())
    .describe('Versions that must stay while something is open: holder -> folder.'),
});

export type StoredVersion = z.infer<typeof storedVersionSchema>;
export type StoreIndex = z.infer<typeof storeIndexSchema>;

export const emptyIndex: StoreIndex = { format: 1, versions: [], current: {}, previous: {}, pins: {} };

/** Where a version lies in the store; versions of one pack lie side by side. */
export function versionFolder({
  id,
  version,
  sha256,
}: Pick<StoredVersion, 'id' | 'version' | 'sha256'>): string {
  return `${id}/${version}-${sha256.slice(0, 12)}`;
}

export function storedAt(index: StoreIndex, folder: string | undefined): StoredVersion | undefined {
  return index.versions.find((version) => versionFolder(version) === folder);
}

/** The version in force of a pack. */
export function currentVersion(index: StoreIndex, id: string): StoredVersion | undefined {
  return storedAt(index, index.current[id]);
}

/** The versions in force, in the order of their ids. */
export function currentVersions(index: StoreIndex): StoredVersion[] {
  return Object.keys(index.current)
    .sort()
    .flatMap((id) => currentVersion(index, id) ?? []);
}

/** Puts a version in force; the one before it becomes the previous one. */
export function withCurrent(index: StoreIndex, version: StoredVersion): StoreIndex {
  const folder = versionFolder(version);
  const before = index.current[version.id];
  const others = index.versions.filter((stored) => versionFolder(stored) !== folder);
  return withoutUnused({
    ...index,
    versions: [...others, version],
    current: { ...index.current, [version.id]: folder },
    previous:
      before === undefined || before === folder
        ? index.previous
        : { ...index.previous, [version.id]: before },
  });
}

/** Takes a pack out of force; pinned versions of it stay. */
export function withoutPack(index: StoreIndex, id: string): StoreIndex {
  return withoutUnused({
    ...index,
    current: without(index.current, id),
    previous: without(index.previous, id),
  });
}

export function withPin(index: StoreIndex, holder: string, folder: string): StoreIndex {
  return withoutUnused({ ...index, pins: { ...index.pins, [holder]: folder } });
}

export function withoutPin(index: StoreIndex, holder: string): StoreIndex {
  return withoutUnused({ ...index, pins: without(index.pins, holder) });
}

function withoutUnused(index: StoreIndex): StoreIndex {
  const used = new Set([index.current, index.previous, index.pins].flatMap((part) => Object.values(part)));
  return { ...index, versions: index.versions.filter((version) => used.has(versionFolder(version))) };
}

function without(part: Readonly<Record<string, string>>, key: string): Record<string, string> {
  return Object.fromEntries(Object.entries(part).filter(([name]) => name !== key));
}
