import * as l10n from '@vscode/l10n';
import type { Problem } from '../../core/problem.ts';
import { roundFaults } from '../../core/roundLint.ts';
import type { RoundPlan, RoundSegment } from '../../core/roundPlan.ts';
import type { RoundStock } from '../../core/roundStock.ts';
import { finding, type Finding } from '../finding.ts';
import { lintFindings } from './lintFindings.ts';
import { placeIn, type PackSource, type SourceJson } from './packSource.ts';

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
    file.value === undefined
      ? []
      : [
          ...lintFindings(file, roundFaults(file.value, stock)),
          ...draftFindings(file, file.value, valuesOf(problems)),
        ],
  );
}

/** A draft stays behind when the pack is built, and the round would be without it. */
function draftFindings(
  file: SourceJson<unknown>,
  { segments }: RoundPlan,
  problems: readonly Problem[],
): Finding[] {
  const drafts = problems.filter(({ status }) => status === 'draft');
  return segments.flatMap((segment, index) => {
    const [key, named] = problemOf(segment);
    const draft = drafts.find(({ uuid }) => uuid === named);
    if (draft === undefined) return [];
    const place = placeIn(file, ['segments', index, key]);
    const what = l10n.t('"{0}" is a draft, and drafts are not published.', draft.title);
    return [finding('R04', place, what, l10n.t('Publish it too, or show another problem.'))];
  });
}

/** The problem that a segment names, and under which key. */
function problemOf(segment: RoundSegment): readonly [key: string, uuid: string | undefined] {
  switch (segment.type) {
    case 'problem':
      return ['problem', segment.problem];
    case 'follow-ups':
      return ['of', segment.of];
    default:
      return ['type', undefined];
  }
}

function isWhole(files: readonly SourceJson<unknown>[]): boolean {
  return files.every(({ value }) => value !== undefined);
}

function valuesOf<T>(files: readonly SourceJson<T>[]): readonly T[] {
  return files.flatMap(({ value }) => (value === undefined ? [] : [value]));
}
