import path from 'node:path';
import { HumanError } from '../core/humanError.ts';
import { sizeText } from '../core/packLimits.ts';
import { buildPack, type BuildOutcome } from '../packs/archive/buildPack.ts';
import type { LeftOut } from '../packs/archive/shippedFiles.ts';
import { formatIssue } from '../packs/issue.ts';
import { exitStatus } from './exitStatus.ts';
import type { Output } from './output.ts';

/** `code-rounds pack build`. */
export async function build(folder: string, file: string, output: Output): Promise<number> {
  const outcome = await built(path.resolve(folder), path.resolve(file));
  if (outcome.kind === 'invalid') {
    for (const issue of outcome.issues) output.error(`${path.join(folder, formatIssue(issue))}\n`);
    output.error('Nothing was built. Mend what is listed above.\n');
    return exitStatus.bad;
  }
  const { files, leftOut, others, manifest, size } = outcome;
  const width = Math.max(...files.map((packed) => String(packed.size).length));
  for (const packed of files) output.out(`${String(packed.size).padStart(width)}  ${packed.path}\n`);
  for (const line of leftOutLines(leftOut)) output.out(`${line}\n`);
  if (others.length > 0) output.out(`Left out, for they are not part of the format: ${others.join(', ')}\n`);
  output.out(`${file}: ${manifest.id} ${manifest.version}, ${files.length} files, ${sizeText(size)}\n`);
  return exitStatus.good;
}

async function built(folder: string, file: string): Promise<BuildOutcome> {
  try {
    return await buildPack(folder, file);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && 'syscall' in cause)) throw cause;
    throw new HumanError(
      `${file} cannot be written (${String(cause.code)}). Choose another place with --out.`,
      {
        cause,
      },
    );
  }
}

const reasons: readonly (readonly [LeftOut, string])[] = [
  ['draft', 'of drafts'],
  ['solution', 'solutions that no editorial shows'],
  ['unlisted', 'of problems that pack.rounds.json does not list'],
];

/** A line for each reason: the many solutions of a pack are counted rather than named. */
function leftOutLines(
  leftOut: readonly { readonly path: string; readonly why: LeftOut }[],
): readonly string[] {
  return reasons.flatMap(([reason, words]) => {
    const count = leftOut.filter(({ why }) => why === reason).length;
    if (count === 0) return [];
    return [`Left out: ${count === 1 ? '1 file' : `${count} files`}, ${words}`];
  });
}
