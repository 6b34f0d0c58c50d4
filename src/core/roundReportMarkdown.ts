import { clockText } from './roundTime.ts';
import { predictionTitles } from './followUpWords.ts';
import { languages } from './language.ts';
import { markdownCode, markdownLine, markdownTable } from './markdownText.ts';
import { plural } from './plural.ts';
import type { RoundReport } from './roundReport.ts';
import { measuredRows } from './scorecardFacts.ts';
import { questionBlocks } from './roundReportQuestions.ts';
import { reviewBlocks } from './roundReportReviews.ts';
import { assessmentBlocks } from './roundReportAssessment.ts';
import { endWords, segmentName } from './scorecardWords.ts';

/** A report to be read in two minutes or handed in. The same report gives the same text. */
export function roundReportMarkdown(report: RoundReport): string {
  const blocks = [
    `# ${markdownLine(report.plan.title)}: report of a round`,
    ...headBlocks(report),
    ...sentenceBlocks(report),
    ...measuredBlocks(report),
    ...assessmentBlocks(report),
    ...calibrationBlocks(report),
    ...timelineBlocks(report),
    ...codeBlocks(report),
    ...hintBlocks(report),
    ...questionBlocks(report),
    ...reviewBlocks(report),
    '---',
    'Times are those of the round’s own clock, which counts neither pauses nor the time away; dates are in UTC. Nobody watched this round: the report guards against mistakes, not against cheating.',
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** `2026-03-01 09:05 UTC`. */
function instant(text: string): string {
  return `${text.slice(0, 16).replace('T', ' ')} UTC`;
}

function headBlocks(report: RoundReport): readonly string[] {
  const { plan, name, timingAid, pauses, pausedMs, awayMs, extensions } = report;
  const used = `${clockText(report.usedMs)}${report.plannedMs === undefined ? '' : ` of ${clockText(report.plannedMs)}`}`;
  const drawn = report.problems.map(
    ({ title, pack, packVersion }) => `${markdownLine(title)} (${pack} ${packVersion})`,
  );
  const rows: (readonly [string, string])[] = [
    ...(name === undefined ? [] : [['Name', markdownLine(name)] as const]),
    ['Round', `${plan.minutes} minutes, plan of ${plan.pack} ${plan.packVersion}`],
    ['Sat', `${instant(report.started)}, ${endWords[report.ended]}, ${used} used`],
    ['Language', languages[report.language].title],
    ...(drawn.length === 0 ? [] : [['Problems', drawn.join(', ')] as const]),
    ...(timingAid === undefined
      ? []
      : [['Timing aid', timingAid === 1 ? 'none' : `all minutes × ${timingAid}`] as const]),
    [
      'Clock',
      `${plural(pauses, 'pause')} (${clockText(pausedMs)}), ${plural(extensions, 'extension')}, ${clockText(awayMs)} away`,
    ],
    ['Made with', `Code Rounds ${markdownLine(report.tool)}, seed ${report.seed}`],
  ];
  return ['**Self-timed, unproctored.**', markdownTable(['', ''], rows)];
}

function sentenceBlocks({ sentences }: RoundReport): readonly string[] {
  const { strongest, gap, next } = sentences;
  return [
    '## In three sentences',
    [
      `- **Strongest measured fact:** ${markdownLine(strongest)}`,
      `- **First gap:** ${markdownLine(gap)}`,
      `- **Next exercise:** ${markdownLine(next)}`,
    ].join('\n'),
  ];
}

function measuredBlocks(report: RoundReport): readonly string[] {
  const rows = measuredRows(report).flatMap(({ title, facts, limit }) =>
    facts.map(({ about, text }, index) => [
      index === 0 ? title : '',
      `${markdownLine(about)}: ${markdownLine(text)}`,
      index === 0 ? limit : '',
    ]),
  );
  if (rows.length === 0) return ['## Measured', 'Nothing was there to be measured.'];
  return ['## Measured', markdownTable(['', 'Fact', 'What it does not say'], rows)];
}

function calibrationBlocks({ calibration }: RoundReport): readonly string[] {
  if (calibration.length === 0) return [];
  const rows = calibration.map(({ prediction, answered, checked, right }) => [
    predictionTitles[prediction],
    String(answered),
    checked === 0 ? 'none could be checked' : `${right} of ${checked}`,
  ]);
  return ['## Predicted and checked', markdownTable(['Predicted', 'Answers', 'Checked and right'], rows)];
}

function timelineBlocks({ segments, timeline }: RoundReport): readonly string[] {
  const longest = Math.max(1, ...segments.map(({ usedMs }) => usedMs));
  const rows = segments.map((segment) => [
    markdownLine(segmentName(segment)),
    '█'.repeat(Math.round((segment.usedMs / longest) * 20)),
    clockText(segment.usedMs),
    segment.plannedMs === undefined ? '' : clockText(segment.plannedMs),
  ]);
  const planned = segments.some(({ plannedMs }) => plannedMs !== undefined);
  const head = ['Segment', '', 'Used', ...(planned ? ['Planned'] : [])];
  return [
    '## Timeline',
    markdownTable(head, planned ? rows : rows.map((row) => row.slice(0, 3))),
    timeline.map(({ clock, text }) => `- ${clockText(clock)} ${markdownLine(text)}`).join('\n'),
  ].filter((block) => block !== '');
}

function codeBlocks({ problems }: RoundReport): readonly string[] {
  return problems.flatMap(({ title, code, codeLanguage }) =>
    code === undefined
      ? []
      : [`## ${markdownLine(title)}: as submitted last`, markdownCode(code, codeLanguage ?? '')],
  );
}

function hintBlocks({ problems }: RoundReport): readonly string[] {
  const hints = problems.flatMap(({ title, hints: own }) =>
    own.map(
      ({ clock, shown, text }) =>
        `- ${clockText(clock)} ${markdownLine(title)}, hint ${shown}: ${markdownLine(text)}`,
    ),
  );
  return hints.length === 0 ? [] : ['## Hints', hints.join('\n')];
}
