import { snakeCase } from '../../core/names.ts';
import type { Problem } from '../../core/problem.ts';
import type { Method, Parameter } from '../../core/signature.ts';
import { parseType } from '../../core/type.ts';
import type { Starter } from './adapter.ts';
import { PythonImports } from './pythonAnnotation.ts';
import { docstring } from './pythonDocstring.ts';
import { pythonSupport } from './pythonSupport.ts';

/** Columns, as the formatters of the field have it. */
const width = 88;

/** What the student begins with: it runs, every call raises NotImplementedError. */
export function pythonStarter(problem: Problem): Starter {
  const imports = new PythonImports();
  const definition = problem.kind === 'class' ? classText(problem, imports) : functionText(problem, imports);
  const head = imports.lines();
  const lines = head.length === 0 ? definition : [...head, '', '', ...definition];
  return {
    solution: { fileName: `${problem.slug.replaceAll('-', '_')}.py`, text: `${lines.join('\n')}\n` },
    support: pythonSupport(problem),
  };
}

function classText(problem: Extract<Problem, { kind: 'class' }>, imports: PythonImports): string[] {
  const { signature } = problem;
  const members = [
    ...(signature.constructor.params.length === 0
      ? []
      : [
          callable(
            { ...constructorShape, params: signature.constructor.params, doc: undefined },
            '    ',
            imports,
          ),
        ]),
    ...signature.methods.map((method) => callable(method, '    ', imports)),
  ];
  const described = docText(signature.constructor.doc ?? `${problem.title}.`, signature.constructor.params);
  return [
    `class ${signature.name}:`,
    ...docstring(described, '    '),
    ...members.flatMap((member) => ['', ...member]),
  ];
}

function functionText(problem: Extract<Problem, { kind: 'function' }>, imports: PythonImports): string[] {
  const { signature } = problem;
  return callable({ ...signature, doc: signature.doc ?? `${problem.title}.` }, '', imports);
}

const constructorShape = { name: '__init__', returns: 'void', async: false } as const;

type Described = Pick<Method, 'name' | 'params' | 'returns' | 'async'> & {
  readonly doc?: string | undefined;
};

function callable(described: Described, indent: string, imports: PythonImports): string[] {
  const name = described.name.startsWith('__') ? described.name : snakeCase(described.name);
  const parameters = [
    ...(indent === '' ? [] : ['self']),
    ...described.params.map((p) => `${snakeCase(p.name)}: ${imports.annotation(parseType(p.type))}`),
  ];
  const opening = `${indent}${described.async ? 'async ' : ''}def ${name}(`;
  const closing = `) -> ${imports.annotation(parseType(described.returns))}:`;
  const onOneLine = `${opening}${parameters.join(', ')}${closing}`;
  const inner = `${indent}    `;
  const head =
    onOneLine.length <= width
      ? [onOneLine]
      : [opening, ...parameters.map((parameter) => `${inner}${parameter},`), `${indent}${closing}`];
  const text = described.name === '__init__' ? '' : docText(described.doc ?? '', described.params);
  return [...head, ...docstring(text, inner), `${inner}raise NotImplementedError`];
}

/** The text, then a paragraph with a line for each parameter that has one. */
function docText(text: string, params: readonly Parameter[]): string {
  const lines = params.flatMap((p) => (p.doc === undefined ? [] : [`${snakeCase(p.name)}: ${p.doc}`]));
  return lines.length === 0 ? text : [text, '', ...lines].join('\n').trim();
}
