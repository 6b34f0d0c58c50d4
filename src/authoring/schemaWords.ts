import type { z } from 'zod';

export type Schema = z.core.JSONSchema.BaseSchema;

/** A table of its own, for an object that lies inside others. */
export interface Section {
  readonly title: string;
  readonly schema: Schema;
  /** Keys from the root of the file, joined by full stops. */
  readonly path: string;
}

/** Says the types of a JSON Schema in words; objects inside become sections, each once. */
export class SchemaWords {
  readonly sections: Section[] = [];
  private readonly kind: string;
  private readonly root: Schema;
  private readonly titles = new Map<string, string>();
  /** References that are being said, so that one inside itself comes to an end. */
  private readonly open = new Set<string>();

  constructor(kind: string, root: Schema) {
    this.kind = kind;
    this.root = root;
  }

  /** `integer from 1 to 5`, `list of 1 to 20: string`, or a link to a section. */
  typeOf(schema: Schema, path: string): string {
    const reference = referenceOf(schema);
    if (reference === undefined) return this.plainTypeOf(schema, path);
    if (this.open.has(reference)) return 'the same again';
    this.open.add(reference);
    const words = this.plainTypeOf(this.resolve(schema), path);
    this.open.delete(reference);
    return words;
  }

  private plainTypeOf(resolved: Schema, path: string): string {
    const forms = this.forms(resolved);
    if (forms.length > 1) {
      if (forms.length > 2 && forms.every((form) => form.properties !== undefined)) {
        return `one of ${forms.map((form) => this.linkOf(form, path, this.formName(form))).join(', ')}`;
      }
      return forms.map((form) => this.typeOf(form, path)).join(' or ');
    }
    if (resolved.enum !== undefined) return `one of ${resolved.enum.map(code).join(', ')}`;
    if (resolved.const !== undefined) return code(resolved.const);
    switch (resolved.type) {
      case 'string':
        return stringWords(resolved);
      case 'integer':
      case 'number':
        return `${resolved.type}${rangeWords(resolved.minimum, resolved.maximum)}`;
      case 'boolean':
        return 'true or false';
      case 'array':
        return this.arrayWords(resolved, path);
      case 'object':
        return this.objectWords(resolved, path);
      default:
        return 'any JSON';
    }
  }

  /** The alternatives of a union, flat; anything else is its own only form. */
  forms(schema: Schema): Schema[] {
    const options = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(isObject);
    return options.length === 0 ? [schema] : options.flatMap((option) => this.forms(this.resolve(option)));
  }

  /** What tells this form of a union from the others: its kind, or its first needed keys. */
  formName({ properties = {}, required = [] }: Schema): string {
    for (const [name, property] of Object.entries(properties)) {
      if (isObject(property) && property.const !== undefined && ['kind', 'type'].includes(name)) {
        return `${name} ${JSON.stringify(property.const)}`;
      }
    }
    const shared = ['uuid', 'name', 'layer', 'as', 'value', 'error'];
    const own = required.filter((name) => !shared.includes(name));
    return (own.length === 0 ? Object.keys(properties) : own).slice(0, 2).join(', ');
  }

  private resolve(schema: Schema): Schema {
    const reference = referenceOf(schema);
    if (reference === undefined) return schema;
    const name = reference.split('/').at(-1) ?? '';
    const definitions: unknown = this.root['definitions'];
    const found: unknown = isRecord(definitions) ? definitions[name] : undefined;
    return isObject(found) ? found : {};
  }

  private arrayWords(schema: Schema, path: string): string {
    const { items, minItems, maxItems } = schema;
    if (Array.isArray(items)) {
      const parts = items.map((item: unknown) => (isObject(item) ? this.typeOf(item, path) : 'any JSON'));
      const rest = schema.additionalItems;
      const more = isObject(rest) ? [`any number of: ${this.typeOf(rest, path)}`] : [];
      return `list of ${[...parts, ...more].join(', then ')}`;
    }
    const inner = isObject(items) ? this.typeOf(items, path) : 'any JSON';
    return `list${countWords(minItems, maxItems)}: ${inner}`;
  }

  private objectWords(schema: Schema, path: string): string {
    if (schema.properties !== undefined) return this.linkOf(schema, path, undefined);
    const { additionalProperties: values } = schema;
    return `object, by name: ${isObject(values) ? this.typeOf(values, `${path}.NAME`) : 'any JSON'}`;
  }

  private linkOf(schema: Schema, path: string, form: string | undefined): string {
    const { description, default: omitted, ...shape } = schema;
    const key = JSON.stringify(shape);
    const known = this.titles.get(key);
    const title = known ?? this.freeTitle(`${this.kind}: ${path}${form === undefined ? '' : `, ${form}`}`);
    if (known === undefined) {
      this.titles.set(key, title);
      this.sections.push({ title, schema, path });
    }
    return `[${form ?? 'object'}](#${anchor(title)})`;
  }

  private freeTitle(wanted: string): string {
    const taken = new Set(this.titles.values());
    let title = wanted;
    for (let number = 2; taken.has(title); number += 1) title = `${wanted} (${number})`;
    return title;
  }
}

function referenceOf(schema: Schema): string | undefined {
  const [only] = schema.allOf ?? [];
  return schema.$ref ?? (isObject(only) ? only.$ref : undefined);
}

export function isObject(value: unknown): value is Schema {
  return isRecord(value) && !Array.isArray(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** As GitHub and VS Code make the anchors of headings. */
function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- _]/gu, '')
    .replaceAll(' ', '-');
}

function stringWords({ format, pattern, minLength, maxLength }: Schema): string {
  if (format === 'uuid') return 'UUID of version 4';
  if (format === 'uri') return 'URL';
  const length = maxLength === undefined ? '' : `, ${minLength ?? 0} to ${maxLength} characters`;
  return `string${length}${pattern === undefined ? '' : `, like \`${pattern}\``}`;
}

function rangeWords(minimum: number | undefined, maximum: number | undefined): string {
  const low = minimum === undefined || minimum <= Number.MIN_SAFE_INTEGER ? undefined : minimum;
  const high = maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? undefined : maximum;
  if (low === undefined) return high === undefined ? '' : ` up to ${high}`;
  return high === undefined ? ` from ${low}` : ` from ${low} to ${high}`;
}

function countWords(least: number | undefined, most: number | undefined): string {
  if (most === undefined) return least === undefined ? '' : ` of ${least} or more`;
  return least === undefined ? ` of at most ${most}` : ` of ${least} to ${most}`;
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}
