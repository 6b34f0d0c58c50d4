// The closed lists of the follow-ups, in their order, with what each is called on the screen. The page uses them, so
// that nothing here may import a schema: zod would make its script twenty times as large.
import * as l10n from '@vscode/l10n';
import { wordTable } from './wordTable.ts';

export const followUpSteps = ['requirements', 'estimate', 'design', 'deepdive', 'tradeoffs'] as const;
export type FollowUpStep = (typeof followUpSteps)[number];

export const knowledgeLayers = ['definition', 'mechanism', 'tradeoff'] as const;
export type KnowledgeLayer = (typeof knowledgeLayers)[number];

export const pointMarks = ['said', 'meant', 'missed'] as const;
export type PointMark = (typeof pointMarks)[number];

/** How much of the points a person expects to say, before answering. */
export const predictions = ['most', 'some', 'few'] as const;
export type Prediction = (typeof predictions)[number];

export const followUpRatings = ['again', 'hard', 'good', 'easy'] as const;
export type FollowUpRating = (typeof followUpRatings)[number];

export const stepTitles: Readonly<Record<FollowUpStep, string>> = wordTable({
  requirements: () => l10n.t('Requirements'),
  estimate: () => l10n.t('Estimation'),
  design: () => l10n.t('High-level design'),
  deepdive: () => l10n.t('Deep dive'),
  tradeoffs: () => l10n.t('Trade-offs'),
});

export const knowledgeLayerTitles: Readonly<Record<KnowledgeLayer, string>> = wordTable({
  definition: () => l10n.t('Definition'),
  mechanism: () => l10n.t('Mechanism'),
  tradeoff: () => l10n.t('Trade-off'),
});

export const pointMarkTitles: Readonly<Record<PointMark, string>> = wordTable({
  said: () => l10n.t('Said it'),
  meant: () => l10n.t('Meant it'),
  missed: () => l10n.t('Missed it'),
});

export const ratingTitles: Readonly<Record<FollowUpRating, string>> = wordTable({
  again: () => l10n.t('Again'),
  hard: () => l10n.t('Hard'),
  good: () => l10n.t('Good'),
  easy: () => l10n.t('Easy'),
});

export const predictionTitles: Readonly<Record<Prediction, string>> = wordTable({
  most: () => l10n.t('Most'),
  some: () => l10n.t('Some'),
  few: () => l10n.t('Few'),
});

export const levelTitles = wordTable({
  mid: () => l10n.t('Mid level'),
  senior: () => l10n.t('Senior level'),
  staff: () => l10n.t('Staff level'),
});
