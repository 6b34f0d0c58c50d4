import * as l10n from '@vscode/l10n';
import type { Json } from '../../core/json.ts';
import type { ScenarioArgument, ScriptedReturn, SimpleAction, Step } from '../../core/scenario.ts';
import type { ClassSignature, Parameter } from '../../core/signature.ts';
import type { WireAction, WireArgument, WireScriptedReturn } from '../protocol.ts';

/** The object that steps mean when they name none. */
const mainObject = 'main';

/** A step as the driver is told it: arguments in order, nothing of what is expected. */
export function wireStep(step: Step, signature: ClassSignature): WireAction {
  if ('together' in step) {
    return { do: 'together', actions: step.together.map((action) => wireAction(action, signature)) };
  }
  return wireAction(step, signature);
}

function wireAction(action: SimpleAction, signature: ClassSignature): WireAction {
  if ('new' in action) {
    return {
      do: 'new',
      args: wireArguments(signature.constructor.params, action.new),
      as: action.as ?? mainObject,
    };
  }
  if ('call' in action) {
    const params = signature.methods.find(({ name }) => name === action.call)?.params ?? [];
    return {
      do: 'call',
      method: action.call,
      on: action.on ?? mainObject,
      args: wireArguments(params, action.args),
      as: action.as,
    };
  }
  if ('resolve' in action) return { do: 'resolve', gate: action.resolve, value: action.value ?? null };
  if ('reject' in action) return { do: 'reject', gate: action.reject, error: action.error };
  if ('advance' in action) return { do: 'advance', ms: action.advance };
  if ('cancel' in action) return { do: 'cancel', call: action.cancel };
  return { do: 'script', fn: action.script, returns: action.returns.map(wireReturn) };
}

function wireArguments(
  params: readonly Parameter[],
  args: Readonly<Record<string, ScenarioArgument>>,
): readonly WireArgument[] {
  return params.map(({ name, type }) =>
    type === 'clock' ? { clock: true } : wireArgument(args[name] ?? null),
  );
}

function wireArgument(argument: ScenarioArgument): WireArgument {
  if (isOwned(argument)) return argument;
  return { value: argument };
}

type Owned = Extract<WireArgument, { task: string } | { fn: string } | { ref: string }>;

function isOwned(argument: ScenarioArgument): argument is Owned {
  if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) return false;
  const [key, ...others] = Object.keys(argument);
  return others.length === 0 && (key === 'task' || key === 'fn' || key === 'ref');
}

function wireReturn(given: ScriptedReturn): WireScriptedReturn {
  if ('gate' in given) return given;
  const delay = given.after === undefined ? {} : { after: given.after };
  return 'error' in given ? { ...delay, error: given.error } : { ...delay, value: given.value ?? null };
}

/** A step in words, for a transcript. */
export function stepText(step: Step): string {
  return 'together' in step
    ? l10n.t('together: {0}', step.together.map(actionText).join('; '))
    : actionText(step);
}

function actionText(action: SimpleAction): string {
  if ('new' in action)
    return `new(${argumentsText(action.new)})${action.as === undefined ? '' : ` as ${action.as}`}`;
  if ('call' in action) {
    const on = action.on === undefined ? '' : `${action.on}.`;
    return `${action.as} = ${on}${action.call}(${argumentsText(action.args)})`;
  }
  if ('resolve' in action)
    return l10n.t('{0} ends with {1}', gateText(action.resolve), JSON.stringify(action.value ?? null));
  if ('reject' in action) return l10n.t('{0} fails with "{1}"', gateText(action.reject), action.error);
  if ('advance' in action) return l10n.t('the clock moves by {0} ms', action.advance);
  if ('cancel' in action) return l10n.t('{0} is cancelled', action.cancel);
  return l10n.t('{0} is scripted: {1}', action.script, JSON.stringify(action.returns));
}

function gateText(gate: string | { fn: string; args: Json[] }): string {
  return typeof gate === 'string'
    ? gate
    : `${gate.fn}(${gate.args.map((arg) => JSON.stringify(arg)).join(', ')})`;
}

function argumentsText(args: Readonly<Record<string, ScenarioArgument>>): string {
  return Object.entries(args)
    .map(
      ([name, value]) =>
        `${name}: ${isOwned(value) ? (Object.values(value)[0] ?? '') : JSON.stringify(value)}`,
    )
    .join(', ');
}
