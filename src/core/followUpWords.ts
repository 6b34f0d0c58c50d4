import type { FollowUpStep, KnowledgeLayer } from './followUp.ts';
import type { FollowUpRating, PointMark } from './followUpEvent.ts';

/** What the steps of the talk are called on the screen. */
export const stepTitles: Readonly<Record<FollowUpStep, string>> = {
  requirements: 'Requirements',
  estimate: 'Estimation',
  design: 'High-level design',
  deepdive: 'Deep dive',
  tradeoffs: 'Trade-offs',
};

export const knowledgeLayerTitles: Readonly<Record<KnowledgeLayer, string>> = {
  definition: 'Definition',
  mechanism: 'Mechanism',
  tradeoff: 'Trade-off',
};

export const pointMarkTitles: Readonly<Record<PointMark, string>> = {
  said: 'Said it',
  meant: 'Meant it',
  missed: 'Missed it',
};

export const ratingTitles: Readonly<Record<FollowUpRating, string>> = {
  again: 'Again',
  hard: 'Hard',
  good: 'Good',
  easy: 'Easy',
};
