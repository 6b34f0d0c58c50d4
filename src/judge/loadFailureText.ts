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
        message: `${fileName} threw while loading: ${errorText(failed.error)}${stack}`,
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
  const offers = failed.found.length === 0 ? '' : ` It has: ${failed.found.join(', ')}.`;
  const [owner, method] = wanted.split('.');
  if (method !== undefined) {
    return `The class ${owner ?? ''} in ${fileName} has no method "${method}".${offers} Add it, or check its spelling.`;
  }
  return `${fileName} has no ${problem.kind} "${wanted}" at its top level.${offers} Call your ${problem.kind} ${wanted}${exported(fileName)}.`;
}

/** Only where a language has exports is there a word to say of them. */
function exported(fileName: string): string {
  const language = languageOfFile(fileName);
  return language === 'typescript' || language === 'javascript' ? ', and export it' : '';
}
