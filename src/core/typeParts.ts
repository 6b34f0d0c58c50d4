import type { Type } from './type.ts';

/** The type and all types inside it, outermost first. */
export function withParts(type: Type): Type[] {
  return [type, ...partsOf(type).flatMap(withParts)];
}

function partsOf(type: Type): readonly Type[] {
  if ('of' in type) return [type.of];
  if (type.kind === 'map') return [type.key, type.value];
  if (type.kind === 'callback') return [...type.params, type.returns];
  return type.kind === 'task' ? [type.returns] : [];
}
