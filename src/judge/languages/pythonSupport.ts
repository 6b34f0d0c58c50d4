import { snakeCase } from '../../core/names.ts';
import type { Problem } from '../../core/problem.ts';
import { parseType, type Type } from '../../core/type.ts';
import type { StarterFile } from './adapter.ts';
import { PythonImports } from './pythonAnnotation.ts';

/** The file beside the solution with the types that the problem speaks of; none where Python's own suffice. */
export function pythonSupport(problem: Problem): StarterFile[] {
  const types = allTypes(problem);
  const imports = new PythonImports();
  const classes = [
    ...nodeClass('ListNode', 'A node of a singly linked list.', ['next'], valuesOf(types, 'list'), imports),
    ...nodeClass('TreeNode', 'A node of a binary tree.', ['left', 'right'], valuesOf(types, 'tree'), imports),
    ...Object.entries(problem.signature.types).map(([name, fields]) => recordClass(name, fields, imports)),
    ...(types.some((type) => type.kind === 'clock') ? [clockClass] : []),
  ];
  if (classes.length === 0) return [];
  const head = [
    '"""Types of this problem. The judge uses a copy of its own."""',
    '',
    'from __future__ import annotations',
    '',
    ...standardImports(classes.join('\n')),
  ];
  return [
    { fileName: 'code_rounds.py', text: `${[head.join('\n').trimEnd(), ...classes].join('\n\n\n')}\n` },
  ];
}

function standardImports(text: string): string[] {
  const names = (known: readonly string[]): string[] =>
    known.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  const line = (module: string, used: string[]): string[] =>
    used.length === 0 ? [] : [`from ${module} import ${used.join(', ')}`];
  return [
    ...line('collections.abc', names(['Awaitable', 'Callable'])),
    ...line('dataclasses', names(['dataclass'])),
    ...line('typing', names(['Any', 'Optional', 'Protocol'])),
  ];
}

function nodeClass(
  name: string,
  doc: string,
  links: readonly string[],
  values: readonly Type[],
  imports: PythonImports,
): string[] {
  if (values.length === 0) return [];
  const annotations = [...new Set(values.map((type) => imports.annotation(type)))];
  const value = annotations.length === 1 ? (annotations[0] ?? 'Any') : 'Any';
  const initial = value === 'int' ? ' = 0' : '';
  return [
    [
      `class ${name}:`,
      `    """${doc}"""`,
      '',
      '    def __init__(',
      '        self,',
      `        val: ${value}${initial},`,
      ...links.map((link) => `        ${link}: Optional[${name}] = None,`),
      '    ) -> None:',
      '        self.val = val',
      ...links.map((link) => `        self.${link} = ${link}`),
    ].join('\n'),
  ];
}

function recordClass(name: string, fields: Readonly<Record<string, string>>, imports: PythonImports): string {
  const lines = Object.entries(fields).map(
    ([field, type]) => `    ${snakeCase(field)}: ${imports.annotation(parseType(type))}`,
  );
  return ['@dataclass', `class ${name}:`, ...(lines.length === 0 ? ['    pass'] : lines)].join('\n');
}

const clockClass = `class Clock(Protocol):
    """The time, as the judge has it: it stands still until the judge moves it."""

    def now(self) -> int:
        """Milliseconds."""
        ...

    async def sleep(self, ms: float) -> None:
        """Waits until the clock stands \`ms\` milliseconds later."""
        ...`;

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
