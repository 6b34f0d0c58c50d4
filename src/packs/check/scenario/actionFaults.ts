import * as l10n from '@vscode/l10n';
import type { Json } from '../../../core/json.ts';
import { nearest } from '../../../core/nearest.ts';
import type { ScriptedReturn, SimpleAction } from '../../../core/scenario.ts';
import { parseType, type Type } from '../../../core/type.ts';
import { misfit } from '../../../core/value.ts';
import type { JsonKeys } from '../../finding.ts';
import { below, fault, listed, type ScenarioFault } from './fault.ts';
import { argumentsOf, ownedBy } from './owned.ts';
import { mainObject, type Stage } from './stage.ts';

/** What is wrong with one action; the stage learns what it names. */
export function actionFaults(action: SimpleAction, stage: Stage): ScenarioFault[] {
  const faults = argumentFaults(action, stage);
  if ('new' in action) {
    stage.objects.add(action.as ?? mainObject);
    return faults;
  }
  if ('call' in action) {
    faults.push(...objectFaults(action.on, stage));
    stage.calls.set(
      action.as,
      stage.signature.methods.find(({ name }) => name === action.call),
    );
    return faults;
  }
  if ('resolve' in action) return gateFaults('resolve', action.resolve, stage, action.value ?? null);
  if ('reject' in action) return gateFaults('reject', action.reject, stage);
  if ('cancel' in action) return cancelFaults(action.cancel, stage);
  if ('script' in action) return scriptFaults(action.script, action.returns, stage);
  if (stage.hasClock) return [];
  const what = l10n.t('The clock is moved, but nothing in the signature takes a clock.');
  return [fault('C10', ['advance'], what, l10n.t('Add a parameter of type "clock", or delete the step.'))];
}

function objectFaults(on: string | undefined, { objects }: Stage): ScenarioFault[] {
  const name = on ?? mainObject;
  if (objects.has(name)) return [];
  if (on !== undefined) {
    const what = l10n.t('There is no object "{0}".', on);
    return [fault('C01', ['on'], what, l10n.t('Made before this step: {0}.', listed(objects)))];
  }
  const what = l10n.t('The call comes before the object is made.');
  const mend =
    objects.size === 0
      ? l10n.t('Begin with a "new" step.')
      : l10n.t('Say "on" which one: {0}.', listed(objects));
  return [fault('C03', ['call'], what, mend)];
}

function argumentFaults(action: SimpleAction, stage: Stage): ScenarioFault[] {
  const given = argumentsOf(action, stage.signature);
  const within = 'new' in action ? 'new' : 'args';
  return (given?.params ?? []).flatMap(({ name, type: text }) => {
    const argument = given?.args[name];
    if (argument === undefined) return [];
    const type = parseType(text);
    const owned = ownedBy(argument);
    const path = [within, name];
    if (owned?.kind === 'ref') {
      if (stage.calls.has(owned.name)) return [];
      const what = l10n.t('"ref" names the call "{0}", which has not been made.', owned.name);
      return [fault('C01', path, what, l10n.t('Calls before this step: {0}.', listed(stage.calls.keys())))];
    }
    const wanted = type.kind === 'task' ? 'task' : type.kind === 'callback' ? 'fn' : undefined;
    if (wanted !== owned?.kind) {
      const what = l10n.t('"{0}" is of type {1}, but {2} is given.', name, text, JSON.stringify(argument));
      const mend =
        wanted === undefined ? l10n.t('Give a plain value.') : l10n.t('Give {0}.', `{"${wanted}": "a name"}`);
      return [fault('C04', path, what, mend)];
    }
    if (owned === undefined) return valueFaults(path, name, type, argument, stage);
    const first = stage.handed.get(owned.name);
    if (first === undefined || JSON.stringify(first) === JSON.stringify(type)) return [];
    const what = l10n.t('"{0}" is handed out with two different types.', owned.name);
    return [fault('C04', path, what, l10n.t('Give the second one a name of its own.'))];
  });
}

