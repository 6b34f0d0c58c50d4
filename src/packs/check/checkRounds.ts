import { roundFaults } from '../../core/roundLint.ts';
import type { RoundStock } from '../../core/roundStock.ts';
import type { Finding } from '../finding.ts';
import { lintFindings } from './lintFindings.ts';
import type { PackSource, SourceJson } from './packSource.ts';

const nothing: RoundStock = { problems: [], drills: [], sections: [] };

/** Rounds: that their minutes add up, and that there is enough to draw from. @param beside what other packs hold. */
export function checkRounds(pack: PackSource, beside: RoundStock = nothing): Finding[] {
  const problems = pack.problems.map(({ file }) => file);
  // What cannot be read may be just what a round would show.
  if (!isWhole(problems) || !isWhole(pack.drills) || !isWhole(pack.sections)) return [];
  const stock = {
    problems: [...valuesOf(problems), ...beside.problems],
    drills: [...valuesOf(pack.drills), ...beside.drills],
    sections: [...valuesOf(pack.sections), ...beside.sections],
  };
  return pack.rounds.flatMap((file) =>
    file.value === undefined ? [] : lintFindings(file, roundFaults(file.value, stock)),
  );
}

function isWhole(files: readonly SourceJson<unknown>[]): boolean {
  return files.every(({ value }) => value !== undefined);
}

function valuesOf<T>(files: readonly SourceJson<T>[]): readonly T[] {
  return files.flatMap(({ value }) => (value === undefined ? [] : [value]));
}
