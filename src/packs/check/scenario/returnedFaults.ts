import * as l10n from '@vscode/l10n';
import type { Json } from '../../../core/json.ts';
import { parseType } from '../../../core/type.ts';
import { misfit } from '../../../core/value.ts';
import { fault, type ScenarioFault } from './fault.ts';
import type { Stage } from './stage.ts';

/** Values that no call named so far could have returned. */
export function returnedFaults(values: readonly Json[], stage: Stage): ScenarioFault[] {
  const returns = [...stage.calls.values()].flatMap((method) =>
    method === undefined || method.returns === 'void' ? [] : [parseType(method.returns)],
  );
  return values.flatMap((value, index) =>
    returns.some((type) => misfit(type, value, stage.signature.types, 'value') === undefined)
      ? []
      : [
          fault(
            'C04',
            ['returned', index],
            l10n.t('No call until this step can return {0}.', JSON.stringify(value)),
            l10n.t('Expect values of the types that the methods return; void calls do not count.'),
          ),
        ],
  );
}