function valueFaults(
  path: JsonKeys,
  shown: string,
  type: Type,
  value: Json,
  { signature }: Stage,
): ScenarioFault[] {
  const wrong = misfit(type, value, signature.types, shown);
  return wrong === undefined ? [] : [fault('C04', path, `${wrong}.`, l10n.t('Give a value of that type.'))];
}

function gateFaults(
  action: 'resolve' | 'reject',
  gate: string | { fn: string; args: Json[] },
  stage: Stage,
  value?: Json,
): ScenarioFault[] {
  const name = typeof gate === 'string' ? gate : gate.fn;
  const type = stage.handed.get(name);
  const noun = typeof gate === 'string' ? 'task' : 'callback';
  if ((type?.kind !== 'task' && type?.kind !== 'callback') || type.kind !== noun) {
    return [unknownOwned([action], noun, name, stage)];
  }
  return [
    ...(type.kind === 'callback' && typeof gate !== 'string'
      ? below([action, 'args'], callArguments(name, type, gate.args, stage))
      : []),
    ...(value === undefined ? [] : valueFaults(['value'], 'value', type.returns, value, stage)),
  ];
}

/** Whether arguments, in order, are those a callback takes. */
export function callArguments(
  name: string,
  type: Extract<Type, { kind: 'callback' }>,
  args: readonly Json[],
  stage: Stage,
): ScenarioFault[] {
  if (args.length !== type.params.length) {
    const what =
      type.params.length === 1
        ? l10n.t('"{0}" takes 1 argument, got {1}.', name, args.length)
        : l10n.t('"{0}" takes {1} arguments, got {2}.', name, type.params.length, args.length);
    return [fault('C04', [], what, l10n.t('Give them in order.'))];
  }
  return type.params.flatMap((param, index) =>
    valueFaults([index], l10n.t('argument {0}', index + 1), param, args[index] ?? null, stage),
  );
}

/** A task or callback that no step hands out. */
export function unknownOwned(path: JsonKeys, noun: string, name: string, { handed }: Stage): ScenarioFault {
  const known = [...handed.keys()];
  const near = nearest(name, known);
  const hint =
    near === undefined ? l10n.t('Handed out: {0}.', listed(known)) : l10n.t('Did you mean "{0}"?', near);
  return fault('C02', path, l10n.t('No step hands out a {0} "{1}".', noun, name), hint);
}

function cancelFaults(name: string, { calls }: Stage): ScenarioFault[] {
  if (!calls.has(name)) {
    const what = l10n.t('There is no call "{0}".', name);
    return [fault('C01', ['cancel'], what, l10n.t('Calls before this step: {0}.', listed(calls.keys())))];
  }
  const method = calls.get(name);
  if (method === undefined || method.cancel) return [];
  const what = l10n.t('"{0}" cannot be cancelled.', method.name);
  return [fault('C09', ['cancel'], what, l10n.t('Add "cancel": true to the method, or delete the step.'))];
}

function scriptFaults(name: string, returns: readonly ScriptedReturn[], stage: Stage): ScenarioFault[] {
  const type = stage.handed.get(name);
  if (type === undefined || (type.kind !== 'callback' && type.kind !== 'task')) {
    return [unknownOwned(['script'], 'callback', name, stage)];
  }
  return returns.flatMap((scripted, index) => {
    const path = ['returns', index];
    const after = 'after' in scripted && scripted.after !== undefined && !stage.hasClock;
    const what = l10n.t('"after" waits on the clock, but nothing in the signature takes one.');
    return [
      ...(after
        ? [fault('C10', path, what, l10n.t('Delete "after", or add a parameter of type "clock".'))]
        : []),
      ...('gate' in scripted || 'error' in scripted
        ? []
        : valueFaults(path, 'value', type.returns, scripted.value ?? null, stage)),
    ];
  });
}
