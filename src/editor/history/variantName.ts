/** Names that Windows keeps for devices; https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const longest = 60;

export type VariantNameFault = 'empty' | 'too-long' | 'characters' | 'reserved' | 'taken';

/**
 * Why a variant cannot be called so; undefined where it can. The name becomes that of a folder.
 * @param taken names that are in use.
 */
export function variantNameFault(name: string, taken: readonly string[] = []): VariantNameFault | undefined {
  if (name.trim() === '') return 'empty';
  if (name.length > longest) return 'too-long';
  if (!/^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} ._-]*[\p{L}\p{N}\p{M}_-])?$/u.test(name)) return 'characters';
  if (deviceName.test(name)) return 'reserved';
  // Some file systems take both for one.
  const isTaken = taken.some((other) => other.toLowerCase() === name.toLowerCase());
  return isTaken ? 'taken' : undefined;
}
