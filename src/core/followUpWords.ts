// The closed lists of the follow-ups, in their order, with what each is called on the screen. The page uses them, so
// that nothing here may import a schema: zod would make its script twenty times as large.

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

export const predictionTitles: Readonly<Record<Prediction, string>> = {
  most: 'Most',
  some: 'Some',
  few: 'Few',
};

export const levelTitles = {
  mid: 'Mid level',
  senior: 'Senior level',
  staff: 'Staff level',
} as const;
