import type { RoundEvent } from '../../src/core/roundEvent.ts';
import { drill, HOUR, itemOf, LogBook, lruCache, MINUTE, start, storyQuestion } from './logBook.ts';

function solved(book: LogBook): LogBook {
  return book
    .enter(0)
    .wait(1)
    .enter(1)
    .wait(2)
    .add('first-edit', { segment: 1, problem: lruCache })
    .wait(4)
    .run('examples', 'wrong-answer', 2)
    .add('own-cases', { segment: 1, problem: lruCache, count: 2 })
    .wait(3)
    .run('examples', 'accepted', 3)
    .run('all', 'wrong-answer', 40, { code: 'export class LRUCache {}\n' })
    .hint(1)
    .wait(5)
    .run('all', 'accepted', 44, { code: 'export class LRUCache {\n  // ```\n}\n' });
}

/** A whole round with everything in it: coding, design, drill, a story, self-rating, comparison and an instructor. */
function whole(): LogBook {
  const book = solved(new LogBook(rounds.whole))
    .add('complexity', {
      segment: 1,
      problem: lruCache,
      time: 'O(1)',
      space: 'O(1)',
      accepted: { time: ['O(1)'], space: ['O(capacity)', 'O(n)'] },
      growth: 'not-measured',
    })
    .add('growth', {
      segment: 1,
      problem: lruCache,
      language: 'typescript',
      per: 'call',
      points: [1_000, 4_000, 16_000, 64_000].map((size, index) => ({ size, cost: 5 + index / 4 })),
    })
    .wait(1)
    .enter(2)
    .wait(2)
    .commit('requirements', { text: 'It promises speed, not truth.', choice: [2], prediction: 'most' }, 2)
    .add('checked', { segment: 2, item: itemOf('requirements'), kind: 'choice', right: true })
    .wait(3)
    .commit('estimate', { text: 'Entries by bytes.', number: '4 GB', prediction: 'most' }, 3)
    .add('checked', {
      segment: 2,
      item: itemOf('estimate'),
      kind: 'number',
      right: false,
      ratio: 0.2,
      expected: 'about 20 GB',
      hint: 'The overhead of each entry was left out.',
    })
    .wait(4)
    .commit(
      'design',
      { text: 'Hash the key to a node.\nOn a miss read the row and store it.', prediction: 'some' },
      4,
    )
    .wait(1)
    .commit('deepdive', {}, 1)
    .enter(3)
    .wait(5)
    .add('drill', {
      segment: 3,
      drill,
      version: 1,
      steps: [],
      decision: { option: 0, reason: 'The deploy was the only change.' },
      facts: {
        ending: 'won',
        stoppedAfterSeconds: 390,
        signalsBeforeFirstAction: 3,
        destructiveBeforeDiagnosis: 0,
        toldInTime: 1,
        duties: 2,
        loss: 5200,
        lossUnit: 'orders',
      },
    })
    .enter(4)
    .wait(2)
    .add('committed', {
      segment: 4,
      item: storyQuestion,
      answer: { text: 'At Initech we lost the orders table.' },
      ms: 2 * MINUTE,
    })
    .wait(1)
    .enter(5)
    .wait(1)
    .add('ended', { why: 'finished' });
  for (const [dimension, band, evidence] of [
    ['requirements', 3, 'I asked whether get counts as a use before I wrote a line.'],
    ['approach', 2, 'The hint gave me the linked list.'],
    ['code-quality', 3, ''],
    ['code-quality', 3, 'Two small classes, no repetition.'],
    ['testing', 4, 'Two own cases for capacity 1; both failed at first, as I expected.'],
    ['depth', 2, ''],
    ['failure-and-observability', 1, ''],
    ['cost-and-simplicity', 'not-observed', ''],
    ['communication', 'not-observed', ''],
  ] as const)
    book.rate(dimension, band, evidence);
  return book
    .add('self-rating-done')
    .add('exercise', {
      problem: 'd5000000-0000-4000-8000-000000000001',
      title: 'LFU cache',
      topic: 'cache-design',
      days: 4,
    })
    .point('requirements', 'p1', 'A cache may be empty at any moment.', 'said', {
      critical: true,
      layer: 'definition',
    })
    .point('design', 'p2', 'A writer deletes the entry after the commit.', 'missed', { critical: true })
    .point('design', 'p3', 'Stale data costs a TTL.', 'meant', { layer: 'tradeoff' })
    .add('rated', { segment: 2, item: itemOf('requirements'), rating: 'good' })
    .add('review', { item: itemOf('requirements'), due: start + 3 * 24 * HOUR })
    .add('mistake', {
      segment: 2,
      item: itemOf('design'),
      text: 'Writing the cache before the row.',
      made: true,
    })
    .add('instructor', {
      column: {
        format: 1,
        round: rounds.whole,
        by: 'Ada',
        comment: 'Good questions at the start.',
        dimensions: [
          { dimension: 'requirements', band: 4, comment: 'You also cut the persistence.' },
          { dimension: 'communication', band: null },
        ],
        points: [
          { item: itemOf('requirements'), point: 'p1', agree: false, comment: 'That is about speed.' },
        ],
      },
    });
}

