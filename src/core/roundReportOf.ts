import { given } from './given.ts';
import type { RoundReport, Scorecard } from './roundReport.ts';
import { claimsEvidence } from './selfRatingDecision.ts';

/** What may go into a report; each is asked for. */
export interface ReportChoices {
  /** Empty: none. */
  readonly name: string;
  readonly timingAid: boolean;
  /** Notes to oneself: what shows the lower bands, what was meant and not written, the reason of a drill's decision. */
  readonly notes: boolean;
  readonly code: boolean;
  readonly answers: boolean;
}

/** As the preview begins: nothing of the person that nobody asked for. */
export const usualChoices: ReportChoices = {
  name: '',
  timingAid: false,
  notes: false,
  code: true,
  answers: true,
};

/** Where the JSON Schema of reports lies beside the program; editors find the format by it. */
const marker = 'code-rounds-round';

/** The report of a round: its scorecard, less what was not chosen. */
export function roundReportOf(card: Scorecard, choices: ReportChoices): RoundReport {
  const { timingAid, plannedMs, segments, problems, questions, drills, self, ...rest } = card;
  const name = choices.name.trim();
  return {
    report: marker,
    schemaVersion: 1,
    ...given({ name: name === '' ? undefined : name }),
    proctored: false,
    ...rest,
    ...(choices.timingAid ? { timingAid, plannedMs } : {}),
    // How long a segment was to last would tell the timing aid.
    segments: segments.map(({ plannedMs: planned, ...segment }) =>
      choices.timingAid ? { ...segment, plannedMs: planned } : segment,
    ),
    problems: problems.map(({ code, codeLanguage, ...problem }) =>
      choices.code ? { ...problem, ...given({ code, codeLanguage }) } : problem,
    ),
    questions: questions.map((question) => questionIn(question, choices)),
    drills: drills.map(({ reason, ...drill }) =>
      choices.notes ? { ...drill, ...given({ reason }) } : drill,
    ),
    self: self.map(({ evidence, ...row }) =>
      choices.notes || claimsEvidence(row.band) ? { ...row, ...given({ evidence }) } : row,
    ),
  };
}

/** The bytes of a JSON report. */
export function roundReportJson(report: RoundReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

function questionIn(
  { answer, points, ...question }: RoundReport['questions'][number],
  { answers, notes }: ReportChoices,
): RoundReport['questions'][number] {
  return {
    ...question,
    ...(answers ? given({ answer }) : {}),
    points: points.map(({ evidence, ...point }) => {
      const told = point.mark === 'meant' ? notes : answers;
      return told ? { ...point, ...given({ evidence }) } : point;
    }),
  };
}
