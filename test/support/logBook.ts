import { roundEventSchema, type RoundEvent } from '../../src/core/roundEvent.ts';
import { roundPlanSchema } from '../../src/core/roundPlan.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const start = Date.UTC(2026, 2, 1, 9, 5);

/** Of the built-in pack, so that what leads on from a scorecard leads somewhere. */
export const lruCache = 'cbbb1b04-35dc-4836-8582-edcfa194913d';
/** Another problem of the built-in pack. */
export const otherProblem = 'f6c60e54-3ca8-4b0e-916b-0532e57e1aed';
export const drill = 'd1000000-0000-4000-8000-000000000001';
const section = 'd2000000-0000-4000-8000-000000000001';
export const storyQuestion = 'd3000000-0000-4000-8000-000000000001';
const bankQuestion = 'd3000000-0000-4000-8000-000000000002';
const pack = { pack: 'code-rounds.senior-backend', packVersion: '0.1.0' };

export const steps = ['requirements', 'estimate', 'design', 'deepdive', 'tradeoffs'] as const;
export type Step = (typeof steps)[number];

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

const estimateInputs = { entries: 50_000_000, bytes: 80 };

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
export class LogBook {
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
          asked: steps.map((step) => ({
            item: itemOf(step),
            step,
            ask: asks[step],
            ...(step === 'estimate' ? { inputs: Object.keys(estimateInputs) } : {}),
          })),
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
      ...(step === 'estimate' ? { inputs: estimateInputs } : {}),
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
