import { roundEventSchema, type RoundEvent } from '../../src/core/roundEvent.ts';
import { roundLog, type RoundLog } from '../../src/core/roundState.ts';
import { roundFile } from './rounds.ts';

export const roundUuid = 'f0000000-0000-4000-8000-000000000001';
const problem = '0b0f7a1e-3a56-4c1f-9d0a-6d4f2f1c8a11';
const part = { uuid: problem, title: 'Sample', pack: 'tests.sample', packVersion: '1.0.0' };

type Changes = Readonly<Record<string, unknown>>;

/** The start of the round that the sample plan describes. */
export function startedEvent(
  plan: Changes = {},
  setup: Changes = {},
): Extract<RoundEvent, { type: 'started' }> {
  const event = roundEventSchema.parse({
    type: 'started',
    at: 1_767_603_600_000,
    clock: 0,
    format: 1,
    round: roundUuid,
    plan: { ...roundFile, ...plan },
    pack: 'tests.sample',
    packVersion: '1.0.0',
    tool: '0.1.0',
    seed: 7,
    setup: { language: 'typescript', timingAid: 1, unseenOnly: false, ...setup },
    drawn: [
      { kind: 'nothing' },
      { kind: 'problem', ...part },
      { kind: 'follow-ups', ...part, items: ['c1000000-0000-4000-8000-000000000009'] },
      {
        kind: 'questions',
        items: [
          {
            ...part,
            uuid: 'c1000000-0000-4000-8000-000000000001',
            section: 'c0000000-0000-4000-8000-000000000001',
          },
        ],
      },
      { kind: 'nothing' },
    ],
  });
  if (event.type !== 'started') throw new Error('A start is a start.');
  return event;
}

/** A log of the sample round; each further event names its minute of the round's clock. */
export function sampleLog(
  further: readonly ({ readonly minute: number } & Changes)[] = [],
  plan: Changes = {},
  setup: Changes = {},
): RoundLog {
  const started = startedEvent(plan, setup);
  const events = further.map(({ minute, ...event }) =>
    roundEventSchema.parse({ at: started.at + minute * 60_000, clock: minute * 60_000, ...event }),
  );
  const log = roundLog([started, ...events]);
  if (log === undefined) throw new Error('A log begins with its start.');
  return log;
}