/** The sittings, by what is special about them. */
export const rounds = {
  whole: 'a0000000-0000-4000-8000-000000000001',
  empty: 'a0000000-0000-4000-8000-000000000002',
  'all-hints': 'a0000000-0000-4000-8000-000000000003',
  'middle-of-an-answer': 'a0000000-0000-4000-8000-000000000004',
  'clock-set-back': 'a0000000-0000-4000-8000-000000000005',
  'two-hours-asleep': 'a0000000-0000-4000-8000-000000000006',
  paused: 'a0000000-0000-4000-8000-000000000007',
  extended: 'a0000000-0000-4000-8000-000000000008',
  'two-languages': 'a0000000-0000-4000-8000-000000000009',
} as const;
export type RoundName = keyof typeof rounds;

const books: Readonly<Record<RoundName, () => LogBook>> = {
  whole,
  empty: () => new LogBook(rounds.empty).add('ended', { why: 'given-up' }),
  'all-hints': () =>
    new LogBook(rounds['all-hints'])
      .wait(2)
      .enter(1)
      .wait(1)
      .hint(1)
      .hint(2)
      .wait(1)
      .hint(3)
      .wait(6)
      .run('all', 'accepted', 44)
      .add('ended', { why: 'finished' }),
  'middle-of-an-answer': () =>
    solved(new LogBook(rounds['middle-of-an-answer']))
      .enter(2)
      .wait(3)
      .commit('requirements', { text: 'Speed.' }, 3)
      .wait(12)
      .add('ended', { why: 'time' }),
  'clock-set-back': () =>
    solved(new LogBook(rounds['clock-set-back']))
      .jump(-HOUR)
      .add('away', { ms: 0, why: 'clock-changed' })
      .wait(3)
      .add('ended', { why: 'finished' }),
  'two-hours-asleep': () =>
    solved(new LogBook(rounds['two-hours-asleep']))
      .jump(2 * HOUR)
      .add('away', { ms: 2 * HOUR, why: 'sleep' })
      .wait(3)
      .add('ended', { why: 'finished' }),
  paused: () =>
    solved(new LogBook(rounds.paused))
      .add('paused')
      .jump(10 * MINUTE)
      .add('away', { ms: 6 * MINUTE, why: 'closed' })
      .add('resumed')
      .add('paused')
      .jump(-HOUR)
      .add('resumed')
      .wait(3)
      .add('ended', { why: 'finished' }),
  extended: () =>
    solved(new LogBook(rounds.extended, { timingAid: 1.5 }))
      .add('extended', { segment: 1, minutes: 5 })
      .wait(12)
      .enter(0)
      .wait(1)
      .enter(1)
      .wait(2)
      .add('ended', { why: 'finished' }),
  'two-languages': () =>
    new LogBook(rounds['two-languages'])
      .wait(1)
      .enter(1)
      .wait(1)
      .add('first-edit', { segment: 1, problem: lruCache })
      .run('all', 'accepted', 44)
      .add('language', { segment: 1, problem: lruCache, language: 'go' })
      .wait(4)
      .run('all', 'compile-error', 0, { language: 'go', hiddenPassed: undefined, hiddenTotal: undefined })
      .wait(1)
      .run('all', 'cancelled', 0, { language: 'go' })
      .add('ended', { why: 'finished' }),
};

/** The log of a sitting, as it would be kept. */
export function roundLog(name: RoundName): readonly RoundEvent[] {
  return books[name]().events;
}

const afterwards: ReadonlySet<RoundEvent['type']> = new Set([
  'self-rated',
  'self-rating-done',
  'exercise',
  'instructor',
]);

/** The log of a sitting before its person and others have said how it went. */
export function unratedLog(name: RoundName): readonly RoundEvent[] {
  return roundLog(name).filter(({ type }) => !afterwards.has(type));
}

/** The log of a sitting with a self-rating that is over. */
export function ratedLog(name: RoundName): readonly RoundEvent[] {
  const events = roundLog(name);
  const last = events.at(-1);
  if (last === undefined || events.some(({ type }) => type === 'self-rating-done')) return events;
  return [...events, { type: 'self-rating-done', at: last.at, clock: last.clock }];
}

/** The lines of a log file. */
export function logLines(events: readonly RoundEvent[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}
