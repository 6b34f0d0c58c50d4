/** Where a pack of this window comes from; `folder` is absolute and holds `pack.rounds.json`. */
export type PackSource =
  | { readonly kind: 'built-in'; readonly folder: string }
  | { readonly kind: 'installed'; readonly folder: string }
  | { readonly kind: 'contributed'; readonly folder: string; readonly extension: string }
  | { readonly kind: 'setting'; readonly folder: string }
  | { readonly kind: 'authored'; readonly folder: string };

/** Each folder once: the first source of a folder is kept, but an author's own wins over all. */
export function withoutRepeats(sources: readonly PackSource[]): PackSource[] {
  const byFolder = new Map<string, PackSource>();
  for (const source of sources) {
    if (!byFolder.has(source.folder) || source.kind === 'authored') byFolder.set(source.folder, source);
  }
  return [...byFolder.values()];
}
