import { quickMs, type Torment } from '../torment.ts';

export const typescriptTorments: readonly Torment[] = [
  {
    file: 'loops-for-ever.ts',
    does: 'never comes back from the call',
    verdicts: ['time-limit'],
    says: /in case 1/,
    caseMs: quickMs,
  },
  {
    file: 'breaks-the-syntax.ts',
    does: 'lacks an operand',
    verdicts: ['compile-error'],
    says: /breaks-the-syntax\.ts:2:\d+: /,
  },
  {
    file: 'throws.ts',
    does: 'reads a property of undefined',
    verdicts: ['run-time-error'],
    says: /TypeError.*\n {4}at total \(throws\.ts:6:\d+\)\n {4}at add \(throws\.ts:11:\d+\)$/m,
  },
  {
    file: 'returns-a-cycle.ts',
    does: 'returns a list that holds itself',
    verdicts: ['wrong-answer'],
  },
  {
    file: 'nests-without-end.ts',
    does: 'has more parentheses than a parser can follow',
    verdicts: ['compile-error'],
    says: /nested very deeply/,
  },
];
