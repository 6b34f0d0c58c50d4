import type { RoundSegment } from './roundPlan.ts';

/** What a round consists of. */
export type RoundPart = 'coding' | 'design' | 'questions' | 'drill';

const parts: Readonly<Record<RoundSegment['type'], RoundPart | undefined>> = {
  introduction: undefined,
  problem: 'coding',
  'follow-ups': 'design',
  drill: 'drill',
  questions: 'questions',
  break: undefined,
  review: undefined,
};

/** Which part of a round a kind of segment belongs to; introductions, breaks and reviews belong to none. */
export function roundPartOf(type: RoundSegment['type']): RoundPart | undefined {
  return parts[type];
}
