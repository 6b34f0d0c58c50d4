import type { RecordTypes } from '../../core/signature.ts';
import { parseType } from '../../core/type.ts';
import { ecmascriptType } from './ecmascriptTypes.ts';

type Ecmascript = 'typescript' | 'javascript';

const typescriptParts: Readonly<Record<string, string>> = {
  Clock: `/** Time as the test tells it. */
export interface Clock {
  /** Milliseconds; only the difference of two readings means something. */
  now(): number;
  /** Resolves once the clock has moved by that many milliseconds. */
  sleep(ms: number): Promise<void>;
}`,
  ListNode: `export class ListNode<T> {
  val: T;
  next: ListNode<T> | null;

  constructor(val: T, next: ListNode<T> | null = null) {
    this.val = val;
    this.next = next;
  }
}`,
  TreeNode: `export class TreeNode<T> {
  val: T;
  left: TreeNode<T> | null;
  right: TreeNode<T> | null;

  constructor(val: T, left: TreeNode<T> | null = null, right: TreeNode<T> | null = null) {
    this.val = val;
    this.left = left;
    this.right = right;
  }
}`,
};

const javascriptParts: Readonly<Record<string, string>> = {
  Clock: `/**
 * Time as the test tells it.
 * @typedef {object} Clock
 * @property {() => number} now milliseconds; only the difference of two readings means something
 * @property {(ms: number) => Promise<void>} sleep resolves once the clock has moved by that many milliseconds
 */`,
  ListNode: `/** @template T */
export class ListNode {
  /**
   * @param {T} val
   * @param {ListNode<T> | null} next
   */
  constructor(val, next = null) {
    this.val = val;
    this.next = next;
  }
}`,
  TreeNode: `/** @template T */
export class TreeNode {
  /**
   * @param {T} val
   * @param {TreeNode<T> | null} left
   * @param {TreeNode<T> | null} right
   */
  constructor(val, left = null, right = null) {
    this.val = val;
    this.left = left;
    this.right = right;
  }
}`,
};

/** The text of the file beside the solution that declares what its types need. */
export function ecmascriptSupport(
  names: readonly string[],
  records: RecordTypes,
  language: Ecmascript,
): string {
  const parts = names.map((name) => {
    const known = (language === 'typescript' ? typescriptParts : javascriptParts)[name];
    return known ?? recordText(name, records[name] ?? {}, language);
  });
  // A file without any export would be a script, and its names global.
  const ending = parts.some((part) => part.includes('export ')) ? [] : ['export {};'];
  return `${['// Written by Code Rounds. The judge brings its own copy.', ...parts, ...ending].join('\n\n')}\n`;
}

function recordText(name: string, fields: Readonly<Record<string, string>>, language: Ecmascript): string {
  const typed = Object.entries(fields).map(
    ([field, type]) => [field, ecmascriptType(parseType(type))] as const,
  );
  if (language === 'typescript') {
    return [`export interface ${name} {`, ...typed.map(([field, type]) => `  ${field}: ${type};`), '}'].join(
      '\n',
    );
  }
  const properties = typed.map(([field, type]) => ` * @property {${type}} ${field}`);
  return ['/**', ` * @typedef {object} ${name}`, ...properties, ' */'].join('\n');
}
