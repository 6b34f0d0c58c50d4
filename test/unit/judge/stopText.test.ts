import assert from 'node:assert/strict';
import type { Stop } from '../../../src/judge/stop.ts';
import { stopText } from '../../../src/judge/stopText.ts';
import { inGerman } from '../../support/german.ts';
import { thrown } from '../../support/snapshots.ts';

const where = 'in case 3, "x"';
const exited = (changes: Partial<Extract<Stop, { kind: 'exited' }>>): Stop => ({
  kind: 'exited',
  code: null,
  signal: null,
  lastWords: '',
  ...changes,
});

const stops: readonly (readonly [string, Stop, string, string])[] = [
  ['a cancelled run', { kind: 'cancelled' }, 'cancelled', 'The run was cancelled.'],
  ['a fault of the judge', { kind: 'judge-error', reason: 'No.' }, 'judge-error', 'No.'],
  [
    'too much output',
    { kind: 'output-limit', limitBytes: 1_048_576 },
    'output-limit',
    'Over 1,024 KiB of output in case 3, "x". Print less; only the beginning and the end are kept.',
  ],
  [
    'too much memory',
    { kind: 'memory-limit', limitMiB: 512 },
    'memory-limit',
    'Over 512 MiB of memory in case 3, "x".',
  ],
  [
    'too long a case',
    { kind: 'time-limit', limitMs: 2_000, scope: 'case' },
    'time-limit',
    'No answer within 2,000 ms in case 3, "x" (limit 2,000 ms).',
  ],
  [
    'too long a run',
    { kind: 'time-limit', limitMs: 20_000, scope: 'run' },
    'time-limit',
    'The whole run took over 20,000 ms; it ended in case 3, "x".',
  ],
  [
    'noise on the channel',
    { kind: 'tampered' },
    'tampered',
    `Something other than the judge's own driver wrote on the result channel in case 3, "x".`,
  ],
  [
    'an error that nobody caught',
    { kind: 'uncaught', error: thrown('boom', 'TypeError', 'at a.js:1') },
    'run-time-error',
    'An error that nobody caught in case 3, "x": TypeError: boom\nat a.js:1',
  ],
  [
    'an exit',
    exited({ code: 0 }),
    'run-time-error',
    'Your program ended in case 3, "x" (exit code 0) without answering.',
  ],
  [
    'an exit with last words',
    exited({ code: 1, lastWords: 'Traceback\n  x\n\n' }),
    'run-time-error',
    'Your program ended in case 3, "x" (exit code 1) without answering.\nTraceback\n  x',
  ],
  [
    'a signal',
    exited({ signal: 'SIGKILL' }),
    'run-time-error',
    'Your program ended in case 3, "x" (killed by SIGKILL, often for want of memory) without answering.',
  ],
  [
    'a crash',
    exited({ signal: 'SIGSEGV' }),
    'run-time-error',
    'Your program ended in case 3, "x" (crashed with SIGSEGV) without answering.',
  ],
  [
    'another signal',
    exited({ signal: 'SIGTERM' }),
    'run-time-error',
    'Your program ended in case 3, "x" (ended by SIGTERM) without answering.',
  ],
  [
    'too many processes',
    { kind: 'process-limit', limit: 64 },
    'run-time-error',
    'Over 64 processes at once in case 3, "x". Start fewer, and wait for those you start to end.',
  ],
  [
    'a full heap',
    exited({ signal: 'SIGABRT', lastWords: 'FATAL ERROR: JavaScript heap out of memory' }),
    'memory-limit',
    'The heap was full in case 3, "x".',
  ],
  [
    'used-up processor time',
    exited({ signal: 'SIGXCPU' }),
    'time-limit',
    'Out of processor time in case 3, "x".',
  ],
];

describe('stopText', () => {
  for (const [what, stop, verdict, message] of stops) {
    it(`tells ${what}`, () => {
      assert.deepEqual(stopText(stop, where), { verdict, message });
    });
  }
});

describe('stopText, in German', () => {
  it('puts the place where that language has it, and numbers as it writes them', () => {
    const stop: Stop = { kind: 'time-limit', limitMs: 2_000, scope: 'case' };
    assert.equal(
      inGerman(() => stopText(stop, 'in Fall 3, „x“').message),
      'Keine Antwort innerhalb von 2.000 ms in Fall 3, „x“ (Limit 2.000 ms).',
    );
  });
});
