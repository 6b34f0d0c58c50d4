import { strict as assert } from 'node:assert';
import { comparisonEvents } from '../../../src/core/comparisonEvents.ts';
import type { FollowUpItem } from '../../../src/core/followUp.ts';
import type { ProgressEvent } from '../../../src/core/progressEvent.ts';
import type { RoundEvent } from '../../../src/core/roundEvent.ts';
import { scorecardOf } from '../../../src/core/scorecard.ts';
import { itemOf, lruCache, roundLog } from '../../support/keptRounds.ts';

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

const compared = progress(
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

  it('is nothing of what came before the end, of other questions, or of what is in no pack', () => {
    const before = progress({ after: -1, type: 'follow-up-point', point: 'p1', mark: 'said' });
    const other = compared.map((event) => ({ ...event, item: itemOf('design') }));
    assert.deepEqual(comparisonEvents(log, [...before, ...other], itemOfPacks), []);
    assert.deepEqual(
      comparisonEvents(log, compared, () => undefined),
      [],
    );
    assert.deepEqual(comparisonEvents({ started, events: events.slice(0, -1) }, compared, itemOfPacks), []);
  });
});
