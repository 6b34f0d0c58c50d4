import * as l10n from '@vscode/l10n';

const KiB = 1024;
const MiB = 1024 * KiB;

/** What a pack may be at most; whoever reads one holds it to these, whatever it says of itself. Sizes are in bytes. */
export const packLimits = {
  archiveBytes: 50 * MiB,
  unpackedBytes: 200 * MiB,
  /** Unpacked over packed, for whatever unpacks to more than `ratioFromBytes`. */
  ratio: 100,
  ratioFromBytes: MiB,
  files: 5_000,
  pathCharacters: 180,
  pathParts: 8,
  archiveManifestBytes: 2 * MiB,
  caseFileBytes: 16 * MiB,
  caseFilesBytes: 32 * MiB,
  jsonBytes: 2 * MiB,
  jsonDepth: 32,
  jsonStringCharacters: MiB,
  promptBytes: 64 * KiB,
  textBytes: 256 * KiB,
  imageBytes: MiB,
  casesOfProblem: 500,
  visibleCases: 20,
  /** The arguments that one case writes out, as JSON. */
  inputCharacters: 256 * KiB,
  /** The arguments that a recipe draws for one call, as JSON. */
  generatedInputCharacters: 8 * MiB,
  /** All that a recipe draws, as JSON. */
  generatedCharacters: 32 * MiB,
  generatedOperations: 200_000,
} as const;

/** `1 MiB`, `64 KiB`, `512 bytes`: as a limit is said. */
export function sizeText(bytes: number): string {
  if (bytes >= MiB) return `${Math.floor((bytes / MiB) * 10) / 10} MiB`;
  return bytes >= KiB ? `${Math.floor((bytes / KiB) * 10) / 10} KiB` : l10n.t('{0} bytes', bytes);
}
