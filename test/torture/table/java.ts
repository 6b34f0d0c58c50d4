import { quickMs, type Torment } from '../torment.ts';

export const javaTorments: readonly Torment[] = [
  {
    file: 'loops-for-ever.java',
    does: 'never comes back from the call',
    verdicts: ['time-limit'],
    says: /in case 1/,
    caseMs: quickMs,
  },
  {
    file: 'loops-while-loading.java',
    does: 'never comes back from its static part',
    verdicts: ['time-limit'],
    says: /while loading your file/,
  },
  {
    file: 'exits-with-a-hook-that-hangs.java',
    does: 'exits with 0, with a hook that never ends',
    verdicts: ['run-time-error', 'time-limit'],
    says: /in case 1/,
    caseMs: quickMs,
  },
  {
    file: 'exits-in-the-middle.java',
    does: 'halts with 0 after one right answer',
    verdicts: ['run-time-error'],
    says: /program ended in case 2, .*\(exit code 0\)/,
  },
  {
    file: 'waits-for-ever.java',
    does: 'waits for a notification that never comes',
    verdicts: ['time-limit', 'deadlock', 'never-settled'],
    caseMs: quickMs,
  },
  {
    file: 'catches-that-memory-is-full.java',
    does: 'keeps memory for ever, and catches whatever is thrown',
    verdicts: ['memory-limit'],
    says: /memory was full in case 1|Over 256 MiB of memory in case 1/,
  },
  {
    file: 'fills-memory-beside-the-heap.java',
    does: 'keeps direct buffers for ever',
    verdicts: ['memory-limit'],
    says: /memory/,
  },
  {
    file: 'fills-memory-in-a-child.java',
    does: 'has a child process fill memory',
    verdicts: ['memory-limit'],
    says: /Over 256 MiB of memory in case 1/,
  },
  {
    file: 'recurses-without-end.java',
    does: 'recurses without end',
    verdicts: ['run-time-error'],
    says: /StackOverflowError[^]*at Solution\.add \(recurses-without-end\.java:3\)|StackOverflowError[^]*at Solution\.add\(recurses-without-end\.java:3\)/,
  },
  {
    file: 'prints-a-gigabyte.java',
    does: 'prints without end',
    verdicts: ['output-limit'],
    says: /Over 1,024 KiB of output in case 1/,
  },
  {
    file: 'prints-a-fake-result.java',
    does: 'prints replies and a passed test, and answers 0',
    verdicts: ['wrong-answer'],
    says: /Expected 3, got 0/,
    prints: /OK \(1 test\)/,
  },
  {
    file: 'answers-unasked.java',
    does: 'writes a reply on descriptor 1, and answers 0',
    verdicts: ['tampered', 'wrong-answer'],
  },
  {
    file: 'leaves-a-thread.java',
    does: 'answers rightly and leaves a busy thread a call',
    verdicts: ['accepted'],
  },
  {
    file: 'throws-in-a-thread.java',
    does: 'throws in a thread of its own',
    verdicts: ['run-time-error'],
    says: /nobody caught in case 1.*beside the call[^]*throws-in-a-thread\.java:4/,
  },
  {
    file: 'throws.java',
    does: 'reads past the end of an array',
    verdicts: ['run-time-error'],
    says: /ArrayIndexOutOfBoundsException.*\n\s+at Solution\.at\s?\(throws\.java:3\)\n\s+at Solution\.add\s?\(throws\.java:7\)$/m,
  },
  {
    file: 'leaves-a-session.java',
    does: 'answers rightly and leaves a process in its own session',
    verdicts: ['accepted'],
  },
  {
    file: 'reads-input.java',
    does: 'waits for input',
    verdicts: ['run-time-error'],
    says: /NoSuchElementException/,
  },
  {
    file: 'breaks-the-syntax.java',
    does: 'lacks an operand',
    verdicts: ['compile-error'],
    says: /breaks-the-syntax\.java:3:\d+: /,
  },
  {
    file: 'breaks-the-types.java',
    does: 'takes a number for a text',
    verdicts: ['compile-error'],
    says: /breaks-the-types\.java:3:\d+: [^]*breaks-the-types\.java:4:\d+: /,
  },
  {
    file: 'nests-without-end.java',
    does: 'has more parentheses than a parser can follow',
    verdicts: ['compile-error', 'accepted'],
  },
  {
    file: 'brings-an-annotation-processor.java',
    does: 'is an annotation processor itself',
    verdicts: ['accepted', 'compile-error'],
    hides: /ran while compiling/,
  },
];
