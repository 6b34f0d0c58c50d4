import fc from 'fast-check';
import { isNullable, scalarNames, type Type } from '../../src/core/type.ts';

/** A type as an author writes it. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case 'array':
      return `${typeText(type.of)}[]`;
    case 'optional':
      return `${typeText(type.of)}?`;
    case 'map':
      return `Map<${typeText(type.key)}, ${typeText(type.value)}>`;
    case 'list':
      return `ListNode<${typeText(type.of)}>`;
    case 'tree':
      return `TreeNode<${typeText(type.of)}>`;
    case 'record':
      return type.name;
    case 'task':
      return `task<${typeText(type.returns)}>`;
    case 'callback':
      return `${type.async ? '' : 'sync '}fn<(${type.params.map(typeText).join(', ')}) -> ${typeText(type.returns)}>`;
    default:
      return type.kind;
  }
}

const scalar = fc.constantFrom(...scalarNames).map((kind): Type => ({ kind }));

/** A type whose values can be written down. */
export const dataType: fc.Arbitrary<Type> = fc.letrec<{ type: Type }>((tie) => {
  const inner = tie('type');
  return {
    type: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      scalar,
      fc.constant<Type>({ kind: 'record', name: 'Point' }),
      inner.map((of): Type => ({ kind: 'array', of })),
      inner.map((of): Type => (of.kind === 'optional' ? of : { kind: 'optional', of })),
      inner.map((of): Type => ({ kind: 'list', of })),
      // In level order a null is a child that is not there; it cannot also be a value.
      inner.map((of): Type => ({ kind: 'tree', of: isNullable(of) ? { kind: 'int' } : of })),
      fc.tuple(scalar, inner).map(([key, value]): Type => ({ kind: 'map', key, value })),
    ),
  };
}).type;

const nothing = fc.constant<Type>({ kind: 'void' });

/** Any type that the grammar can say. */
export const anyType: fc.Arbitrary<Type> = fc.oneof(
  { weight: 4, arbitrary: dataType },
  nothing,
  fc.constant<Type>({ kind: 'clock' }),
  fc.oneof(dataType, nothing).map((returns): Type => ({ kind: 'task', returns })),
  fc
    .tuple(fc.array(dataType, { maxLength: 3 }), fc.oneof(dataType, nothing), fc.boolean())
    .map(([params, returns, async]): Type => ({ kind: 'callback', params, returns, async })),
);
