import type { Problem } from '../../core/problem.ts';
import { parseType, type Type } from '../../core/type.ts';
import type { StarterFile } from './adapter.ts';
import { callbackInterface, JavaTypes } from './javaTypes.ts';

const clock = `/** The time, as the judge has it: it stands still until the judge moves it. */
public interface Clock {
    /** Milliseconds; only the difference of two readings means something. */
    long now();

    /** Waits until the clock stands {@code ms} milliseconds later. */
    void sleep(long ms) throws InterruptedException;
}
`;

/** The files beside the solution with the types that the problem speaks of; none where Java's own suffice. */
export function javaSupport(problem: Problem): StarterFile[] {
  const types = allTypes(problem);
  const generic = genericNodes(problem);
  const file = (name: string, text: string): StarterFile => ({ fileName: `${name}.java`, text });
  const interfaces = new Map(
    types.flatMap((type) =>
      type.kind === 'callback' ? [[callbackInterface(type), type.params.length]] : [],
    ),
  );
  return [
    ...nodeFiles('ListNode', 'A node of a singly linked list.', ['next'], valuesOf(types, 'list'), generic),
    ...nodeFiles('TreeNode', 'A node of a binary tree.', ['left', 'right'], valuesOf(types, 'tree'), generic),
    ...Object.entries(problem.signature.types).map(([name, fields]) =>
      file(name, recordText(name, fields, generic)),
    ),
    ...(types.some((type) => type.kind === 'clock') ? [file('Clock', clock)] : []),
    ...[...interfaces]
      .filter(([name]) => name.startsWith('Throwing'))
      .map(([name, count]) => file(name, functionText(name, count))),
  ];
}

/** Which nodes of a problem hold values of different types, and so have a type parameter. */
export function genericNodes(problem: Problem): ReadonlySet<'list' | 'tree'> {
  const types = allTypes(problem);
  const isGeneric = (kind: 'list' | 'tree'): boolean =>
    new Set(valuesOf(types, kind).map((type) => JSON.stringify(type))).size > 1;
  return new Set((['list', 'tree'] as const).filter(isGeneric));
}

function nodeFiles(
  name: 'ListNode' | 'TreeNode',
  doc: string,
  links: readonly string[],
  values: readonly Type[],
  generic: ReadonlySet<'list' | 'tree'>,
): StarterFile[] {
  const [first] = values;
  if (first === undefined) return [];
  const isGeneric = generic.has(name === 'ListNode' ? 'list' : 'tree');
  const types = new JavaTypes(generic);
  const value = isGeneric ? 'T' : types.text(first);
  const self = isGeneric ? `${name}<T>` : name;
  const imports = types.importLines();
  const text = [
    ...(imports.length === 0 ? [] : [...imports, '']),
    `/** ${doc} */`,
    `public class ${self} {`,
    `    public ${value} val;`,
    ...links.map((link) => `    public ${self} ${link};`),
    '',
    `    public ${name}(${value} val) {`,
    '        this.val = val;',
    '    }',
    '',
    `    public ${name}(${[`${value} val`, ...links.map((link) => `${self} ${link}`)].join(', ')}) {`,
    '        this.val = val;',
    ...links.map((link) => `        this.${link} = ${link};`),
    '    }',
    '}',
  ];
  return [{ fileName: `${name}.java`, text: `${text.join('\n')}\n` }];
}

function recordText(
  name: string,
  fields: Readonly<Record<string, string>>,
  generic: ReadonlySet<'list' | 'tree'>,
): string {
  const types = new JavaTypes(generic);
  const components = Object.entries(fields).map(([field, type]) => `${types.text(parseType(type))} ${field}`);
  const imports = types.importLines();
  const head = imports.length === 0 ? [] : [...imports, ''];
  return `${[...head, `public record ${name}(${components.join(', ')}) {}`].join('\n')}\n`;
}

function functionText(name: string, count: number): string {
  const letters = Array.from({ length: count }, (_, index) => String.fromCharCode(65 + index));
  const parameters = letters.map((letter) => `${letter} ${letter.toLowerCase()}`).join(', ');
  return `/** A function that may wait, and may fail. */
@FunctionalInterface
public interface ${name}<${[...letters, 'R'].join(', ')}> {
    R apply(${parameters}) throws Exception;
}
`;
}

function valuesOf(types: readonly Type[], kind: 'list' | 'tree'): Type[] {
  return types.flatMap((type) => (type.kind === kind ? [type.of] : []));
}

/** Every type that the signature mentions, also inside other types. */
function allTypes(problem: Problem): Type[] {
  const callables = problem.kind === 'class' ? problem.signature.methods : [problem.signature];
  const params = [
    ...(problem.kind === 'class' ? problem.signature.constructor.params : []),
    ...callables.flatMap((callable) => callable.params),
  ];
  const texts = [
    ...params.map((param) => param.type),
    ...callables.map((callable) => callable.returns),
    ...Object.values(problem.signature.types).flatMap((fields) => Object.values(fields)),
  ];
  return texts.flatMap((text) => withParts(parseType(text)));
}

function withParts(type: Type): Type[] {
  return [type, ...parts(type).flatMap(withParts)];
}

function parts(type: Type): Type[] {
  if ('of' in type) return [type.of];
  if (type.kind === 'map') return [type.key, type.value];
  if (type.kind === 'callback') return [...type.params, type.returns];
  return type.kind === 'task' ? [type.returns] : [];
}
