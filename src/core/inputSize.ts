import * as l10n from '@vscode/l10n';
import type { Case } from './case.ts';
import type { CaseFault } from './caseFault.ts';
import { packLimits } from './packLimits.ts';

/** What a case writes out for the solution beyond the limit; a recipe says more with less. */
export function inputSizeFaults(given: Case): CaseFault[] {
  const [key, written] = inputOf(given);
  const characters = JSON.stringify(written).length;
  if (characters <= packLimits.inputCharacters) return [];
  return [
    {
      code: 'F14',
      path: [key],
      message: l10n.t(
        'The input takes {0} characters; at most {1} are allowed. Generate it with a recipe.',
        characters,
        packLimits.inputCharacters,
      ),
    },
  ];
}

function inputOf(given: Case): [key: string, written: unknown] {
  if ('input' in given) return ['input', given.input];
  if ('operations' in given)
    return ['operations', [given.construct, given.operations.map(({ args }) => args)]];
  if ('steps' in given) return ['steps', given.steps];
  return 'generate' in given ? ['generate', given.generate] : ['inputs', given.inputs];
}
