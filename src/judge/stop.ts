import type { ThrownError } from './protocol.ts';

/** Why a driver process will answer no more. The first cause wins. */
export type Stop =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'judge-error'; readonly reason: string }
  | { readonly kind: 'output-limit'; readonly limitBytes: number }
  | { readonly kind: 'memory-limit'; readonly limitMiB: number }
  | { readonly kind: 'process-limit'; readonly limit: number }
  | {
      readonly kind: 'time-limit';
      readonly limitMs: number;
      readonly scope: 'case' | 'run' | 'loading' | 'cpu';
    }
  | { readonly kind: 'tampered' }
  | { readonly kind: 'uncaught'; readonly error: ThrownError }
  | {
      readonly kind: 'exited';
      readonly code: number | null;
      readonly signal: NodeJS.Signals | null;
      /** The end of what it wrote to standard error. */
      readonly lastWords: string;
    };
