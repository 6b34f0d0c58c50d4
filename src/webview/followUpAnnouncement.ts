import type { ItemView } from '../core/followUpView.ts';
import { knowledgeLayerTitles, ratingTitles } from '../core/followUpWords.ts';

/** What is said aloud when a question has changed; empty when it is nothing new. */
export function announcement(before: ItemView, after: ItemView, all: readonly ItemView[]): string {
  const { state } = after;
  if (!('layers' in state)) return '';
  const previous = 'layers' in before.state ? before.state : undefined;
  const parts: string[] = [];
  if (previous === undefined) {
    parts.push('Committed.');
    if (state.checked !== undefined) parts.push(`Checked: ${state.checked.headline}.`);
  }
  const newest = state.layers.at(-1);
  if (newest !== undefined && state.layers.length > (previous?.layers.length ?? 0)) {
    parts.push(`${knowledgeLayerTitles[newest.layer]} revealed.`);
  }
  const { comparison } = state;
  if (comparison !== undefined && previous?.comparison === undefined && comparison.suggested === undefined) {
    parts.push(`${comparison.points.length} key points to compare.`);
  }
  const suggested = comparison?.suggested;
  if (suggested !== undefined && previous?.comparison?.suggested?.rating !== suggested.rating) {
    parts.push(`Suggested rating: ${ratingTitles[suggested.rating]}.`);
  }
  const rating = comparison?.rating;
  if (rating !== undefined && previous?.comparison?.rating !== rating) {
    const rated = all.filter((item) => item.state.phase === 'rated').length;
    parts.push(`Rated ${ratingTitles[rating]}. ${rated} of ${all.length} questions rated.`);
  }
  return parts.join(' ');
}
