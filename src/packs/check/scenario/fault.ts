import * as l10n from '@vscode/l10n';
import type { CaseFault } from '../../../core/caseFault.ts';
import type { JsonKeys } from '../../finding.ts';
import type { FindingCode } from '../../findingCodes.ts';

/** What is wrong in a scenario, at its place below the case. */
export interface ScenarioFault {
  readonly code: FindingCode;
  readonly path: JsonKeys;
  readonly what: string;
  readonly mend: string;
}

export function fault(code: FindingCode, path: JsonKeys, what: string, mend: string): ScenarioFault {
  return { code, path, what, mend };
}

/** The same faults, seen from further up. */
export function below(path: CaseFault['path'], faults: readonly ScenarioFault[]): ScenarioFault[] {
  return faults.map((inner) => ({ ...inner, path: [...path, ...inner.path] }));
}

/** `A, B`, or `none yet`. */
export function listed(names: Iterable<string>): string {
  const all = [...names];
  return all.length === 0 ? l10n.t('none yet') : all.slice(0, 8).join(', ');
}
