import * as l10n from '@vscode/l10n';
import type { Case } from '../../core/case.ts';
import { HumanError } from '../../core/humanError.ts';
import type { LanguageId } from '../../core/language.ts';
import type { Problem } from '../../core/problem.ts';
import { argumentsOf } from '../cases/functionPlay.ts';
import { operationsRequest } from '../cases/operationsPlay.ts';
import type { Request } from '../protocol.ts';
import { probeAction } from '../scenario/probe.ts';
import { clockStart } from '../scenario/playScenario.ts';
import { wireStep } from '../scenario/wireAction.ts';
import { wireSignature } from '../wireSignature.ts';

/** The first request; what a case asks comes after it. */
export function loadRequest(problem: Problem, language: LanguageId, files: readonly string[]): Request {
  return { op: 'load', files, signature: wireSignature(problem, language) };
}

/**
 * All that is asked about a case, beforehand: what comes next never depends on an answer, save for looking again.
 * @throws {HumanError} for a case made by a recipe: one of its inputs has to be picked first.
 */
export function caseRequests(problem: Problem, given: Case): Request[] {
  if (problem.kind === 'function' && 'input' in given)
    return [{ op: 'call', args: argumentsOf(problem.signature, given.input) }];
  if (problem.kind === 'class' && 'operations' in given) return [operationsRequest(problem.signature, given)];
  if (problem.kind === 'class' && 'steps' in given) {
    const { sum } = given.invariants;
    return [
      { op: 'scenario', clock: clockStart },
      ...given.steps.flatMap((step, index): Request[] => [
        { op: 'step', action: wireStep(step, problem.signature) },
        ...(sum === undefined ? [] : [{ op: 'step' as const, action: probeAction(sum.of, index) }]),
      ]),
    ];
  }
  throw new HumanError(
    l10n.t(
      'Case "{0}" makes its inputs at random; it cannot be debugged as a whole. Debug one of its inputs.',
      given.name,
    ),
  );
}

/** As the driver reads them from a file. */
export function requestLines(requests: readonly Request[]): string {
  return requests.map((request, index) => `${JSON.stringify({ id: index + 1, ...request })}\n`).join('');
}
