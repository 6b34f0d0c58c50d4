import * as l10n from '@vscode/l10n';
import type { ScenarioCase } from './case.ts';
import { under, type CaseFault } from './caseFault.ts';
import { argumentFaults, methodNamed, valueFaults } from './checkArguments.ts';
import type { SimpleAction, Step } from './scenario.ts';
import type { ClassSignature } from './signature.ts';

/** What in the steps contradicts the signature. Arguments may be test-owned, so only their names are checked. */
export function scenarioFaults(signature: ClassSignature, given: ScenarioCase): CaseFault[] {
  const named = new Set<string>();
  return given.steps.flatMap((step, index) =>
    under(['steps', index], stepFaults(signature, step, named)).map((fault) => ({
      ...fault,
      message: l10n.t('Step {0}: {1}', index + 1, fault.message),
    })),
  );
}

function stepFaults(signature: ClassSignature, step: Step, named: Set<string>): CaseFault[] {
  if ('together' in step) {
    return step.together.flatMap((action, index) =>
      under(['together', index], actionFaults(signature, action, named)),
    );
  }
  const faults = actionFaults(signature, step, named);
  const method = 'call' in step ? methodNamed(signature, step.call) : undefined;
  if (!('call' in step) || step.returns === undefined || method === undefined || 'path' in method)
    return faults;
  return [...faults, ...valueFaults(['returns'], 'returns', method.returns, step.returns, signature.types)];
}

function actionFaults(signature: ClassSignature, action: SimpleAction, named: Set<string>): CaseFault[] {
  if ('new' in action) return under(['new'], argumentFaults(signature.constructor.params, action.new));
  if (!('call' in action)) return [];
  const faults: CaseFault[] = [];
  if (named.has(action.as)) {
    const message = l10n.t('The call name "{0}" is used twice. Choose another.', action.as);
    faults.push({ code: 'C05', path: ['as'], message });
  }
  named.add(action.as);
  const method = methodNamed(signature, action.call);
  if ('path' in method) return [...faults, method];
  return [...faults, ...under(['args'], argumentFaults(method.params, action.args))];
}
