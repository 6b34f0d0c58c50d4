import { knowledgeLayerTitles } from './followUpWords.ts';
import { markdownLine, markdownTable } from './markdownText.ts';
import { plural } from './plural.ts';
import type { RoundReport } from './roundReport.ts';
import { claimsOf } from './scorecardClaims.ts';
import { bandText } from './scorecardWords.ts';
import { dimensionWords } from './selfRatingWords.ts';

/** What people say, each in a column of their own: the person, and whoever else was asked. */
export function assessmentBlocks(report: RoundReport): readonly string[] {
  const { self, instructors } = report;
  const rows = self.map(({ dimension, band, evidence }) => [
    dimensionWords[dimension].title,
    bandText(band),
    evidence === undefined ? '' : `“${markdownLine(evidence)}”`,
    ...instructors.map(({ dimensions }) => {
      const row = dimensions.find((each) => each.dimension === dimension);
      if (row === undefined) return '';
      const comment = row.comment === '' ? '' : `: ${markdownLine(row.comment)}`;
      return `${bandText(row.band ?? 'not-observed')}${comment}`;
    }),
  ]);
  const head = ['', 'Self', 'What shows it', ...instructors.map(({ by }) => markdownLine(by))];
  return [
    '## Self-assessed',
    markdownTable(head, rows),
    '1 could not, 2 with help or gaps, 3 yes, the basics, 4 yes, alternatives compared.',
    ...claimBlocks(report),
    ...instructors.flatMap(({ by, comment }) =>
      comment === '' ? [] : [`**${markdownLine(by)}:** ${markdownLine(comment)}`],
    ),
  ];
}

function claimBlocks({ questions }: RoundReport): readonly string[] {
  const claims = claimsOf(questions);
  if (claims === undefined) return [];
  const layers = claims.layers.map(
    ({ layer, said, compared }) => `${knowledgeLayerTitles[layer].toLowerCase()} ${said}/${compared}`,
  );
  return [
    [
      `Key points marked as said: ${claims.said} of ${claims.compared}, ${claims.withEvidence} of them with the sentence that says it; critical ones ${claims.critical.said} of ${claims.critical.compared}.`,
      ...(layers.length === 0 ? [] : [`By layer: ${layers.join(', ')}.`]),
      `${plural(claims.mistakes, 'mistake')} admitted.`,
    ].join(' '),
  ];
}
