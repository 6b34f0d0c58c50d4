import * as l10n from '@vscode/l10n';
import type { CaseFault } from './caseFault.ts';
import type { Json } from './json.ts';
import { nearest } from './nearest.ts';
import type { ClassSignature, Method, Parameter, RecordTypes } from './signature.ts';
import { parseType } from './type.ts';
import { misfit } from './value.ts';

/** Which arguments given by name are lacking or too many; clocks are supplied by the test. */
export function argumentFaults(
  params: readonly Parameter[],
  given: Readonly<Record<string, unknown>>,
): CaseFault[] {
  const wanted = params.filter(({ type }) => type !== 'clock').map(({ name }) => name);
  const known = wanted.length === 0 ? l10n.t('It takes none.') : l10n.t('Arguments: {0}.', wanted.join(', '));
  return [
    ...wanted
      .filter((name) => !Object.hasOwn(given, name))
      .map((name) => ({
        code: 'S04' as const,
        path: [],
        message: l10n.t('The argument "{0}" is missing.', name),
      })),
    ...Object.keys(given)
      .filter((name) => !wanted.includes(name))
      .map((name) => ({
        code: 'S04' as const,
        path: [name],
        message: l10n.t('The signature has no argument "{0}". {1}', name, known),
      })),
  ];
}

/** The same, and whether each value fits its type. */
export function namedFaults(
  params: readonly Parameter[],
  given: Readonly<Record<string, Json>>,
  types: RecordTypes,
): CaseFault[] {
  const values = params.flatMap(({ name, type }) => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    return value === undefined ? [] : valueFaults([name], name, type, value, types);
  });
  return [...argumentFaults(params, given), ...values];
}

/** Whether arguments given in order are as many as the method takes, and fit. */
export function positionalFaults(method: Method, given: readonly Json[], types: RecordTypes): CaseFault[] {
  const { name: called, params } = method;
  if (given.length !== params.length) {
    const message = l10n.t('"{0}" takes {1} arguments, got {2}.', called, params.length, given.length);
    return [{ code: 'S07', path: ['args'], message }];
  }
  return params.flatMap(({ name, type }, index) =>
    valueFaults(['args', index], name, type, given[index], types),
  );
}

/** Whether a value fits its type. @param shown what the value is called in the message. */
export function valueFaults(
  path: CaseFault['path'],
  shown: string,
  type: string,
  value: Json | undefined,
  types: RecordTypes,
): CaseFault[] {
  const fault = misfit(parseType(type), value, types, shown);
  return fault === undefined ? [] : [{ code: 'S05', path, message: `${fault}.` }];
}

/** The method of this name, or the fault that there is none. */
export function methodNamed(signature: ClassSignature, name: string): Method | CaseFault {
  const method = signature.methods.find((known) => known.name === name);
  if (method !== undefined) return method;
  const known = signature.methods.map((each) => each.name);
  const near = nearest(name, known);
  const unknown = l10n.t('The signature has no method "{0}" (it has {1}).', name, known.join(', '));
  return {
    code: 'S07',
    path: ['call'],
    message: near === undefined ? unknown : `${unknown} ${l10n.t('Did you mean "{0}"?', near)}`,
  };
}
