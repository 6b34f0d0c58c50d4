import type { FollowUpItem } from './followUp.ts';
import { isDontKnow } from './followUpCheck.ts';
import { drawnItem, type DrawnInputs, type DrawnItem } from './followUpDraw.ts';
import type { FollowUpAnswer, FollowUpEvent } from './followUpEvent.ts';
import {
  type FollowUpRating,
  type KnowledgeLayer,
  knowledgeLayers,
  type PointMark,
} from './followUpWords.ts';

/** How an attempt was rated in the end. */
export interface PastRating {
  readonly rating: FollowUpRating;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Of the questions; absent in old logs. */
  readonly version?: number;
}

interface MarkedPoint {
  readonly mark: PointMark;
  /** The sentence of the locked answer that says it. */
  readonly evidence?: string;
}

/** An answer that can no longer be changed, and what has been done with it. Times are in milliseconds since 1970. */
interface Locked {
  readonly earlier: readonly PastRating[];
  /** As they were drawn when the answer was committed. */
  readonly inputs?: DrawnInputs;
  readonly answer: FollowUpAnswer;
  readonly startedAt: number;
  readonly committedAt: number;
  readonly layers: readonly KnowledgeLayer[];
  readonly marks: ReadonlyMap<string, MarkedPoint>;
  /** Indices of the mistakes that the person says they made. */
  readonly made: ReadonlySet<number>;
}

/** Where one question stands. `compared`: every layer is revealed and every point is marked. */
export type ItemState =
  | { readonly phase: 'asked'; readonly earlier: readonly PastRating[] }
  | {
      readonly phase: 'drafting';
      readonly earlier: readonly PastRating[];
      readonly answer: FollowUpAnswer;
      readonly startedAt: number;
    }
  | ({ readonly phase: 'committed' | 'revealed' | 'compared' } & Locked)
  | ({
      readonly phase: 'rated';
      readonly rating: FollowUpRating;
      readonly ratedAt: number;
      readonly version?: number;
    } & Locked);

export type LockedState = Exclude<ItemState, { phase: 'asked' | 'drafting' }>;

export function isLocked(state: ItemState): state is LockedState {
  return state.phase !== 'asked' && state.phase !== 'drafting';
}

/** The state of one question after these events of the log; events of other questions are passed over. */
export function itemState(item: FollowUpItem, events: Iterable<{ readonly type: string }>): ItemState {
  let state: ItemState = { phase: 'asked', earlier: [] };
  for (const event of events) {
    if (isFollowUpEvent(event) && event.item === item.uuid) state = nextState(item, state, event);
  }
  return state;
}

function isFollowUpEvent(event: { readonly type: string }): event is FollowUpEvent {
  return event.type.startsWith('follow-up-');
}

/**
 * The state after one more event. What does not fit is passed over, because two windows may write to one log,
 * and a new version of a pack may have dropped a point.
 */
export function nextState(item: FollowUpItem, state: ItemState, event: FollowUpEvent): ItemState {
  switch (event.type) {
    case 'follow-up-draft':
      if (state.phase === 'drafting') return { ...state, answer: answerOf(event) };
      if (isLocked(state) && state.phase !== 'rated') return state;
      return {
        phase: 'drafting',
        earlier: ratings(state),
        answer: answerOf(event),
        startedAt: event.at,
      };
    case 'follow-up-committed':
      if (isLocked(state) && state.phase !== 'rated') return state;
      return {
        phase: 'committed',
        earlier: ratings(state),
        ...(event.inputs === undefined ? {} : { inputs: event.inputs }),
        answer: answerOf(event),
        startedAt: event.startedAt ?? event.at,
        committedAt: event.at,
        layers: [],
        marks: new Map(),
        made: new Set(),
      };
    case 'follow-up-revealed':
      if (!isLocked(state) || nextLayer(state) !== event.layer) return state;
      return compared(item, { ...state, phase: 'revealed', layers: [...state.layers, event.layer] });
    case 'follow-up-point':
      if (!canMark(state) || !item.points.some((point) => point.id === event.point)) return state;
      return compared(item, { ...state, marks: new Map(state.marks).set(event.point, markedPoint(event)) });
    case 'follow-up-mistake': {
      if (!canMark(state) || event.mistake >= item.mistakes.length) return state;
      const made = new Set(state.made);
      if (event.made) made.add(event.mistake);
      else made.delete(event.mistake);
      return { ...state, made };
    }
    case 'follow-up-rated':
      if (state.phase !== 'compared' && state.phase !== 'rated') return state;
      return {
        ...state,
        phase: 'rated',
        rating: event.rating,
        ratedAt: event.at,
        ...(event.version === undefined ? {} : { version: event.version }),
      };
  }
}

/** How each attempt was rated that is over, oldest first. */
export function ratings(state: ItemState): readonly PastRating[] {
  if (state.phase !== 'rated') return state.earlier;
  const { rating, ratedAt, version } = state;
  return [...state.earlier, { rating, at: ratedAt, ...(version === undefined ? {} : { version }) }];
}

/** For a review: what was rated before it began is asked anew. @param since milliseconds since 1970. */
export function askedAnew(state: ItemState, since: number): ItemState {
  return state.phase === 'rated' && state.ratedAt < since
    ? { phase: 'asked', earlier: ratings(state) }
    : state;
}

/** The question as the present attempt asks it. */
export function asAsked(item: FollowUpItem, state: ItemState): DrawnItem {
  return drawnItem(item, state.earlier.length, isLocked(state) ? state.inputs : undefined);
}

/** The layer to be revealed next; `undefined` when all are. */
export function nextLayer(state: LockedState): KnowledgeLayer | undefined {
  return knowledgeLayers[state.layers.length];
}

/** Marks are made between the last layer and the rating. */
export function canMark(state: ItemState): state is LockedState & { phase: 'revealed' | 'compared' } {
  return (state.phase === 'revealed' || state.phase === 'compared') && nextLayer(state) === undefined;
}

/** The mark of a point; with nothing answered, every point is missed. */
export function markOf(state: LockedState, point: string): PointMark | undefined {
  return isDontKnow(state.answer) ? 'missed' : state.marks.get(point)?.mark;
}

function compared(item: FollowUpItem, state: LockedState): LockedState {
  if (!canMark(state)) return state;
  const complete = item.points.every((point) => markOf(state, point.id) !== undefined);
  return { ...state, phase: complete ? 'compared' : 'revealed' };
}

function markedPoint({ mark, evidence }: Extract<FollowUpEvent, { type: 'follow-up-point' }>): MarkedPoint {
  return { mark, ...(evidence === undefined ? {} : { evidence }) };
}

function answerOf({ text, choice, number, story, prediction }: FollowUpAnswer): FollowUpAnswer {
  return {
    text,
    ...(choice === undefined ? {} : { choice }),
    ...(number === undefined ? {} : { number }),
    ...(story === undefined ? {} : { story }),
    ...(prediction === undefined ? {} : { prediction }),
  };
}
