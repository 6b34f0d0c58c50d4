import type { Problem } from '../../core/problem.ts';
import type { NameRole } from '../../core/reservedWords.ts';
import type { Parameter } from '../../core/signature.ts';
import type { JsonKeys } from '../finding.ts';

/** A name that the signature gives, and what it stands beside. */
export interface SignatureName {
  readonly name: string;
  readonly role: NameRole;
  /** Keys from the problem down. */
  readonly keys: JsonKeys;
  /** Names of one scope must differ from each other. */
  readonly scope: string;
}

/** A type that the signature writes down. */
export interface SignatureType {
  readonly text: string;
  readonly use: 'parameter' | 'answer' | 'field';
  readonly keys: JsonKeys;
}

/** All names of the signature, in its order. */
export function namesIn({ kind, signature }: Problem): SignatureName[] {
  const records = Object.entries(signature.types).flatMap(([record, fields]) => [
    nameAt(record, 'type', ['signature', 'types', record], 'types'),
    ...Object.keys(fields).map((field) =>
      nameAt(field, 'field', ['signature', 'types', record, field], `record ${record}`),
    ),
  ]);
  if (kind === 'function') {
    const own = nameAt(signature.name, 'function', ['signature', 'name'], 'types');
    return [own, ...parameterNames(signature.params, ['signature', 'params'], 'parameters'), ...records];
  }
  return [
    nameAt(signature.name, 'type', ['signature', 'name'], 'types'),
    ...parameterNames(signature.constructor.params, ['signature', 'constructor', 'params'], 'constructor'),
    ...signature.methods.flatMap(({ name, params }, index) => {
      const keys = ['signature', 'methods', index];
      return [
        nameAt(name, 'method', [...keys, 'name'], 'methods'),
        ...parameterNames(params, [...keys, 'params'], `method ${index}`),
      ];
    }),
    ...records,
  ];
}

/** All types of the signature, in its order. */
export function typesIn({ kind, signature }: Problem): SignatureType[] {
  const fields = Object.entries(signature.types).flatMap(([record, types]) =>
    Object.entries(types).map(([field, text]): SignatureType => ({
      text,
      use: 'field',
      keys: ['signature', 'types', record, field],
    })),
  );
  if (kind === 'function') {
    return [
      ...parameterTypes(signature.params, ['signature', 'params']),
      { text: signature.returns, use: 'answer', keys: ['signature', 'returns'] },
      ...fields,
    ];
  }
  return [
    ...parameterTypes(signature.constructor.params, ['signature', 'constructor', 'params']),
    ...signature.methods.flatMap(({ params, returns }, index): SignatureType[] => {
      const keys = ['signature', 'methods', index];
      return [
        ...parameterTypes(params, [...keys, 'params']),
        { text: returns, use: 'answer', keys: [...keys, 'returns'] },
      ];
    }),
    ...fields,
  ];
}

function nameAt(name: string, role: NameRole, keys: JsonKeys, scope: string): SignatureName {
  return { name, role, keys, scope };
}

function parameterNames(params: readonly Parameter[], keys: JsonKeys, scope: string): SignatureName[] {
  return params.map(({ name }, index) => nameAt(name, 'parameter', [...keys, index, 'name'], scope));
}

function parameterTypes(params: readonly Parameter[], keys: JsonKeys): SignatureType[] {
  return params.map(({ type }, index) => ({
    text: type,
    use: 'parameter',
    keys: [...keys, index, 'type'],
  }));
}
