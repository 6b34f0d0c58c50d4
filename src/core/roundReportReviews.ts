import { t } from '@vscode/l10n';
import { markdownLine } from './markdownText.ts';
import type { RoundReport } from './roundReport.ts';

type Review = RoundReport['reviews'][number];

/** What falls due again, by date, as Markdown. */
export function reviewBlocks({ reviews }: RoundReport): readonly string[] {
  const lines = reviews.map((review) => `- ${review.due}: ${markdownLine(reviewText(review))}`);
  return [`## ${t('Next reviews')}`, lines.length === 0 ? nothingDue() : lines.join('\n')];
}

/** What there is to do: `solve “LFU cache”`. */
export function reviewText({ what, title }: Review): string {
  return what === 'problem' ? t('solve “{0}”', title) : t('answer “{0}” again', title);
}

/** Why nothing falls due. */
export function nothingDue(): string {
  return t('Nothing yet. A question falls due once its answer is compared with the reference and rated.');
}
