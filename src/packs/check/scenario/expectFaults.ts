import * as l10n from '@vscode/l10n';
import { nearest } from '../../../core/nearest.ts';
import type { Expect, PlainExpect, Step } from '../../../core/scenario.ts';
import { parseType } from '../../../core/type.ts';
import { misfit } from '../../../core/value.ts';
import type { JsonKeys } from '../../finding.ts';
import { callArguments, unknownOwned } from './actionFaults.ts';
import { below, fault, listed, type ScenarioFault } from './fault.ts';
import { ownerOf } from './owned.ts';
import { returnedFaults } from './returnedFaults.ts';
import type { Stage } from './stage.ts';

/** What is wrong with what a step expects, by what has been named until its end. */
export function expectFaults(step: Step, stage: Stage): ScenarioFault[] {
  const { expect } = step;
  return [
    ...ownOutcomeFaults(step),
    ...(expect === undefined ? [] : below(['expect'], wholeFaults(expect, stage))),
  ];
}

function wholeFaults({ oneOf, ...plain }: Expect, stage: Stage): ScenarioFault[] {
  return [
    ...plainFaults(plain, stage),
    ...(oneOf ?? []).flatMap((option, index) => below(['oneOf', index], plainFaults(option, stage))),
  ];
}

function plainFaults(expect: PlainExpect, stage: Stage): ScenarioFault[] {
  const { running = [], pending = [], done = {}, threw = {}, settled, calls = {}, range = {} } = expect;
  const settledNames = settled === undefined ? [] : Array.isArray(settled) ? settled : settled.set;
  const inSettled = settled === undefined || Array.isArray(settled) ? ['settled'] : ['settled', 'set'];
  return [
    ...running.flatMap((label, index) =>
      stage.handed.has(ownerOf(label))
        ? []
        : [unknownOwned(['running', index], 'task', ownerOf(label), stage)],
    ),
    ...pending.flatMap((name, index) => callFaults(['pending', index], name, stage)),
    ...Object.keys(done).flatMap((name) => callFaults(['done', name], name, stage)),
    ...Object.entries(done).flatMap(([name, value]) => {
      const returns = stage.calls.get(name)?.returns;
      const wrong =
        returns === undefined ? undefined : misfit(parseType(returns), value, stage.signature.types, name);
      return wrong === undefined
        ? []
        : [fault('C04', ['done', name], `${wrong}.`, l10n.t('Expect a value of that type.'))];
    }),
    ...Object.keys(threw).flatMap((name) => threwFaults(name, stage)),
    ...settledNames.flatMap((name, index) => callOrObjectFaults([...inSettled, index], name, stage)),
    ...returnedFaults(expect.returned ?? [], stage),
    ...Object.keys(range).flatMap((name) => rangeFaults(name, range[name] ?? [0, 0], stage)),
    ...Object.keys(calls).flatMap((name) => callbackFaults(name, calls[name] ?? [], stage)),
    ...(expect.now === undefined || stage.hasClock
      ? []
      : [
          fault(
            'C10',
            ['now'],
            l10n.t('The clock is read, but nothing in the signature takes a clock.'),
            l10n.t('Delete "now", or add a parameter of type "clock".'),
          ),
        ]),
    ...contradictions(expect, settledNames),
  ];
}

function callFaults(path: JsonKeys, name: string, { calls }: Stage): ScenarioFault[] {
  if (calls.has(name)) return [];
  const near = nearest(name, [...calls.keys()]);
  const mend =
    near === undefined
      ? l10n.t('Calls until this step: {0}.', listed(calls.keys()))
      : l10n.t('Did you mean "{0}"?', near);
  return [fault('C01', path, l10n.t('There is no call "{0}".', name), mend)];
}

/** An object whose making failed is told by its own name. */
function callOrObjectFaults(path: JsonKeys, name: string, stage: Stage): ScenarioFault[] {
  return stage.objects.has(name) ? [] : callFaults(path, name, stage);
}

