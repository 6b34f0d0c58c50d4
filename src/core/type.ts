import * as l10n from '@vscode/l10n';

/** The types of the pack format, parsed. `docs/format.md` has the table. */
export type Type =
  | { readonly kind: ScalarName | 'void' | 'clock' }
  | { readonly kind: 'array'; readonly of: Type }
  | { readonly kind: 'map'; readonly key: Type; readonly value: Type }
  | { readonly kind: 'optional'; readonly of: Type }
  | { readonly kind: 'list'; readonly of: Type }
  | { readonly kind: 'tree'; readonly of: Type }
  | { readonly kind: 'record'; readonly name: string }
  | { readonly kind: 'task'; readonly returns: Type }
  | {
      readonly kind: 'callback';
      readonly params: readonly Type[];
      readonly returns: Type;
      readonly async: boolean;
    };

export const scalarNames = ['int', 'long', 'bigint', 'float', 'bool', 'string', 'char'] as const;
export type ScalarName = (typeof scalarNames)[number];

export class TypeSyntaxError extends Error {
  override readonly name = 'TypeSyntaxError';
}

/**
 * Parses a written type such as `int[]`, `Map<string,int>`, `ListNode<int>?`, `task<int>` or `fn<(string) -> int>`
 * (`sync fn<...>` for a callback that answers at once).
 * @throws {TypeSyntaxError} saying what was found and what is known.
 */
export function parseType(text: string): Type {
  const reader = new Reader(text);
  const type = reader.type();
  reader.end();
  return type;
}

class Reader {
  private rest: string;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.rest = text;
  }

  type(): Type {
    let type = this.atom();
    for (;;) {
      if (this.take('[]')) {
        type = { kind: 'array', of: this.data(type) };
      } else if (this.take('?')) {
        if (type.kind === 'optional') this.fail(l10n.t('"??" means nothing; one "?" is enough'));
        type = { kind: 'optional', of: this.data(type) };
      } else {
        return type;
      }
    }
  }

  end(): void {
    if (this.rest.trim() !== '') this.fail(l10n.t('"{0}" was left over', this.rest.trim()));
  }

  private atom(): Type {
    if (this.take('sync fn<')) return this.callback(false);
    if (this.take('fn<')) return this.callback(true);
    if (this.take('Map<')) {
      const key = this.type();
      this.expect(',');
      const value = this.data(this.type());
      this.expect('>');
      if (!isScalar(key)) this.fail(l10n.t('the key of a Map must be a scalar'));
      return { kind: 'map', key, value };
    }
    if (this.take('ListNode<')) return { kind: 'list', of: this.data(this.argument()) };
    if (this.take('TreeNode<')) {
      const of = this.data(this.argument());
      if (isNullable(of))
        this.fail(l10n.t('the values of a tree cannot be null, which stands for a node that is not there'));
      return { kind: 'tree', of };
    }
    if (this.take('task<')) return { kind: 'task', returns: this.argument() };
    const name = this.word();
    if (name === 'void' || name === 'clock') return { kind: name };
    const scalar = scalarNames.find((known) => known === name);
    if (scalar !== undefined) return { kind: scalar };
    if (/^[A-Z]/.test(name)) return { kind: 'record', name };
    return this.fail(l10n.t('"{0}" is not a type', name));
  }

  private callback(async: boolean): Type {
    this.expect('(');
    const params: Type[] = [];
    while (!this.take(')')) {
      if (params.length > 0) this.expect(',');
      params.push(this.type());
    }
    this.expect('->');
    const returns = this.type();
    this.expect('>');
    return { kind: 'callback', params, returns, async };
  }

  private argument(): Type {
    const of = this.type();
    this.expect('>');
    return of;
  }

  /** Only data can stand inside other data; void, clocks, tasks and callbacks cannot. */
  private data(type: Type): Type {
    const { kind } = type;
    if (kind === 'void' || kind === 'clock' || kind === 'task' || kind === 'callback') {
      this.fail(l10n.t('a {0} cannot stand inside another type', kind));
    }
    return type;
  }

  private word(): string {
    const match = /^\s*([A-Za-z][A-Za-z0-9]*)/.exec(this.rest);
    if (match?.[1] === undefined) return this.fail(l10n.t('a type was expected'));
    this.rest = this.rest.slice(match[0].length);
    return match[1];
  }

  private take(token: string): boolean {
    const rest = this.rest.trimStart();
    if (!rest.startsWith(token)) return false;
    this.rest = rest.slice(token.length);
    return true;
  }

  private expect(token: string): void {
    if (!this.take(token)) this.fail(l10n.t('"{0}" was expected before "{1}"', token, this.rest));
  }

  private fail(reason: string): never {
    throw new TypeSyntaxError(
      l10n.t(
        '"{0}": {1}. Known: {2}, or a record declared under "types"',
        this.text,
        reason,
        `${scalarNames.join(' ')} T[] T? Map<K,V> ListNode<T> TreeNode<T> task<T> fn<(A) -> R> clock void`,
      ),
    );
  }
}

export function isScalar(type: Type): boolean {
  return scalarNames.some((name) => name === type.kind);
}

/** Null is one of the type's own values. */
export function isNullable(type: Type): boolean {
  return type.kind === 'optional' || type.kind === 'list' || type.kind === 'tree' || type.kind === 'void';
}
