import * as l10n from '@vscode/l10n';
import { languageOfFile } from '../core/language.ts';
import type { Problem } from '../core/problem.ts';
import type { Verdict } from '../core/verdict.ts';
import { errorText } from './cases/errorText.ts';
import type { SourcePlace } from './languages/adapter.ts';
import { placedText } from './placedText.ts';
import type { FailedLoad } from './protocol.ts';

interface LoadFailureText {
  readonly verdict: Verdict;
  readonly message: string;
  readonly place?: SourcePlace;
}

/** Why a solution could not be loaded, in words, and where. */
export function loadFailureText(failed: FailedLoad, fileName: string, problem: Problem): LoadFailureText {
  switch (failed.kind) {
    case 'syntax': {
      const place = failed.line === undefined ? undefined : placeOf(failed.line, failed.column);
      const message = placedText(fileName, place, errorText(failed.error));
      return { verdict: 'compile-error', message, ...(place === undefined ? {} : { place }) };
    }
    case 'missing':
      return { verdict: 'compile-error', message: missingText(failed, fileName, problem) };
    case 'threw': {
      const stack = failed.error.stack === '' ? '' : `\n${failed.error.stack}`;
      return {
        verdict: 'run-time-error',
        message: `${l10n.t('{0} threw while loading: {1}', fileName, errorText(failed.error))}${stack}`,
      };
    }
  }
}

function placeOf(line: number, column: number | undefined): SourcePlace {
  return column === undefined ? { line } : { line, column };
}

function missingText(
  failed: Extract<FailedLoad, { kind: 'missing' }>,
  fileName: string,
  problem: Problem,
): string {
  const [wanted = problem.signature.name] = failed.looked;
  const offers = failed.found.length === 0 ? [] : [l10n.t('It has: {0}.', failed.found.join(', '))];
  const [owner, method] = wanted.split('.');
  if (method !== undefined) {
    return [
      l10n.t('The class {0} in {1} has no method "{2}".', owner ?? '', fileName, method),
      ...offers,
      l10n.t('Add it, or check its spelling.'),
    ].join(' ');
  }
  const missing =
    problem.kind === 'class'
      ? l10n.t('{0} has no class "{1}" at its top level.', fileName, wanted)
      : l10n.t('{0} has no function "{1}" at its top level.', fileName, wanted);
  return [missing, ...offers, callIt(problem.kind, wanted, fileName)].join(' ');
}

/** Only where a language has exports is there a word to say of them. */
function callIt(kind: Problem['kind'], name: string, fileName: string): string {
  const language = languageOfFile(fileName);
  const isExported = language === 'typescript' || language === 'javascript';
  if (kind === 'class') {
    return isExported
      ? l10n.t('Call your class {0}, and export it.', name)
      : l10n.t('Call your class {0}.', name);
  }
  return isExported
    ? l10n.t('Call your function {0}, and export it.', name)
    : l10n.t('Call your function {0}.', name);
}
