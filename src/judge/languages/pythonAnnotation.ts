import type { Type } from '../../core/type.ts';

/** Collects what the annotations of one file have to import. */
export class PythonImports {
  private readonly typing = new Set<string>();
  private readonly abstract = new Set<string>();
  private readonly support = new Set<string>();

  /** How a type is written in Python 3.9; what it needs is imported. */
  annotation(type: Type): string {
    switch (type.kind) {
      case 'int':
      case 'long':
      case 'bigint':
        return 'int';
      case 'float':
      case 'bool':
        return type.kind;
      case 'string':
      case 'char':
        return 'str';
      case 'void':
        return 'None';
      case 'array':
        return `list[${this.annotation(type.of)}]`;
      case 'map':
        return `dict[${this.annotation(type.key)}, ${this.annotation(type.value)}]`;
      case 'optional': {
        const inner = this.annotation(type.of);
        return inner.startsWith('Optional[') ? inner : this.optional(inner);
      }
      case 'list':
        return this.optional(this.supported('ListNode'));
      case 'tree':
        return this.optional(this.supported('TreeNode'));
      case 'clock':
        return this.supported('Clock');
      case 'record':
        return this.supported(type.name);
      case 'task':
        return this.callable([], this.awaitable(type.returns));
      case 'callback':
        return this.callable(
          type.params,
          type.async ? this.awaitable(type.returns) : this.annotation(type.returns),
        );
    }
  }

  /** `import` lines of the standard library, then those of the support file, a blank line between. */
  lines(): string[] {
    const standard = [...line('collections.abc', this.abstract), ...line('typing', this.typing)];
    const support = line('code_rounds', this.support);
    return standard.length > 0 && support.length > 0
      ? [...standard, '', ...support]
      : [...standard, ...support];
  }

  private optional(inner: string): string {
    this.typing.add('Optional');
    return `Optional[${inner}]`;
  }

  private supported(name: string): string {
    this.support.add(name);
    return name;
  }

  private awaitable(type: Type): string {
    this.abstract.add('Awaitable');
    return `Awaitable[${this.annotation(type)}]`;
  }

  private callable(params: readonly Type[], returns: string): string {
    this.abstract.add('Callable');
    return `Callable[[${params.map((param) => this.annotation(param)).join(', ')}], ${returns}]`;
  }
}

function line(module: string, names: ReadonlySet<string>): string[] {
  return names.size === 0 ? [] : [`from ${module} import ${[...names].sort().join(', ')}`];
}
