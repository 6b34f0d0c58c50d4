import type { Question } from './question.ts';
import type { Standing, Standings } from './questionStanding.ts';
import { Random } from './random.ts';

/** Questions of a session: about twenty minutes of talk. */
export const sessionLength = 5;

/** What is asked first. */
const urgency: readonly Standing[] = ['due', 'new', 'asked', 'held'];

/**
 * The questions of a session: first what is due, then what was never asked, then what is not held yet, then the rest.
 * @param seed mixes those of one standing; without one they come in their order. @param length of the session.
 */
export function drawSession(
  questions: readonly Question[],
  known: Standings,
  { seed, length = sessionLength }: { readonly seed?: number; readonly length?: number } = {},
): readonly Question[] {
  const mixed = seed === undefined ? questions : shuffled(questions, new Random(seed));
  const rank = ({ uuid }: Question) => urgency.indexOf(known.get(uuid) ?? 'new');
  return mixed.toSorted((left, right) => rank(left) - rank(right)).slice(0, length);
}

/** Every order is as likely as any other. */
function shuffled<T>(values: readonly T[], random: Random): readonly T[] {
  const left = [...values];
  return values.flatMap(() => left.splice(random.between(0, left.length - 1), 1));
}
