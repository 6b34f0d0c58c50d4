import * as l10n from '@vscode/l10n';
import type { ScenarioCase } from '../../core/case.ts';
import type { ClassSignature } from '../../core/signature.ts';
import { finding, type Finding } from '../finding.ts';
import type { SourceProblem } from './packSource.ts';
import { actionFaults } from './scenario/actionFaults.ts';
import { expectFaults } from './scenario/expectFaults.ts';
import { below, fault, type ScenarioFault } from './scenario/fault.ts';
import { invariantFaults } from './scenario/invariantFaults.ts';
import { handedOut } from './scenario/owned.ts';
import { stageFor } from './scenario/stage.ts';

/** Scenarios: that they name only what there is, and that what they expect can come true. */
export function checkScenarios({ file, cases }: SourceProblem): Finding[] {
  const problem = file.value;
  if (problem?.kind !== 'class') return [];
  return cases.flatMap(({ given, placeOf }) =>
    'steps' in given
      ? scenarioFaults(problem.signature, given).map(({ code, path, what, mend }) =>
          finding(code, placeOf(path), l10n.t('Case "{0}": {1}', given.name, what), mend),
        )
      : [],
  );
}

function scenarioFaults(signature: ClassSignature, given: ScenarioCase): ScenarioFault[] {
  const stage = stageFor(signature, handedOut(given, signature));
  const steps = given.steps.flatMap((step, index) => {
    const actions =
      'together' in step
        ? step.together.flatMap((action, part) => below(['together', part], actionFaults(action, stage)))
        : actionFaults(step, stage);
    return below(['steps', index], [...actions, ...expectFaults(step, stage)]).map((inner) => ({
      ...inner,
      what: l10n.t('Step {0}: {1}', index + 1, inner.what),
    }));
  });
  return [...steps, ...invariantFaults(given.invariants, stage), ...emptyFaults(given)];
}

function emptyFaults({ steps, invariants }: ScenarioCase): ScenarioFault[] {
  const expectsSomething = steps.some(
    (step) =>
      Object.keys(step.expect ?? {}).length > 0 ||
      ('call' in step && (step.returns !== undefined || step.throws === true)),
  );
  const holdsSomething = Object.keys(invariants).some((key) => key !== 'unhandled' && key !== 'realTimers');
  if (expectsSomething || holdsSomething) return [];
  const what = l10n.t('No step expects anything, so that any solution passes.');
  return [fault('C08', ['steps'], what, l10n.t('Add "expect" or "returns".'))];
}
