import type { DrillFacts } from './drillFacts.ts';

/** How a play ended, in a word or two. */
export const endingTitles: Readonly<Record<DrillFacts['ending'], string>> = {
  won: 'Won',
  lost: 'Lost',
  'out-of-time': 'Out of time',
  'given-up': 'Given up',
};