function threwFaults(name: string, stage: Stage): ScenarioFault[] {
  const method = stage.calls.get(name);
  if (method === undefined || method.throws || method.cancel) {
    return callOrObjectFaults(['threw', name], name, stage);
  }
  const what = l10n.t('"{0}" does not throw by the signature.', method.name);
  return [
    fault('S12', ['threw', name], what, l10n.t('Add "throws": true to the method, or change the step.')),
  ];
}

function rangeFaults(name: string, [low, high]: readonly [number, number], stage: Stage): ScenarioFault[] {
  if (low <= high) return callFaults(['range', name], name, stage);
  const what = l10n.t('No number lies from {0} to {1}.', low, high);
  return [fault('C07', ['range', name], what, l10n.t('Put the smaller one first.'))];
}

function callbackFaults(
  name: string,
  expected: NonNullable<PlainExpect['calls']>[string],
  stage: Stage,
): ScenarioFault[] {
  const type = stage.handed.get(name);
  if (type?.kind !== 'callback') return [unknownOwned(['calls', name], 'callback', name, stage)];
  if ('count' in expected) return [];
  const [lists, path] = Array.isArray(expected) ? [expected, []] : [expected.set, ['set']];
  return lists.flatMap((args, index) =>
    below(['calls', name, ...path, index], callArguments(name, type, args, stage)),
  );
}

/** A call is pending, has come back, or has failed: one of them. */
function contradictions(expect: PlainExpect, settled: readonly string[]): ScenarioFault[] {
  const { running, pending, done, threw, count = {} } = expect;
  const states: readonly (readonly [key: string, names: readonly string[]])[] = [
    ['pending', pending ?? []],
    ['done', Object.keys(done ?? {})],
    ['threw', Object.keys(threw ?? {})],
  ];
  const mend = l10n.t('Expect one of the two.');
  const twice = states.flatMap(([key, names], index) =>
    states
      .slice(index + 1)
      .flatMap(([other, others]) =>
        names
          .filter((name) => others.includes(name))
          .map((name) =>
            fault('C07', [other], l10n.t('"{0}" is expected in "{1}" and in "{2}".', name, key, other), mend),
          ),
      ),
  );
  const waiting = (pending ?? [])
    .filter((name) => settled.includes(name))
    .map((name) =>
      fault('C07', ['settled'], l10n.t('"{0}" is expected in "pending" and in "settled".', name), mend),
    );
  const lengths = { running, pending, done: done && Object.keys(done), threw: threw && Object.keys(threw) };
  const counts = (['running', 'pending', 'done', 'threw'] as const).flatMap((key) => {
    const [wanted, names] = [count[key], lengths[key]];
    if (wanted === undefined || names === undefined || wanted === names.length) return [];
    const what =
      names.length === 1
        ? l10n.t('"{0}" has 1 name, "count" says {1}.', key, wanted)
        : l10n.t('"{0}" has {1} names, "count" says {2}.', key, names.length, wanted);
    return [fault('C07', ['count', key], what, l10n.t('Delete the count, or make them agree.'))];
  });
  return [...twice, ...waiting, ...counts];
}

/** `returns` and `throws` of a call against each other, and against what the step expects of the same call. */
function ownOutcomeFaults(step: Step): ScenarioFault[] {
  if (!('call' in step)) return [];
  const { returns, throws, expect, as } = step;
  if (returns !== undefined && throws === true) {
    return [
      fault(
        'C07',
        ['throws'],
        l10n.t('The call is expected to return and to throw.'),
        l10n.t('Delete one of the two.'),
      ),
    ];
  }
  if (returns === undefined && throws !== true) return [];
  const state = expect?.pending?.includes(as) === true ? 'pending' : undefined;
  const other = throws === true ? expect?.done : expect?.threw;
  const where =
    state ?? (other !== undefined && Object.hasOwn(other, as) ? (throws ? 'done' : 'threw') : undefined);
  if (where === undefined) return [];
  const what =
    throws === true
      ? l10n.t('"{0}" is expected in "{1}", but the step says that it throws.', as, where)
      : l10n.t('"{0}" is expected in "{1}", but the step says that it returns.', as, where);
  return [fault('C07', ['expect', where], what, l10n.t('Expect one of the two.'))];
}
