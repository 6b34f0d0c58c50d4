import type { Problem } from './problem.ts';
import type { RoundEvent, RoundStarted } from './roundEvent.ts';
import type { Scorecard } from './roundReport.ts';

type Exercise = Omit<Extract<RoundEvent, { type: 'exercise' }>, 'at' | 'clock'>;
type Candidate = Pick<Problem, 'uuid' | 'title' | 'tags' | 'difficulty' | 'status'>;

/** Days until a problem that did not work out is due again, and until another one of its topic is. */
const SAME_DAYS = 2;
const OTHER_DAYS = 4;

/**
 * What to practise after this round: the problem that was not accepted, once more; else one of the same topic that was
 * not in the round and is not solved, nearest in difficulty. Undefined: nothing fits.
 */
export function exerciseAfter(
  { problems }: Pick<Scorecard, 'problems'>,
  { drawn }: Pick<RoundStarted, 'drawn'>,
  candidates: readonly Candidate[],
  isSolved: (problem: string) => boolean,
): Exercise | undefined {
  const open = problems.find(({ outcome }) => outcome !== 'accepted');
  if (open !== undefined)
    return { type: 'exercise', problem: open.problem, title: open.title, days: SAME_DAYS };
  const played = new Set(drawn.flatMap((part) => ('uuid' in part ? [part.uuid] : [])));
  const source = candidates.find(({ uuid }) => played.has(uuid));
  if (source === undefined) return undefined;
  const [best] = candidates
    .filter(({ uuid, status }) => status === 'active' && !played.has(uuid) && !isSolved(uuid))
    .flatMap((candidate) => {
      const topic = source.tags.find((tag) => candidate.tags.includes(tag));
      return topic === undefined ? [] : [{ candidate, topic }];
    })
    .toSorted((left, right) => apart(left.candidate, source) - apart(right.candidate, source));
  if (best === undefined) return undefined;
  const { candidate, topic } = best;
  return { type: 'exercise', problem: candidate.uuid, title: candidate.title, topic, days: OTHER_DAYS };
}

function apart(left: Candidate, right: Candidate): number {
  return Math.abs(left.difficulty - right.difficulty);
}
