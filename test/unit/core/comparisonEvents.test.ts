import { strict as assert } from 'node:assert';
import { comparisonEvents } from '../../../src/core/comparisonEvents.ts';
import type { FollowUpItem } from '../../../src/core/followUp.ts';
import type { ProgressEvent } from '../../../src/core/progressEvent.ts';
import type { RoundEvent } from '../../../src/core/roundEvent.ts';
import { scorecardOf } from '../../../src/core/scorecard.ts';
import { roundLog } from '../../support/keptRounds.ts';
import { itemOf, lruCache } from '../../support/logBook.ts';

const item = itemOf('requirements');
const events = roundLog('middle-of-an-answer');
const [started] = events;
const ended = events.at(-1);
assert.ok(started?.type === 'started' && ended?.type === 'ended');
const log = { started, events };
const question: FollowUpItem = {
  uuid: item,
  minutes: 2,
  ask: 'What?',
  topics: [],
  layers: { definition: 'd', mechanism: 'm', tradeoff: 't' },
  points: [
    { id: 'p1', layer: 'definition', text: 'First.', critical: true },
    { id: 'p2', layer: 'mechanism', text: 'Second.', critical: false },
  ],
  mistakes: [{ text: 'Haste.', hurts: 'h', notice: 'n' }],
  sources: [],
};
const itemOfPacks = (uuid: string) => (uuid === item ? question : undefined);

type Told = { readonly type: ProgressEvent['type'] } & Readonly<Record<string, unknown>>;

/** Events of the progress log, so many milliseconds after the end. */
function progress(...told: readonly (Told & { readonly after: number })[]): ProgressEvent[] {
  return told.map(({ after, ...event }) => ({
    at: ended!.at + after,
    problem: lruCache,
    item,
    ...event,
  })) as unknown as ProgressEvent[];
}

const locked = { after: -9 * 60_000, type: 'follow-up-committed', text: 'Speed.' } as const;
const compared = progress(
  locked,
  { after: 1, type: 'follow-up-revealed', layer: 'definition' },
  { after: 2, type: 'follow-up-point', point: 'p1', mark: 'said', evidence: 'Speed.' },
  { after: 3, type: 'follow-up-point', point: 'p2', mark: 'missed' },
  { after: 4, type: 'follow-up-mistake', mistake: 0, made: true },
  { after: 5, type: 'follow-up-rated', rating: 'good' },
);

function withClock(found: ReturnType<typeof comparisonEvents>): RoundEvent[] {
  return found.map((event) => ({ ...event, clock: ended!.clock }));
}

describe('what is compared after a round', () => {
  it('goes into its scorecard with the texts of the day', () => {
    const found = comparisonEvents(log, compared, itemOfPacks);
    const card = scorecardOf([...events, ...withClock(found)]);
    const answer = card?.questions.find((each) => each.item === item);
    assert.deepEqual(
      answer?.points.map(({ text, mark, evidence }) => [text, mark, evidence]),
      [
        ['First.', 'said', 'Speed.'],
        ['Second.', 'missed', undefined],
      ],
    );
    assert.deepEqual([answer.mistakes, answer.rating, answer.beforeReveal], [['Haste.'], 'good', true]);
  });

  it('is added once', () => {
    const found = withClock(comparisonEvents(log, compared, itemOfPacks));
    const later = { started, events: [...events, ...found] };
    assert.deepEqual(comparisonEvents(later, compared, itemOfPacks), []);
  });

  it('ends where the next attempt begins', () => {
    const again = progress(
      { after: 6, type: 'follow-up-draft', text: 'Anew' },
      { after: 7, type: 'follow-up-point', point: 'p1', mark: 'missed' },
    );
    assert.equal(comparisonEvents(log, [...compared, ...again], itemOfPacks).length, 5);
  });

  it('is added once where a clock was set back in between, and what comes later too', () => {
    const early = compared.map((event) => ({ ...event, at: event.at - 3_600_000 }));
    const found = withClock(comparisonEvents(log, early, itemOfPacks));
    assert.equal(found.length, 5);
    const later = { started, events: [...events, ...found] };
    const again = progress({ after: -1_800_000, type: 'follow-up-rated', rating: 'easy' });
    assert.deepEqual(
      comparisonEvents(later, [...early, ...again], itemOfPacks).map(({ type }) => type),
      ['rated'],
    );
  });

  it('names the numbers that the person was asked for', () => {
    const inputs = { requests: 4_800 };
    const check = {
      kind: 'number' as const,
      unit: 'B',
      inputs: { requests: { from: 1_000, to: 9_000, step: 100 } },
      expression: 'requests',
      factor: 1.2,
      slips: [],
      decides: 'd',
    };
    const points = question.points.map((point) => ({ ...point, text: 'Of {requests} requests.' }));
    const asked: FollowUpItem = { ...question, points, check };
    const own = compared.map((event) =>
      event.type === 'follow-up-committed' ? { ...event, inputs } : event,
    );
    const found = comparisonEvents(log, own, () => asked).find((event) => event.type === 'point');
    assert.equal(found?.type === 'point' ? found.text : '', 'Of 4,800 requests.');
  });

  it('is nothing of an earlier attempt, of other questions, or of what is in no pack', () => {
    const before = progress(
      { ...locked, after: -99 * 60_000, text: 'Else.' },
      { after: -98 * 60_000, type: 'follow-up-point', point: 'p1', mark: 'said' },
    );
    const other = compared.map((event) => ({ ...event, item: itemOf('design') }));
    assert.deepEqual(comparisonEvents(log, [...before, ...other], itemOfPacks), []);
    assert.deepEqual(
      comparisonEvents(log, compared, () => undefined),
      [],
    );
    assert.deepEqual(comparisonEvents({ started, events: events.slice(0, -1) }, compared, itemOfPacks), []);
  });
});
