import type { JudgedCase } from '../../src/core/judgedCase.ts';
import type { LanguageId } from '../../src/core/language.ts';
import type { CaseState, RunReport } from '../../src/core/runReport.ts';

/** A mistake that need not come out alike in every language, though the judge does the same in all. */
interface Differing {
  readonly why: string;
  /** Names of the cases whose states may differ. */
  readonly cases?: readonly string[];
  /** Whether those cases may differ in which several things happen in one moment. */
  readonly bursts?: true;
}

const anyOrder =
  'What happens in one moment runs in an order of the language’s own: one thread or another in Go and Java, each event loop in its way.';

/** By problem and mistake. Whatever is not here has to fail the same cases in every language. */
export const differing: Readonly<Record<string, Differing>> = {
  'lru-cache/shared-between-instances': {
    why: 'What earlier caches leave in the shared map goes one entry a time in Go and Java, and all at once in the others.',
    cases: [
      'a dropped entry is gone',
      'a new cache is empty',
      'zero is a value',
      'zero is a key',
      'keys reach from end to end of int',
      'one more than fits drops one',
      'a get renews',
      'a put on a held key renews',
      'a miss changes nothing',
      'using the newest changes nothing',
      'using the middle of three',
      'many uses are not a recent use',
      'a dropped key comes back as new',
      'room for one',
      'reading minus one is a use',
    ],
  },
  'worker-pool/close-ignores-queued': { why: anyOrder, bursts: true },
  'worker-pool/counts-a-tick-late': {
    why: `In Go, close may also look in the moment when a task is neither queued nor counted. ${anyOrder}`,
    cases: [
      'close waits for waiting tasks',
      'close succeeds although tasks failed',
      'nothing is accepted while the pool drains',
    ],
    bursts: true,
  },
  'worker-pool/lifo-start-order': { why: anyOrder, bursts: true },
  'worker-pool/lost-wakeup': { why: anyOrder, bursts: true },
  'worker-pool/one-over-limit': { why: anyOrder, bursts: true },
  'worker-pool/result-of-another-task': { why: anyOrder, bursts: true },
  'token-bucket/wakes-all-on-the-same-tokens': {
    why: 'Where threads run beside the one that serves, a caller has taken its tokens before the next look, or has not.',
    cases: ['one long step serves the whole line'],
  },
};

/** Per case that not all languages agree on, the state in each of them, less what may differ. */
export function caseDifferences(
  reports: ReadonlyMap<LanguageId, RunReport>,
  cases: readonly JudgedCase[],
  allowed: Differing | undefined,
): Record<string, Partial<Record<LanguageId, CaseState>>> {
  const mayDiffer = new Set(allowed?.cases);
  if (allowed?.bursts === true) for (const name of burstNames(cases)) mayDiffer.add(name);
  const table: Record<string, Partial<Record<LanguageId, CaseState>>> = {};
  for (const [language, report] of reports) {
    for (const { name, state } of report.cases) (table[name] ??= {})[language] = state;
  }
  return Object.fromEntries(
    Object.entries(table).filter(
      ([name, states]) => !mayDiffer.has(name) && new Set(Object.values(states)).size > 1,
    ),
  );
}

function burstNames(cases: readonly JudgedCase[]): string[] {
  return cases.flatMap(({ case: given }) => {
    const isBurst = 'steps' in given && given.steps.some((step) => 'together' in step);
    return isBurst ? [given.name] : [];
  });
}
