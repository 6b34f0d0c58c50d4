import { pascalCase } from '../../core/names.ts';
import type { Problem } from '../../core/problem.ts';
import { parseType, type Type } from '../../core/type.ts';
import { withParts } from '../../core/typeParts.ts';

/** How the types of one problem are written in Go. */
export class GoTypes {
  private readonly all: readonly Type[];

  constructor(problem: Problem) {
    this.all = allTypes(problem);
  }

  /** The one type of the values in the lists (or trees) of the problem; undefined where there are several. */
  valueOf(kind: 'list' | 'tree'): string | undefined {
    const values = new Set(this.all.flatMap((type) => (type.kind === kind ? [this.text(type.of)] : [])));
    return values.size === 1 ? [...values][0] : undefined;
  }

  uses(kind: Type['kind']): boolean {
    return this.all.some((type) => type.kind === kind);
  }

  text(type: Type): string {
    switch (type.kind) {
      case 'int':
      case 'bool':
      case 'string':
        return type.kind;
      case 'long':
        return 'int64';
      case 'bigint':
        return '*big.Int';
      case 'float':
        return 'float64';
      case 'char':
        return 'rune';
      case 'void':
        return '';
      case 'array':
        return `[]${this.text(type.of)}`;
      case 'map':
        return `map[${this.text(type.key)}]${this.text(type.value)}`;
      case 'optional':
        return optional(this.text(type.of));
      case 'list':
      case 'tree':
        return `*${type.kind === 'list' ? 'ListNode' : 'TreeNode'}${this.argument(type)}`;
      case 'record':
        return type.name;
      case 'clock':
        return 'Clock';
      case 'task':
        return `func() ${this.results(type.returns, true)}`;
      case 'callback':
        return `func(${type.params.map((param) => this.text(param)).join(', ')}) ${this.results(type.returns, type.async)}`.trim();
    }
  }

  /** What stands behind the parameters of a function; empty for nothing. */
  results(type: Type, fails: boolean): string {
    const value = this.text(type);
    if (!fails) return value;
    return value === '' ? 'error' : `(${value}, error)`;
  }

  private argument(type: Extract<Type, { kind: 'list' | 'tree' }>): string {
    return this.isGeneric(type.kind) ? `[${this.text(type.of)}]` : '';
  }

  private isGeneric(kind: 'list' | 'tree'): boolean {
    const values = this.all.flatMap((type) => (type.kind === kind ? [JSON.stringify(type.of)] : []));
    return new Set(values).size > 1;
  }
}

/** What can be nil already stays as it is. */
function optional(text: string): string {
  return /^(\*|\[\]|map\[|func\(|Clock$)/.test(text) ? text : `*${text}`;
}

const keywords = new Set(
  (
    'break case chan const continue default defer else fallthrough for func go goto if import interface map package ' +
    'range return select struct switch type var'
  ).split(' '),
);

/** A parameter's name; Go's keywords get an underscore. */
export function goParameter(name: string): string {
  return keywords.has(name) ? `${name}_` : name;
}

/** The package of a starter: the slug in one word, as packages are named. */
export function goPackage(slug: string): string {
  const word = slug.replaceAll('-', '');
  return keywords.has(word) || /^\d/.test(word) ? `problem${word}` : word;
}

/** The fields of a record, as they are named in Go, with their types. */
export function goFields(problem: Problem, record: string): [name: string, type: Type][] {
  const fields = Object.entries(problem.signature.types[record] ?? {});
  return fields.map(([name, type]) => [pascalCase(name), parseType(type)]);
}

function allTypes(problem: Problem): Type[] {
  const callables = problem.kind === 'class' ? problem.signature.methods : [problem.signature];
  const construct = problem.kind === 'class' ? problem.signature.constructor.params : [];
  const params = [...construct, ...callables.flatMap((callable) => callable.params)];
  const texts = [
    ...params.map(({ type }) => type),
    ...callables.map(({ returns }) => returns),
    ...Object.values(problem.signature.types).flatMap((fields) => Object.values(fields)),
  ];
  return texts.flatMap((text) => withParts(parseType(text)));
}
