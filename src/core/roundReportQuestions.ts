import { knowledgeLayerTitles, pointMarkTitles, predictionTitles } from './followUpWords.ts';
import { clockText } from './roundTime.ts';
import { markdownLine, markdownParagraphs, markdownQuote } from './markdownText.ts';
import type { RoundReport, ScorecardQuestion } from './roundReport.ts';
import { outcomeWords, questionTitle } from './scorecardWords.ts';
import { significant } from './significant.ts';

/** Each question with what was answered, checked and marked, as Markdown. */
export function questionBlocks({ questions, instructors }: RoundReport): readonly string[] {
  if (questions.length === 0) return [];
  return [
    '## Questions',
    ...questions.flatMap((question, index) => [
      `### ${index + 1}. ${markdownLine(questionTitle(question))}`,
      ...oneQuestion(question, instructors),
    ]),
  ];
}

function oneQuestion(
  question: ScorecardQuestion,
  instructors: RoundReport['instructors'],
): readonly string[] {
  const { ask, answer, story, mistakes } = question;
  const points = question.points.map(
    (point) => `- ${pointText(point)}${verdictsOn(point.point, question, instructors)}`,
  );
  return [
    ...(ask === undefined ? [] : [markdownParagraphs(ask)]),
    facts(question),
    ...(story ? ['_A story of one’s own is not part of a report._'] : []),
    ...(answer === undefined ? [] : [markdownQuote(answer)]),
    ...(points.length === 0 ? [] : [points.join('\n')]),
    ...(mistakes.length === 0
      ? []
      : [`Mistakes admitted:\n\n${mistakes.map((text) => `- ${markdownLine(text)}`).join('\n')}`]),
  ];
}

function facts({ outcome, beforeReveal, ms, prediction, number, checked }: ScorecardQuestion): string {
  return `_${[
    outcomeWords[outcome],
    ...(ms === undefined ? [] : [`after ${clockText(ms)}`]),
    ...(outcome === 'answered' && !beforeReveal ? ['after something of the reference was open'] : []),
    ...(prediction === undefined ? [] : [`predicted: ${predictionTitles[prediction].toLowerCase()}`]),
    ...(number === undefined ? [] : [`number given: ${markdownLine(number)}`]),
    ...checkText(checked),
  ].join('; ')}_`;
}

function checkText(checked: ScorecardQuestion['checked']): readonly string[] {
  if (checked === undefined) return [];
  const { right, ratio, expected, hint } = checked;
  return [
    right ? 'checked: right' : 'checked: not right',
    ...(ratio === undefined ? [] : [`${significant(ratio)} times the expected`]),
    ...(expected === undefined ? [] : [`expected: ${markdownLine(expected)}`]),
    ...(hint === undefined || right ? [] : [markdownLine(hint)]),
  ];
}

function pointText({ mark, text, critical, layer, evidence }: ScorecardQuestion['points'][number]): string {
  const star = critical ? ' ★' : '';
  const quoted = evidence === undefined ? '' : ` (“${markdownLine(evidence)}”)`;
  return `${pointMarkTitles[mark]}${star} (${knowledgeLayerTitles[layer].toLowerCase()}): ${markdownLine(text)}${quoted}`;
}

function verdictsOn(
  point: string,
  { item }: ScorecardQuestion,
  instructors: RoundReport['instructors'],
): string {
  return instructors
    .flatMap(({ by, points }) => {
      const seen = points.find((each) => each.item === item && each.point === point);
      if (seen === undefined) return [];
      const comment = seen.comment === '' ? '' : `: ${markdownLine(seen.comment)}`;
      return [`\n  - ${markdownLine(by)} ${seen.agree ? 'agrees' : 'disagrees'}${comment}`];
    })
    .join('');
}
