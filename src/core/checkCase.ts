import * as l10n from '@vscode/l10n';
import type {
  ClassCase,
  FunctionCase,
  GeneratedClassCase,
  GeneratedFunctionCase,
  Operation,
} from './case.ts';
import { hasProperty } from './answerProperty.ts';
import { under, type CaseFault } from './caseFault.ts';
import { argumentFaults, methodNamed, namedFaults, positionalFaults, valueFaults } from './checkArguments.ts';
import { scenarioFaults } from './checkScenario.ts';
import type { CompareMode } from './compareMode.ts';
import type { Json } from './json.ts';
import type { JudgedCase } from './judgedCase.ts';
import type { Problem } from './problem.ts';
import type { ClassSignature, FunctionSignature } from './signature.ts';

const notRecorded: CaseFault = {
  code: 'S22',
  path: [],
  message: l10n.t('No recorded answers. Run "code-rounds pack record".'),
};

const mayNotThrow = l10n.t(
  'The signature does not say that it throws. Add "throws": true there, or change the case.',
);

/** What in a case contradicts the problem; none when it fits. */
export function checkCase(problem: Problem, judged: JudgedCase): CaseFault[] {
  if (judged.origin === 'own') return formFaults(problem, judged);
  return [...placementFaults(judged), ...formFaults(problem, judged)];
}

function placementFaults({ case: given, visibility }: JudgedCase): CaseFault[] {
  const faults: CaseFault[] = [];
  if (visibility === 'hidden' && given.why === undefined) {
    const message = l10n.t('A hidden case without "why". Say in a line which mistake it catches.');
    faults.push({ code: 'S10', path: [], message });
  }
  if ((given.layer === 'example') !== (visibility === 'visible')) {
    const message = l10n.t(
      'Examples are visible, all other layers are hidden: move the case or change its "layer".',
    );
    faults.push({ code: 'S20', path: ['layer'], message });
  }
  return faults;
}

function formFaults(problem: Problem, judged: JudgedCase): CaseFault[] {
  const given = judged.case;
  if ('input' in given || 'inputs' in given) {
    if (problem.kind !== 'function') {
      const key = 'input' in given ? 'input' : 'inputs';
      return [
        { code: 'S19', path: [key], message: l10n.t('The problem is a class; use "operations" or "steps".') },
      ];
    }
    const fewest = judged.origin === 'own' ? 0 : 1;
    if ('input' in given) return functionFaults(problem.signature, given, problem.compare, fewest);
    return [
      ...inputsFaults(problem.signature, given),
      ...(judged.recorded === undefined ? [notRecorded] : []),
    ];
  }
  if (problem.kind !== 'class') {
    const key = ['operations', 'generate', 'steps'].find((form) => form in given) ?? '';
    return [{ code: 'S19', path: [key], message: l10n.t('The problem is a function; use "input".') }];
  }
  if ('operations' in given) return classFaults(problem.signature, given);
  if ('steps' in given) return scenarioFaults(problem.signature, given);
  return [
    ...generatedFaults(problem.signature, given),
    ...(judged.recorded === undefined ? [notRecorded] : []),
  ];
}

function functionFaults(
  signature: FunctionSignature,
  given: FunctionCase,
  compare: CompareMode,
  fewestAnswers: 0 | 1,
): CaseFault[] {
  const { expected, accepts = [], throws } = given;
  const faults = under(['input'], namedFaults(signature.params, given.input, signature.types));
  const answers = [expected !== undefined, accepts.length > 0, throws === true].filter(Boolean);
  if (answers.length > 1 || answers.length < fewestAnswers) {
    const message =
      fewestAnswers === 1
        ? l10n.t('Exactly one of "expected", "accepts" and "throws" is needed.')
        : l10n.t('At most one of "expected", "accepts" and "throws" is allowed.');
    faults.push({ code: 'S21', path: [], message });
  }
  if (throws === true && !signature.throws)
    faults.push({ code: 'S12', path: ['throws'], message: mayNotThrow });
  const changed = signature.inPlace === undefined ? undefined : signature.params[signature.inPlace];
  const type = changed?.type ?? signature.returns;
  const mode = given.compare ?? compare;
  const check = (path: CaseFault['path'], value: typeof expected) => [
    ...valueFaults(path, String(path[0]), type, value, signature.types),
    ...propertyFaults(path, mode, value, given.input),
  ];
  if (expected !== undefined) faults.push(...check(['expected'], expected));
  return [...faults, ...accepts.flatMap((value, index) => check(['accepts', index], value))];
}

/** An answer that is to be shown as right must have the property itself. */
function propertyFaults(
  path: CaseFault['path'],
  mode: CompareMode,
  value: Json | undefined,
  input: FunctionCase['input'],
): CaseFault[] {
  if (typeof mode !== 'object' || !('property' in mode) || value === undefined) return [];
  if (hasProperty(mode.property, value, input)) return [];
  return [
    {
      code: 'S26',
      path,
      message: l10n.t('This answer does not have the property "{0}".', mode.property.name),
    },
  ];
}

function inputsFaults(signature: FunctionSignature, given: GeneratedFunctionCase): CaseFault[] {
  return under(['inputs', 'input'], argumentFaults(signature.params, given.inputs.input));
}

function classFaults(signature: ClassSignature, given: ClassCase): CaseFault[] {
  return [
    ...under(['construct'], namedFaults(signature.constructor.params, given.construct, signature.types)),
    ...given.operations.flatMap((operation, index) =>
      under(['operations', index], operationFaults(signature, operation)).map((fault) => ({
        ...fault,
        message: l10n.t('Operation {0}: {1}', index + 1, fault.message),
      })),
    ),
  ];
}

function operationFaults(signature: ClassSignature, operation: Operation): CaseFault[] {
  const method = methodNamed(signature, operation.call);
  if ('path' in method) return [method];
  const faults = positionalFaults(method, operation.args, signature.types);
  const { returns, throws } = operation;
  if (throws === true && !method.throws) faults.push({ code: 'S12', path: ['throws'], message: mayNotThrow });
  if (returns === undefined) return faults;
  if (method.returns === 'void') {
    const message = l10n.t('"returns" on the void method "{0}". Remove it.', method.name);
    return [...faults, { code: 'S08', path: ['returns'], message }];
  }
  return [...faults, ...valueFaults(['returns'], 'returns', method.returns, returns, signature.types)];
}

function generatedFaults(signature: ClassSignature, given: GeneratedClassCase): CaseFault[] {
  const { construct, operations } = given.generate;
  return [
    ...under(['generate', 'construct'], argumentFaults(signature.constructor.params, construct)),
    ...operations.flatMap(({ call, args }, index) => {
      const method = methodNamed(signature, call);
      const place = ['generate', 'operations', index];
      if ('path' in method) return under(place, [method]);
      if (args.length === method.params.length) return [];
      const message = l10n.t('"{0}" takes {1} arguments, got {2}.', call, method.params.length, args.length);
      return under(place, [{ code: 'S07', path: ['args'], message }]);
    }),
  ];
}
