import * as l10n from '@vscode/l10n';
import type { ItemView } from '../core/followUpView.ts';
import { knowledgeLayerTitles, ratingTitles } from '../core/followUpWords.ts';

/** What is said aloud when a question has changed; empty when it is nothing new. */
export function announcement(before: ItemView, after: ItemView, all: readonly ItemView[]): string {
  const { state } = after;
  if (!('layers' in state)) return '';
  const previous = 'layers' in before.state ? before.state : undefined;
  const parts: string[] = [];
  if (previous === undefined) {
    parts.push(l10n.t('Committed.'));
    if (state.checked !== undefined) parts.push(l10n.t('Checked: {0}.', state.checked.headline));
  }
  const newest = state.layers.at(-1);
  if (newest !== undefined && state.layers.length > (previous?.layers.length ?? 0)) {
    parts.push(l10n.t('{0} revealed.', knowledgeLayerTitles[newest.layer]));
  }
  const { comparison } = state;
  if (comparison !== undefined && previous?.comparison === undefined && comparison.suggested === undefined) {
    parts.push(l10n.t('{0} key points to compare.', comparison.points.length));
  }
  const suggested = comparison?.suggested;
  if (suggested !== undefined && previous?.comparison?.suggested?.rating !== suggested.rating) {
    parts.push(l10n.t('Suggested rating: {0}.', ratingTitles[suggested.rating]));
  }
  const rating = comparison?.rating;
  if (rating !== undefined && previous?.comparison?.rating !== rating) {
    const rated = all.filter((item) => item.state.phase === 'rated').length;
    parts.push(l10n.t('Rated {0}. {1} of {2} questions rated.', ratingTitles[rating], rated, all.length));
  }
  return parts.join(' ');
}
