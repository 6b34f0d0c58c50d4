import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';

const DAY_MS = 86_400_000;

export interface RatedQuestion {
  /** UUID of the problem or of the section of the bank. */
  readonly problem: string;
  readonly item: string;
}

/** Two questions of built-in problems, the longer overdue one first: token bucket, LRU cache. */
const ratedBefore = [
  { problem: 'f6c60e54-3ca8-4b0e-916b-0532e57e1aed', item: '5e701acb-0ad2-4cf1-b4cd-29d15499d098' },
  { problem: 'cbbb1b04-35dc-4836-8582-edcfa194913d', item: '58f9b2a1-76a1-4dcd-8fe6-b7cda8d46a1e' },
] as const;

/** Writes ratings into the log as another window would: the first question 40 days ago, the second 20. */
export async function rateLongAgo(
  storage: string,
  questions: readonly RatedQuestion[] = ratedBefore,
): Promise<void> {
  const events = questions.flatMap(({ problem, item }, index) => {
    const common = { at: Date.now() - (40 - 20 * index) * DAY_MS, problem, item };
    return [
      { type: 'follow-up-committed', ...common, text: '' },
      ...['definition', 'mechanism', 'tradeoff'].map((layer) => ({
        type: 'follow-up-revealed',
        ...common,
        layer,
      })),
      { type: 'follow-up-rated', ...common, rating: 'hard' },
    ];
  });
  await appendFile(
    join(storage, 'progress.ndjson'),
    events.map((event) => `${JSON.stringify(event)}\n`).join(''),
  );
}
