import type { Method } from '../../../core/signature.ts';
import type { ClassSignature } from '../../../core/signature.ts';
import type { Type } from '../../../core/type.ts';

/** The object that steps mean when they name none. */
export const mainObject = 'main';

/** What has been named up to a step. */
export interface Stage {
  readonly signature: ClassSignature;
  readonly objects: Set<string>;
  /** Calls by name; undefined for a method that the signature lacks. */
  readonly calls: Map<string, Method | undefined>;
  /** Tasks and callbacks of the whole scenario: their ends may be said before they are handed out. */
  readonly handed: ReadonlyMap<string, Type>;
  readonly hasClock: boolean;
}

export function stageFor(signature: ClassSignature, handed: ReadonlyMap<string, Type>): Stage {
  const params = [...signature.constructor.params, ...signature.methods.flatMap((method) => method.params)];
  return {
    signature,
    objects: new Set(),
    calls: new Map(),
    handed,
    hasClock: params.some(({ type }) => type === 'clock'),
  };
}
