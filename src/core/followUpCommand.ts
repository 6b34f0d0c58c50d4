import * as l10n from '@vscode/l10n';
import type { FollowUpItem } from './followUp.ts';
import { isDontKnow, whyIncomplete } from './followUpCheck.ts';
import { attemptSeed, drawInputs, type DrawnInputs, type DrawnItem } from './followUpDraw.ts';
import type { FollowUpAnswer, FollowUpEvent } from './followUpEvent.ts';
import type { FollowUpCommand } from './followUpMessages.ts';
import { suggestedRating } from './followUpRating.ts';
import { sentencesOf } from './followUpSentences.ts';
import { asAsked, canMark, isLocked, nextLayer, type ItemState, type LockedState } from './followUpState.ts';

export type Decision =
  | { readonly kind: 'accepted'; readonly events: readonly FollowUpEvent[] }
  | { readonly kind: 'refused'; readonly reason: string };

interface Context {
  readonly problem: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Of the questions. */
  readonly version: number;
}

const nothing: FollowUpAnswer = { text: '' };

/** What a command adds to the log, given where the question stands; nothing reveals before a commit. */
export function decide(
  item: FollowUpItem,
  state: ItemState,
  command: FollowUpCommand,
  context: Context,
): Decision {
  const common = { at: context.now, problem: context.problem, item: item.uuid };
  const startedAt = state.phase === 'drafting' ? state.startedAt : context.now;
  const commit = (answer: FollowUpAnswer) =>
    accepted(
      { type: 'follow-up-committed', ...common, ...answer, ...drawn(item, state.earlier.length), startedAt },
      { type: 'follow-up-revealed', ...common, layer: 'definition' },
    );

  switch (command.type) {
    case 'draft':
      // A draft that was on its way when the answer was locked is no mistake of the person's.
      return isLocked(state)
        ? accepted()
        : accepted({ type: 'follow-up-draft', ...common, ...command.answer });
    case 'commit': {
      if (isLocked(state)) return refused(l10n.t('This answer is locked already.'));
      const missing = whyIncomplete(item, command.answer);
      return missing === undefined ? commit(command.answer) : refused(missing);
    }
    case 'dont-know':
      return isLocked(state) ? refused(l10n.t('This answer is locked already.')) : commit(nothing);
    case 'reveal':
      if (!isLocked(state))
        return refused(l10n.t('Commit an answer first; then the layers open one by one.'));
      if (nextLayer(state) !== command.layer)
        return refused(l10n.t('The layers open one by one, in their order.'));
      return accepted({ type: 'follow-up-revealed', ...common, layer: command.layer });
    case 'mark':
      if (!canMark(state))
        return refused(l10n.t('Points are marked after the last layer and before the rating.'));
      if (isDontKnow(state.answer))
        return refused(l10n.t('Nothing was answered, so every point counts as missed.'));
      if (!item.points.some((point) => point.id === command.point))
        return refused(l10n.t('This question has no such point.'));
      return claim(asAsked(item, state), state, command, common);
    case 'mistake':
      if (!canMark(state))
        return refused(l10n.t('Mistakes are marked after the last layer and before the rating.'));
      if (command.mistake >= item.mistakes.length)
        return refused(l10n.t('This question has no such mistake.'));
      return accepted({ type: 'follow-up-mistake', ...common, mistake: command.mistake, made: command.made });
    case 'rate':
      if (state.phase !== 'compared' && state.phase !== 'rated')
        return refused(l10n.t('Mark every key point first; then rate.'));
      return accepted({
        type: 'follow-up-rated',
        ...common,
        rating: command.rating,
        suggested: suggestedRating(item, state).rating,
        version: context.version,
      });
    case 'again':
      if (state.phase !== 'rated') return refused(l10n.t('A fresh attempt begins after the rating.'));
      return accepted({ type: 'follow-up-draft', ...common, ...nothing });
  }
}

/** "Said it" is a claim with evidence: the sentence that says it. An answer of one sentence leaves nothing to choose. */
function claim(
  item: DrawnItem,
  { answer }: LockedState,
  { point, mark, sentence }: Extract<FollowUpCommand, { type: 'mark' }>,
  common: { at: number; problem: string; item: string },
): Decision {
  const event = { type: 'follow-up-point', ...common, point, mark } as const;
  if (mark !== 'said') return accepted(event);
  const sentences = sentencesOf(item, answer);
  const evidence = sentences[sentence ?? (sentences.length === 1 ? 0 : -1)];
  return evidence === undefined
    ? refused(l10n.t('Choose the sentence of your answer that says it.'))
    : accepted({ ...event, evidence });
}

/** What the log keeps of the inputs that this attempt was asked with. */
function drawn(item: FollowUpItem, attempt: number): { seed?: number; inputs?: DrawnInputs } {
  const { check } = item;
  if (check?.kind !== 'number') return {};
  const seed = attemptSeed(item.uuid, attempt);
  return { seed, inputs: drawInputs(check, seed) };
}

function accepted(...events: FollowUpEvent[]): Decision {
  return { kind: 'accepted', events };
}

function refused(reason: string): Decision {
  return { kind: 'refused', reason };
}
