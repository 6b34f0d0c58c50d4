import type { MeasuredCost } from '../core/runReport.ts';
import type { Stop } from './stop.ts';

/** What playing one case came to. */
export type CaseOutcome =
  | {
      readonly kind: 'accepted';
      readonly costs?: readonly MeasuredCost[];
      /** What came of a case of the student's own that says nothing of what is right. */
      readonly returned?: string;
    }
  | {
      readonly kind: 'failed';
      readonly verdict:
        'wrong-answer' | 'deadlock' | 'never-settled' | 'run-time-error' | 'time-limit' | 'memory-limit';
      readonly message: string;
      readonly input?: string;
      readonly expected?: string;
      readonly actual?: string;
      /** Which input of a recipe it was, from 0. */
      readonly at?: number;
      /** Measured so far beyond its bound that it is no matter of chance. */
      readonly hopeless?: true;
    }
  | { readonly kind: 'stopped'; readonly stop: Stop; readonly input?: string; readonly at?: number };

export const accepted = { kind: 'accepted' } as const;

/** Accepted, with what was measured, if anything was. */
export function acceptedAt(costs: readonly MeasuredCost[]): CaseOutcome {
  return costs.length === 0 ? accepted : { kind: 'accepted', costs };
}
export type FailedOutcome = Extract<CaseOutcome, { kind: 'failed' }>;
