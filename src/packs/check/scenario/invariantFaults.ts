import * as l10n from '@vscode/l10n';
import type { Invariants } from '../../../core/scenario.ts';
import { parseType } from '../../../core/type.ts';
import { unknownOwned } from './actionFaults.ts';
import { below, fault, type ScenarioFault } from './fault.ts';
import type { Stage } from './stage.ts';

/** What is wrong with what holds through the whole scenario. */
export function invariantFaults({ maxRunning, disjoint, sum }: Invariants, stage: Stage): ScenarioFault[] {
  const faults: ScenarioFault[] = [];
  if (typeof maxRunning === 'number' && stage.handed.size === 0) {
    const what = l10n.t('"maxRunning" counts tasks and callbacks, and no step hands one out.');
    faults.push(fault('C06', ['maxRunning'], what, l10n.t('Delete it.')));
  }
  if (typeof maxRunning === 'object') faults.push(...perCallback(maxRunning, stage));
  for (const [group, names] of (disjoint ?? []).entries()) {
    for (const [index, name] of names.entries()) {
      if (stage.handed.has(name)) continue;
      faults.push({ ...unknownOwned(['disjoint', group, index], 'callback', name, stage), code: 'C06' });
    }
  }
  if (sum !== undefined) faults.push(...sumFaults(sum.of, stage));
  return below(['invariants'], faults);
}

function perCallback({ fn, per }: { fn: string; per?: number | undefined }, stage: Stage): ScenarioFault[] {
  const type = stage.handed.get(fn);
  if (type?.kind !== 'callback') {
    return [{ ...unknownOwned(['maxRunning', 'fn'], 'callback', fn, stage), code: 'C06' }];
  }
  if (per === undefined || per < type.params.length) return [];
  const what =
    type.params.length === 1
      ? l10n.t('"per" is {0}, but "{1}" takes 1 argument, counted from 0.', per, fn)
      : l10n.t('"per" is {0}, but "{1}" takes {2} arguments, counted from 0.', per, fn, type.params.length);
  return [fault('C06', ['maxRunning', 'per'], what, l10n.t('Give the place of the argument.'))];
}

function sumFaults(name: string, { signature }: Stage): ScenarioFault[] {
  const method = signature.methods.find((known) => known.name === name);
  if (method === undefined) {
    const known = signature.methods.map((each) => each.name).join(', ');
    return [
      fault(
        'C06',
        ['sum', 'of'],
        l10n.t('The signature has no method "{0}".', name),
        l10n.t('It has {0}.', known),
      ),
    ];
  }
  const { kind } = parseType(method.returns);
  const isNumber = kind === 'int' || kind === 'long' || kind === 'float';
  if (isNumber && method.params.length === 0) return [];
  const what = l10n.t('"{0}" cannot be asked for a sum.', name);
  return [
    fault('C06', ['sum', 'of'], what, l10n.t('Name a method without arguments that answers a number.')),
  ];
}
