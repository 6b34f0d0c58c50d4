import { z } from 'zod';

/** The verdicts, in the order in which the first match wins. `toolchain-missing` comes before any run. */
export const verdicts = [
  'toolchain-missing',
  'cancelled',
  'judge-error',
  'compile-error',
  'output-limit',
  'memory-limit',
  'time-limit',
  'deadlock',
  'never-settled',
  'tampered',
  'run-time-error',
  'wrong-answer',
  'accepted',
] as const;

export const verdictSchema = z.enum(verdicts);
export type Verdict = z.infer<typeof verdictSchema>;

/** What a verdict is called on the screen. */
export const verdictTitles: Readonly<Record<Verdict, string>> = {
  'toolchain-missing': 'Toolchain missing',
  cancelled: 'Cancelled',
  'judge-error': 'The judge failed',
  'compile-error': 'Compile error',
  'output-limit': 'Output limit exceeded',
  'memory-limit': 'Memory limit exceeded',
  'time-limit': 'Time limit exceeded',
  deadlock: 'Deadlock',
  'never-settled': 'Never settled',
  tampered: 'Result channel disturbed',
  'run-time-error': 'Run-time error',
  'wrong-answer': 'Wrong answer',
  accepted: 'Accepted',
};

/** The first of these verdicts in the fixed order; `accepted` when there are none. */
export function worstVerdict(found: Iterable<Verdict>): Verdict {
  const seen = new Set(found);
  return verdicts.find((verdict) => seen.has(verdict)) ?? 'accepted';
}
