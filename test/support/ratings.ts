import type { FollowUpEvent } from '../../src/core/followUpEvent.ts';
import { knowledgeLayers, type FollowUpRating } from '../../src/core/followUpWords.ts';

/** What the log holds of a question of the sample section that was answered by "I don't know" and rated. */
export function ratedEvents(item: string, rating: FollowUpRating, at: number): readonly FollowUpEvent[] {
  const common = { at, problem: 'c0000000-0000-4000-8000-000000000001', item };
  return [
    { type: 'follow-up-committed', ...common, text: '' },
    ...knowledgeLayers.map((layer) => ({ type: 'follow-up-revealed', ...common, layer }) as const),
    { type: 'follow-up-rated', ...common, rating },
  ];
}
