import type { Verdict } from '../core/verdict.ts';
import { errorText } from './cases/errorText.ts';
import type { Stop } from './stop.ts';

/** Exit status by which a driver says that the fault is its own (EX_SOFTWARE of sysexits.h). */
const driverFailed = 70;

interface StopText {
  readonly verdict: Verdict;
  readonly message: string;
}

/** What a stop means for the student. @param where "in case 3" or "while loading". */
export function stopText(stop: Stop, where: string): StopText {
  switch (stop.kind) {
    case 'cancelled':
      return { verdict: 'cancelled', message: 'The run was cancelled.' };
    case 'judge-error':
      return { verdict: 'judge-error', message: stop.reason };
    case 'output-limit':
      return {
        verdict: 'output-limit',
        message: `Over ${kibibytes(stop.limitBytes)} of output ${where}. Print less; only the beginning and the end are kept.`,
      };
    case 'memory-limit':
      return { verdict: 'memory-limit', message: `Over ${stop.limitMiB} MiB of memory ${where}.` };
    case 'process-limit':
      return {
        verdict: 'run-time-error',
        message: `Over ${stop.limit} processes at once ${where}. Start fewer, and wait for those you start to end.`,
      };
    case 'time-limit':
      return { verdict: 'time-limit', message: timeText(stop, where) };
    case 'tampered':
      return {
        verdict: 'tampered',
        message: `Something other than the judge's own driver wrote on the result channel ${where}.`,
      };
    case 'uncaught':
      return {
        verdict: 'run-time-error',
        message: `An error that nobody caught ${where}: ${errorText(stop.error)}${below(stop.error.stack)}`,
      };
    case 'exited':
      return exitText(stop, where);
  }
}

function timeText(stop: Extract<Stop, { kind: 'time-limit' }>, where: string): string {
  const limit = `${Math.round(stop.limitMs).toLocaleString('en')} ms`;
  if (stop.scope === 'run') return `The whole run took over ${limit}; it ended ${where}.`;
  return `No answer within ${limit} ${where} (limit ${limit}).`;
}

function exitText(stop: Extract<Stop, { kind: 'exited' }>, where: string): StopText {
  if (stop.lastWords.includes('heap out of memory') && stop.signal === 'SIGABRT') {
    return { verdict: 'memory-limit', message: `The heap was full ${where}.` };
  }
  if (stop.signal === 'SIGXCPU') {
    return { verdict: 'time-limit', message: `Out of processor time ${where}.` };
  }
  if (stop.lastWords.startsWith('fatal error: all goroutines are asleep - deadlock!')) {
    return {
      verdict: 'deadlock',
      message: `Everything waits for something else ${where}, and nothing can go on.${below(stop.lastWords.trim())}`,
    };
  }
  if (/^fatal error: .*out of memory/.test(stop.lastWords)) {
    return { verdict: 'memory-limit', message: `The memory was full ${where}.` };
  }
  // With -XX:+ExitOnOutOfMemoryError the Java machine says so and ends with status 3.
  if (stop.code === 3 && stop.lastWords.includes('Terminating due to java.lang.OutOfMemoryError')) {
    return { verdict: 'memory-limit', message: `The memory was full ${where}.` };
  }
  if (stop.code === driverFailed) {
    return {
      verdict: 'judge-error',
      message: `The judge's driver failed ${where}.${below(stop.lastWords.trim())}`,
    };
  }
  const how = stop.signal === null ? `exit code ${stop.code ?? 'unknown'}` : signalText(stop.signal);
  return {
    verdict: 'run-time-error',
    message: `Your program ended ${where} (${how}) without answering.${below(stop.lastWords.trim())}`,
  };
}

/** A SIGKILL that is not ours comes, as a rule, from a system that has run out of memory. */
function signalText(signal: NodeJS.Signals): string {
  switch (signal) {
    case 'SIGKILL':
      return 'killed by SIGKILL, often for want of memory';
    case 'SIGSEGV':
    case 'SIGBUS':
    case 'SIGILL':
    case 'SIGFPE':
    case 'SIGABRT':
      return `crashed with ${signal}`;
    default:
      return `ended by ${signal}`;
  }
}

function below(text: string): string {
  return text === '' ? '' : `\n${text}`;
}

function kibibytes(bytes: number): string {
  return `${Math.round(bytes / 1024).toLocaleString('en')} KiB`;
}
