import type { Scenario, ScenarioArgument, SimpleAction, Step } from '../../../core/scenario.ts';
import type { ClassSignature, Parameter } from '../../../core/signature.ts';
import { parseType, type Type } from '../../../core/type.ts';

type OwnedKind = 'task' | 'fn' | 'ref';

export interface Owned {
  readonly kind: OwnedKind;
  readonly name: string;
}

/** A task, callback or earlier answer that an argument stands for; undefined for plain values. */
export function ownedBy(argument: ScenarioArgument | undefined): Owned | undefined {
  if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) return undefined;
  const [entry, ...others] = Object.entries(argument);
  if (entry === undefined || others.length > 0) return undefined;
  const [kind, name] = entry;
  const isOwned = kind === 'task' || kind === 'fn' || kind === 'ref';
  return isOwned && typeof name === 'string' ? { kind, name } : undefined;
}

export function actionsOf(step: Step): readonly SimpleAction[] {
  return 'together' in step ? step.together : [step];
}

/** The parameters and arguments of an action that calls something. */
export function argumentsOf(
  action: SimpleAction,
  signature: ClassSignature,
): { params: readonly Parameter[]; args: Readonly<Record<string, ScenarioArgument>> } | undefined {
  if ('new' in action) return { params: signature.constructor.params, args: action.new };
  if (!('call' in action)) return undefined;
  const method = signature.methods.find(({ name }) => name === action.call);
  return method === undefined ? undefined : { params: method.params, args: action.args };
}

/** Tasks and callbacks that the scenario hands out anywhere, with the type of the parameter they are given for first. */
export function handedOut(
  scenario: Pick<Scenario, 'steps'>,
  signature: ClassSignature,
): ReadonlyMap<string, Type> {
  const found = new Map<string, Type>();
  for (const action of scenario.steps.flatMap(actionsOf)) {
    const given = argumentsOf(action, signature);
    for (const { name, type } of given?.params ?? []) {
      const owned = ownedBy(given?.args[name]);
      if (owned !== undefined && owned.kind !== 'ref' && !found.has(owned.name)) {
        found.set(owned.name, parseType(type));
      }
    }
  }
  return found;
}

/** `load(k)` is an invocation of `load`; a task stands for itself. */
export function ownerOf(label: string): string {
  const open = label.indexOf('(');
  return open < 0 ? label : label.slice(0, open);
}
