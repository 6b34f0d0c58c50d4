import { roundEventSchema, type RoundEvent } from '../../src/core/roundEvent.ts';
import { roundPlanSchema } from '../../src/core/roundPlan.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const start = Date.UTC(2026, 2, 1, 9, 5);

/** Of the built-in pack, so that what leads on from a scorecard leads somewhere. */
export const lruCache = 'cbbb1b04-35dc-4836-8582-edcfa194913d';
const tokenBucket = 'f6c60e54-3ca8-4b0e-916b-0532e57e1aed';
const drill = 'd1000000-0000-4000-8000-000000000001';
const section = 'd2000000-0000-4000-8000-000000000001';
const storyQuestion = 'd3000000-0000-4000-8000-000000000001';
const bankQuestion = 'd3000000-0000-4000-8000-000000000002';
const pack = { pack: 'code-rounds.senior-backend', packVersion: '0.1.0' };

export const steps = ['requirements', 'estimate', 'design', 'deepdive', 'tradeoffs'] as const;
type Step = (typeof steps)[number];

export function itemOf(step: Step): string {
  return `d4000000-0000-4000-8000-00000000000${steps.indexOf(step) + 1}`;
}

const asks: Readonly<Record<Step, string>> = {
  requirements: 'Which of these does a cache tier *not* promise?',
  estimate: 'How much memory do {entries} entries of {bytes} bytes take?',
  design: 'Draw the way of one read and of one write.',
  deepdive: 'A key that is asked for 40,000 times a second expires. What happens?',
  tradeoffs: 'Which of the two answers is the weaker, and what does it lack?',
};

const plan = roundPlanSchema.parse({
  uuid: 'e1000000-0000-4000-8000-000000000001',
  slug: 'compact-mixed',
  title: 'Compact mixed round',
  description: 'For tests.',
  minutes: 45,
  segments: [
    { type: 'introduction', minutes: 2 },
    { type: 'problem', minutes: 18, problem: lruCache },
    { type: 'follow-ups', minutes: 15 },
    { type: 'drill', minutes: 5, drill },
    { type: 'questions', minutes: 4, count: 2, pick: {} },
    { type: 'review', minutes: 1 },
  ],
});

type Given = Readonly<Record<string, unknown>>;

/** A log as it grows: minutes of the round's own clock, and a wall clock that may jump. */
class LogBook {
  readonly events: RoundEvent[] = [];
  private wall = start;
  private clock = 0;

  constructor(round: string, setup: Given = {}) {
    this.add('started', {
      format: 1,
      round,
      plan,
      ...pack,
      tool: '0.1.0',
      seed: 7,
      setup: { language: 'typescript', timingAid: 1, unseenOnly: false, ...setup },
      drawn: [
        { kind: 'nothing' },
        { kind: 'problem', uuid: lruCache, title: 'LRU cache', ...pack },
        {
          kind: 'follow-ups',
          uuid: lruCache,
          title: 'LRU cache',
          ...pack,
          items: steps.map(itemOf),
          asked: steps.map((step) => ({ item: itemOf(step), step, ask: asks[step] })),
        },
        { kind: 'drill', uuid: drill, title: 'Checkout red, logs blank', ...pack },
        {
          kind: 'questions',
          items: [
            { uuid: storyQuestion, title: 'A decision that you regret', ...pack, section, story: true },
            { uuid: bankQuestion, title: 'What an index costs', ...pack, section, story: false },
          ],
        },
        { kind: 'nothing' },
      ],
    });
  }

  /** Lets minutes pass on both clocks. */
  wait(minutes: number): this {
    this.wall += minutes * MINUTE;
    this.clock += minutes * MINUTE;
    return this;
  }

  /** Moves the wall clock alone, as a pause, a sleep or a hand does. @param ms milliseconds. */
  jump(ms: number): this {
    this.wall += ms;
    return this;
  }

  add(type: RoundEvent['type'], given: Given = {}): this {
    this.events.push(roundEventSchema.parse({ type, at: this.wall, clock: this.clock, ...given }));
    return this;
  }

  enter(segment: number): this {
    return this.add('segment', { segment });
  }

  run(scope: 'examples' | 'all', verdict: string, passed: number, more: Given = {}): this {
    const total = scope === 'all' ? 44 : 3;
    const hidden = scope === 'all' ? { hiddenPassed: Math.max(0, passed - 3), hiddenTotal: 41 } : {};
    return this.add('run', {
      segment: 1,
      problem: lruCache,
      language: 'typescript',
      scope,
      verdict,
      passed,
      total,
      ...hidden,
      ms: 812,
      ...more,
    });
  }

  hint(shown: number): this {
    const text = `Think ${shown === 1 ? 'once' : 'again'} of *what* is thrown away first.`;
    return this.add('hint', { segment: 1, problem: lruCache, shown, text });
  }

  commit(step: Step, answer: Given, minutes: number): this {
    return this.add('committed', {
      segment: 2,
      item: itemOf(step),
      answer: { text: '', ...answer },
      ms: minutes * MINUTE,
    });
  }

  point(step: Step, point: string, text: string, mark: string, more: Given = {}): this {
    const evidence = mark === 'missed' ? {} : { evidence: `Of ${point} I wrote this.` };
    return this.add('point', {
      segment: 2,
      item: itemOf(step),
      point,
      text,
      critical: false,
      layer: 'mechanism',
      mark,
      ...evidence,
      ...more,
    });
  }

  rate(dimension: string, band: number | 'not-observed', evidence = ''): this {
    return this.add('self-rated', { dimension, band, evidence });
  }
}

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
      growth: 'consistent',
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

/** Another problem of the built-in pack. */
export const otherProblem = tokenBucket;
