import type { LanguageId } from '../core/language.ts';
import { acceptedNames } from '../core/names.ts';
import type { Problem } from '../core/problem.ts';
import type { FunctionSignature, Parameter, RecordTypes } from '../core/signature.ts';
import { parseType, type Type } from '../core/type.ts';
import type { WireCallable, WireSignature, WireTypes } from './protocol.ts';

/**
 * What a driver has to know to call a solution of this problem: types parsed, and for every name the ones
 * to look for in that language, best first.
 */
export function wireSignature(problem: Problem, language: LanguageId): WireSignature {
  const types = wireTypes(problem.signature.types, language);
  if (problem.kind === 'class') {
    const { signature } = problem;
    return {
      kind: 'class',
      names: [signature.name],
      construct: { params: parameterTypes(signature.constructor.params) },
      methods: signature.methods.map((method) => ({
        ...wireCallable(method, language),
        cancel: method.cancel,
      })),
      types,
    };
  }
  const { inPlace } = problem.signature;
  return {
    kind: 'function',
    ...wireCallable(problem.signature, language),
    ...(inPlace === undefined ? {} : { inPlace }),
    types,
  };
}

function wireCallable(
  callable: Pick<FunctionSignature, 'name' | 'params' | 'returns' | 'async' | 'throws'>,
  language: LanguageId,
): WireCallable {
  return {
    name: callable.name,
    names: acceptedNames(callable.name, language),
    params: parameterTypes(callable.params),
    returns: parseType(callable.returns),
    async: callable.async,
    throws: callable.throws,
  };
}

function parameterTypes(parameters: readonly Parameter[]): Type[] {
  return parameters.map((parameter) => parseType(parameter.type));
}

function wireTypes(types: RecordTypes, language: LanguageId): WireTypes {
  return Object.fromEntries(
    Object.entries(types).map(([record, fields]) => [
      record,
      Object.entries(fields).map(([name, type]) => ({
        name,
        names: acceptedNames(name, language),
        type: parseType(type),
      })),
    ]),
  );
}
