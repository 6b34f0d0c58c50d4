import { z } from 'zod';
import type { JsonKeys } from './finding.ts';

type Schema = z.core.$ZodType;

/** What the schema says of the field under these keys, or of the nearest one around it; undefined where it says nothing. */
export function descriptionOf(schema: Schema, keys: JsonKeys): string | undefined {
  const [key, ...rest] = keys;
  const inner = key === undefined ? [] : fieldsOf(schema, key);
  for (const field of inner) {
    const found = descriptionOf(field, rest);
    if (found !== undefined) return found;
  }
  return ownDescription(schema);
}

function ownDescription(schema: Schema): string | undefined {
  const { description } = z.globalRegistry.get(schema) ?? {};
  if (description !== undefined) return description;
  const [wrapped, ...others] = wrappedIn(schema);
  return wrapped === undefined || others.length > 0 ? undefined : ownDescription(wrapped);
}

/** The schemas of a part; several where the form of the whole is open. */
function fieldsOf(schema: Schema, key: string | number): readonly Schema[] {
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, Schema>> = schema.shape;
    // An unknown key may be any, "constructor" and "__proto__" too, which every object inherits.
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return field === undefined ? [] : [field];
  }
  // What the key says is another thing in each form.
  if (schema instanceof z.ZodDiscriminatedUnion && schema.def.discriminator === key) return [];
  if (schema instanceof z.ZodArray) return [schema.def.element];
  if (schema instanceof z.ZodRecord) return [schema.def.valueType];
  return wrappedIn(schema).flatMap((inner) => fieldsOf(inner, key));
}

function wrappedIn(schema: Schema): readonly Schema[] {
  if (schema instanceof z.ZodUnion) return schema.def.options;
  if (schema instanceof z.ZodLazy) return [schema.def.getter()];
  const isWrapper =
    schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional;
  return isWrapper ? [schema.def.innerType] : [];
}
