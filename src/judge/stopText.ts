import * as l10n from '@vscode/l10n';
import type { Verdict } from '../core/verdict.ts';
import { grouped } from '../core/wordLanguage.ts';
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
      return { verdict: 'cancelled', message: l10n.t('The run was cancelled.') };
    case 'judge-error':
      return { verdict: 'judge-error', message: stop.reason };
    case 'output-limit':
      return {
        verdict: 'output-limit',
        message: l10n.t(
          'Over {0} of output {1}. Print less; only the beginning and the end are kept.',
          kibibytes(stop.limitBytes),
          where,
        ),
      };
    case 'memory-limit':
      return {
        verdict: 'memory-limit',
        message: l10n.t('Over {0} MiB of memory {1}.', stop.limitMiB, where),
      };
    case 'process-limit':
      return {
        verdict: 'run-time-error',
        message: l10n.t(
          'Over {0} processes at once {1}. Start fewer, and wait for those you start to end.',
          stop.limit,
          where,
        ),
      };
    case 'time-limit':
      return { verdict: 'time-limit', message: timeText(stop, where) };
    case 'tampered':
      return {
        verdict: 'tampered',
        message: l10n.t(
          "Something other than the judge's own driver wrote on the result channel {0}.",
          where,
        ),
      };
    case 'uncaught':
      return {
        verdict: 'run-time-error',
        message: `${l10n.t('An error that nobody caught {0}: {1}', where, errorText(stop.error))}${below(stop.error.stack)}`,
      };
    case 'exited':
      return exitText(stop, where);
  }
}

function timeText(stop: Extract<Stop, { kind: 'time-limit' }>, where: string): string {
  const limit = `${grouped(Math.round(stop.limitMs))} ms`;
  if (stop.scope === 'run') return l10n.t('The whole run took over {0}; it ended {1}.', limit, where);
  return l10n.t('No answer within {0} {1} (limit {0}).', limit, where);
}

function exitText(stop: Extract<Stop, { kind: 'exited' }>, where: string): StopText {
  if (stop.lastWords.includes('heap out of memory') && stop.signal === 'SIGABRT') {
    return { verdict: 'memory-limit', message: l10n.t('The heap was full {0}.', where) };
  }
  if (stop.signal === 'SIGXCPU') {
    return { verdict: 'time-limit', message: l10n.t('Out of processor time {0}.', where) };
  }
  if (stop.lastWords.startsWith('fatal error: all goroutines are asleep - deadlock!')) {
    return {
      verdict: 'deadlock',
      message: `${l10n.t('Everything waits for something else {0}, and nothing can go on.', where)}${below(stop.lastWords.trim())}`,
    };
  }
  if (/^fatal error: .*out of memory/.test(stop.lastWords)) {
    return { verdict: 'memory-limit', message: l10n.t('The memory was full {0}.', where) };
  }
  // With -XX:+ExitOnOutOfMemoryError the Java machine says so and ends with status 3.
  if (stop.code === 3 && stop.lastWords.includes('Terminating due to java.lang.OutOfMemoryError')) {
    return { verdict: 'memory-limit', message: l10n.t('The memory was full {0}.', where) };
  }
  if (stop.code === driverFailed) {
    return {
      verdict: 'judge-error',
      message: `${l10n.t("The judge's driver failed {0}.", where)}${below(stop.lastWords.trim())}`,
    };
  }
  const how =
    stop.signal === null ? l10n.t('exit code {0}', stop.code ?? l10n.t('unknown')) : signalText(stop.signal);
  return {
    verdict: 'run-time-error',
    message: `${l10n.t('Your program ended {0} ({1}) without answering.', where, how)}${below(stop.lastWords.trim())}`,
  };
}

/** A SIGKILL that is not ours comes, as a rule, from a system that has run out of memory. */
function signalText(signal: NodeJS.Signals): string {
  switch (signal) {
    case 'SIGKILL':
      return l10n.t('killed by SIGKILL, often for want of memory');
    case 'SIGSEGV':
    case 'SIGBUS':
    case 'SIGILL':
    case 'SIGFPE':
    case 'SIGABRT':
      return l10n.t('crashed with {0}', signal);
    default:
      return l10n.t('ended by {0}', signal);
  }
}

function below(text: string): string {
  return text === '' ? '' : `\n${text}`;
}

function kibibytes(bytes: number): string {
  return `${grouped(Math.round(bytes / 1024))} KiB`;
}
