import type { Problem } from '../../core/problem.ts';
import { goFields, GoTypes } from './goTypes.ts';

/**
 * The file with the types that a problem speaks of; undefined where Go's own suffice.
 * @param without types that the student's file declares itself.
 */
export function goSupportText(
  problem: Problem,
  packageName: string,
  without: ReadonlySet<string> = new Set(),
): string | undefined {
  const types = new GoTypes(problem);
  const parts = [
    ...(types.uses('list')
      ? [nodeType('ListNode', 'a node of a singly linked list', ['Next'], types.valueOf('list'))]
      : []),
    ...(types.uses('tree')
      ? [nodeType('TreeNode', 'a node of a binary tree', ['Left', 'Right'], types.valueOf('tree'))]
      : []),
    ...(types.uses('clock') ? [clock] : []),
    ...Object.keys(problem.signature.types).map((name) => recordType(problem, name, types)),
  ].filter(({ name }) => !without.has(name));
  if (parts.length === 0) return undefined;
  const texts = parts.map(({ text }) => text);
  const imports = texts.some((text) => text.includes('big.Int')) ? ['import "math/big"'] : [];
  const head = ['// Types of this problem. The judge uses a copy of its own.', `package ${packageName}`];
  return `${[...head, ...imports, ...texts].join('\n\n')}\n`;
}

interface TypeText {
  readonly name: string;
  readonly text: string;
}

const clock: TypeText = {
  name: 'Clock',
  text: `// Clock is the time, as the judge has it: it stands still until the judge moves it.
type Clock interface {
	// Now is the time in milliseconds.
	Now() int64
	// Sleep returns when the clock stands ms milliseconds later.
	Sleep(ms int64)
}`,
};

/** Without a type for its value, the node takes one as a type parameter. */
function nodeType(name: string, doc: string, links: readonly string[], value: string | undefined): TypeText {
  const [head, self] = value === undefined ? [`${name}[T any]`, `${name}[T]`] : [name, name];
  const fields = [['Val', value ?? 'T'], ...links.map((link) => [link, `*${self}`])] as const;
  return { name, text: `// ${name} is ${doc}.\n${struct(head, fields)}` };
}

function recordType(problem: Problem, name: string, types: GoTypes): TypeText {
  const fields = goFields(problem, name).map(([field, type]) => [field, types.text(type)] as const);
  return { name, text: `// ${name} is a record of this problem.\n${struct(name, fields)}` };
}

/** As gofmt has it: the types stand below each other. */
function struct(head: string, fields: readonly (readonly (string | undefined)[])[]): string {
  const width = Math.max(0, ...fields.map(([name = '']) => name.length));
  const lines = fields.map(([name = '', type = '']) => `\t${name.padEnd(width)} ${type}\n`);
  return lines.length === 0 ? `type ${head} struct{}` : `type ${head} struct {\n${lines.join('')}}`;
}
