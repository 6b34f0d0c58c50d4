import type { InstructorColumn } from './instructorColumn.ts';
import type { RoundReport } from './roundReport.ts';
import { given } from './given.ts';
import { selfDimensions } from './selfRatingWords.ts';

/** What an instructor fills in: each dimension, and each key point that the person claims to have said, all still open. */
export function instructorForm(report: RoundReport): InstructorColumn {
  return {
    format: 1,
    round: report.round,
    by: 'Instructor',
    comment: '',
    dimensions: selfDimensions.map((dimension) => ({ dimension, band: null, comment: '' })),
    points: report.questions.flatMap(({ item, points }) =>
      points
        .filter(({ mark }) => mark === 'said')
        .map(({ point, text, evidence }) => ({
          item,
          point,
          text,
          ...given({ evidence }),
          agree: null,
          comment: '',
        })),
    ),
  };
}
