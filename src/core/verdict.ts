import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { wordTable } from './wordTable.ts';

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
export const verdictTitles: Readonly<Record<Verdict, string>> = wordTable({
  'toolchain-missing': () => l10n.t('Toolchain missing'),
  cancelled: () => l10n.t('Cancelled'),
  'judge-error': () => l10n.t('The judge failed'),
  'compile-error': () => l10n.t('Compile error'),
  'output-limit': () => l10n.t('Output limit exceeded'),
  'memory-limit': () => l10n.t('Memory limit exceeded'),
  'time-limit': () => l10n.t('Time limit exceeded'),
  deadlock: () => l10n.t('Deadlock'),
  'never-settled': () => l10n.t('Never settled'),
  tampered: () => l10n.t('Result channel disturbed'),
  'run-time-error': () => l10n.t('Run-time error'),
  'wrong-answer': () => l10n.t('Wrong answer'),
  accepted: () => l10n.t('Accepted'),
});

/** The first of these verdicts in the fixed order; `accepted` when there are none. */
export function worstVerdict(found: Iterable<Verdict>): Verdict {
  const seen = new Set(found);
  return verdicts.find((verdict) => seen.has(verdict)) ?? 'accepted';
}
