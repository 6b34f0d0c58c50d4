import type { ClassCase, FunctionCase, GeneratedClassCase, ScenarioCase } from './case.ts';
import type { JudgedCase } from './judgedCase.ts';
import type { Json } from './json.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { ClassSignature, Method, Parameter } from './signature.ts';
import { parseType } from './type.ts';
import { misfit } from './value.ts';

/** What in a case contradicts the problem's signature; each fault in a sentence, none when it fits. */
export function checkCase(problem: Problem, judged: JudgedCase): string[] {
  const given = judged.case;
  const faults: string[] = [];
  if (judged.visibility === 'hidden' && given.why === undefined) {
    faults.push('A hidden case without "why". Say in a line which mistake it catches.');
  }
  if ((given.layer === 'example') !== (judged.visibility === 'visible')) {
    faults.push('Examples are visible, all other layers are hidden: move the case or change its "layer".');
  }
  if ('input' in given || 'inputs' in given) {
    if (problem.kind !== 'function')
      return [...faults, `The problem is a class; use "operations" or "steps".`];
    return 'input' in given ? [...faults, ...functionFaults(problem.signature, given)] : faults;
  }
  if (problem.kind !== 'class') return [...faults, 'The problem is a function; use "input".'];
  if ('operations' in given) return [...faults, ...classFaults(problem.signature, given)];
  if ('generate' in given) return [...faults, ...generatedFaults(problem.signature, given, judged)];
  return [...faults, ...scenarioFaults(problem.signature, given)];
}

function functionFaults(
  signature: Extract<Problem, { kind: 'function' }>['signature'],
  given: FunctionCase,
): string[] {
  const answers = [given.expected !== undefined, given.accepts !== undefined, given.throws === true].filter(
    Boolean,
  );
  const faults = namedFaults(signature.params, given.input, signature.types);
  if (answers.length !== 1) faults.push('Exactly one of "expected", "accepts" and "throws" is needed.');
  const target =
    signature.inPlace === undefined ? signature.returns : signature.params[signature.inPlace]?.type;
  for (const answer of [
    ...(given.expected === undefined ? [] : [given.expected]),
    ...(given.accepts ?? []),
  ]) {
    const fault = misfit(parseType(target ?? 'void'), answer, signature.types);
    if (fault !== undefined) faults.push(`"expected": ${fault}.`);
  }
  return faults;
}

function classFaults(signature: ClassSignature, given: ClassCase): string[] {
  const faults = namedFaults(signature.constructor.params, given.construct, signature.types);
  for (const [index, operation] of given.operations.entries()) {
    const at = `operation ${index + 1}`;
    const method = signature.methods.find(({ name }) => name === operation.call);
    if (method === undefined) {
      faults.push(`${at}: ${unknownMethod(operation.call, signature)}`);
      continue;
    }
    faults.push(...positionalFaults(method, operation.args, signature, at));
    if (operation.returns === undefined) continue;
    const fault = misfit(parseType(method.returns), operation.returns, signature.types);
    if (method.returns === 'void')
      faults.push(`${at}: "returns" on the void method "${method.name}". Remove it.`);
    else if (fault !== undefined) faults.push(`${at} "returns": ${fault}.`);
  }
  return faults;
}

function generatedFaults(signature: ClassSignature, given: GeneratedClassCase, judged: JudgedCase): string[] {
  const faults = given.generate.operations
    .filter(({ call }) => !signature.methods.some(({ name }) => name === call))
    .map(({ call }) => unknownMethod(call, signature));
  if (judged.recorded === undefined) faults.push('No recorded answers. Run "code-rounds pack record".');
  return faults;
}

function scenarioFaults(signature: ClassSignature, given: ScenarioCase): string[] {
  const faults: string[] = [];
  const names = new Set<string>();
  for (const [index, step] of given.steps.entries()) {
    const actions = 'together' in step ? step.together : [step];
    for (const action of actions) {
      if ('new' in action)
        faults.push(...argumentFaults(signature.constructor.params, action.new, `step ${index + 1}`));
      if (!('call' in action)) continue;
      const method = signature.methods.find(({ name }) => name === action.call);
      if (names.has(action.as)) faults.push(`step ${index + 1}: the call name "${action.as}" is used twice.`);
      names.add(action.as);
      if (method === undefined) faults.push(`step ${index + 1}: ${unknownMethod(action.call, signature)}`);
      else faults.push(...argumentFaults(method.params, action.args, `step ${index + 1}`));
    }
  }
  return faults;
}

/** Scenario arguments may be test-owned, so only names are checked, and clocks are supplied by the test. */
function argumentFaults(
  params: readonly Parameter[],
  args: Readonly<Record<string, unknown>>,
  at: string,
): string[] {
  const wanted = params.filter(({ type }) => type !== 'clock').map(({ name }) => name);
  return [
    ...wanted.filter((name) => !(name in args)).map((name) => `${at}: lacks the argument "${name}".`),
    ...Object.keys(args)
      .filter((name) => !wanted.includes(name))
      .map((name) => `${at}: has "${name}", which the signature does not. Arguments: ${wanted.join(', ')}.`),
  ];
}

function namedFaults(
  params: readonly Parameter[],
  values: Readonly<Record<string, Json>>,
  types: ClassSignature['types'],
): string[] {
  const faults = argumentFaults(params, values, 'the input');
  for (const { name, type } of params) {
    const value = values[name];
    const fault = value === undefined ? undefined : misfit(parseType(type), value, types, name);
    if (fault !== undefined) faults.push(`${fault}.`);
  }
  return faults;
}

function positionalFaults(
  method: Method,
  args: readonly Json[],
  signature: ClassSignature,
  at: string,
): string[] {
  if (args.length !== method.params.length) {
    return [`${at}: "${method.name}" takes ${method.params.length} arguments, got ${args.length}.`];
  }
  return method.params.flatMap(({ name, type }, index) => {
    const fault = misfit(parseType(type), args[index], signature.types, name);
    return fault === undefined ? [] : [`${at}: ${fault}.`];
  });
}

function unknownMethod(call: string, signature: ClassSignature): string {
  const known = signature.methods.map(({ name }) => name);
  const near = nearest(call, known);
  return `The signature has no method "${call}" (it has ${known.join(', ')}).${near === undefined ? '' : ` Did you mean "${near}"?`}`;
}
