import { roundReportMarkdown } from '../../src/core/roundReportMarkdown.ts';
import { roundReportJson } from '../../src/core/roundReportOf.ts';
import { roundReportSchema, type RoundReport } from '../../src/core/roundReport.ts';

const noUuid = '00000000-0000-4000-8000-000000000000';
const noVersion = '0.0.0';
const noDate = '2000-01-01';

/**
 * A report of a round that a test sat, without what differs from sitting to sitting or from release to release; all else,
 * times among it, is the same each time, since the test moves the clock.
 * @param json as it was saved.
 */
export function drivenReport(json: string): { readonly json: string; readonly markdown: string } {
  const report = roundReportSchema.parse(JSON.parse(json));
  const same: RoundReport = {
    ...report,
    // Drawn anew for each sitting.
    round: noUuid,
    seed: 0,
    // Raised with each release.
    tool: noVersion,
    problems: report.problems.map((problem) => ({
      ...problem,
      packVersion: noVersion,
      ...(problem.complexity === undefined ? {} : { complexity: unmeasured(problem.complexity) }),
    })),
    // What to practise next follows from the problems of the pack at that time.
    sentences: { ...report.sentences, next: 'Solve another problem.' },
    reviews: report.reviews.map((review) =>
      review.what === 'problem'
        ? { ...review, uuid: noUuid, title: 'Another problem' }
        : // The schedule counts from the day on which a question is rated, by the clock of the machine.
          { ...review, due: noDate },
    ),
  };
  const sorted = {
    ...same,
    reviews: same.reviews.toSorted((left, right) => left.due.localeCompare(right.due)),
  };
  return { json: roundReportJson(sorted), markdown: roundReportMarkdown(sorted) };
}

/** How the cost grew was measured on this machine, at this load. */
function unmeasured({ measured, growth, ...complexity }: Complexity): Complexity {
  return { ...complexity, growth: 'not-measured' };
}

type Complexity = NonNullable<RoundReport['problems'][number]['complexity']>;
