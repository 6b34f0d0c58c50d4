import type { Type } from '../../core/type.ts';

type Callback = Extract<Type, { kind: 'callback' }>;

/** How a type is written in Java; a node is generic only where the nodes of a problem hold different things. */
export class JavaTypes {
  private readonly imports = new Set<string>();
  private readonly genericNodes: ReadonlySet<'list' | 'tree'>;

  constructor(genericNodes: ReadonlySet<'list' | 'tree'>) {
    this.genericNodes = genericNodes;
  }

  /** What was written so far has to import. */
  importLines(): string[] {
    return [...this.imports].sort().map((name) => `import ${name};`);
  }

  text(type: Type): string {
    switch (type.kind) {
      case 'int':
      case 'long':
      case 'char':
      case 'void':
        return type.kind;
      case 'float':
        return 'double';
      case 'bool':
        return 'boolean';
      case 'string':
        return 'String';
      case 'bigint':
        return this.imported('java.math.BigInteger');
      case 'array':
        // An array of a generic type cannot be made.
        return this.text(type.of).includes('<')
          ? `${this.imported('java.util.List')}<${this.boxed(type.of)}>`
          : `${this.text(type.of)}[]`;
      case 'map':
        return `${this.imported('java.util.Map')}<${this.boxed(type.key)}, ${this.boxed(type.value)}>`;
      case 'optional':
        return this.boxed(type.of);
      case 'list':
        return this.node('list', 'ListNode', type.of);
      case 'tree':
        return this.node('tree', 'TreeNode', type.of);
      case 'record':
        return type.name;
      case 'clock':
        return 'Clock';
      case 'task':
        return `${this.imported('java.util.concurrent.Callable')}<${this.boxed(type.returns)}>`;
      case 'callback':
        return this.callback(type);
    }
  }

  /** As a type argument, or where null is a value. */
  boxed(type: Type): string {
    switch (type.kind) {
      case 'int':
        return 'Integer';
      case 'long':
        return 'Long';
      case 'float':
        return 'Double';
      case 'bool':
        return 'Boolean';
      case 'char':
        return 'Character';
      case 'void':
        return 'Void';
      default:
        return this.text(type);
    }
  }

  private node(kind: 'list' | 'tree', name: string, of: Type): string {
    return this.genericNodes.has(kind) ? `${name}<${this.boxed(of)}>` : name;
  }

  private callback(type: Callback): string {
    const name = callbackInterface(type);
    const [short, ...params] = [
      name.split('.').at(-1) ?? name,
      ...type.params.map((param) => this.boxed(param)),
    ];
    if (name.includes('.')) this.imports.add(name);
    const takesResult = !['Runnable', 'Consumer', 'BiConsumer'].includes(short);
    const arguments_ = takesResult ? [...params, this.boxed(type.returns)] : params;
    return arguments_.length === 0 ? short : `${short}<${arguments_.join(', ')}>`;
  }

  private imported(name: string): string {
    this.imports.add(name);
    return name.split('.').at(-1) ?? name;
  }
}

/** The functional interface for a callback: the library's where it fits, else one of the support files, which may throw. */
export function callbackInterface({ params, returns, async: waits }: Callback): string {
  const count = params.length;
  if (waits && count === 0) return 'java.util.concurrent.Callable';
  if (waits || count > 2) return throwingFunction(count);
  if (returns.kind === 'void') {
    return ['Runnable', 'java.util.function.Consumer', 'java.util.function.BiConsumer'][count] ?? 'Runnable';
  }
  const names = ['Supplier', 'Function', 'BiFunction'];
  return `java.util.function.${names[count] ?? 'Supplier'}`;
}

function throwingFunction(count: number): string {
  if (count === 1) return 'ThrowingFunction';
  return count === 2 ? 'ThrowingBiFunction' : `ThrowingFunction${count}`;
}
