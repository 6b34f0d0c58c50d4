import type { Problem } from '../../core/problem.ts';
import type { Parameter } from '../../core/signature.ts';
import { parseType } from '../../core/type.ts';
import type { Starter } from './adapter.ts';
import { ecmascriptSupport } from './ecmascriptSupport.ts';
import { ecmascriptType, supportNames } from './ecmascriptTypes.ts';

type Ecmascript = 'typescript' | 'javascript';

interface Callable {
  readonly name: string;
  readonly params: readonly Parameter[];
  readonly returns: string;
  readonly async: boolean;
  readonly cancel: boolean;
  readonly doc?: string | undefined;
}

const body = "throw new Error('Not implemented yet');";

/** What a student starts from: it compiles, and fails every case by saying that it is not implemented. */
export function ecmascriptStarter(problem: Problem, language: Ecmascript): Starter {
  const ending = language === 'typescript' ? '.ts' : '.js';
  const names = namesNeeded(problem);
  const declaration =
    problem.kind === 'class' ? classText(problem, language) : functionText(problem, language);
  return {
    solution: {
      fileName: `${problem.slug}${ending}`,
      text: `${imports(names, language)}${declaration}\n`,
    },
    support:
      names.length === 0
        ? []
        : [
            {
              fileName: `code-rounds${ending}`,
              text: ecmascriptSupport(names, problem.signature.types, language),
            },
          ],
  };
}

function namesNeeded({ kind, signature }: Problem): string[] {
  const callables = kind === 'class' ? [...signature.methods] : [signature];
  const construct = kind === 'class' ? signature.constructor.params : [];
  const texts = [
    ...[...construct, ...callables.flatMap(({ params }) => params)].map(({ type }) => type),
    ...callables.map(({ returns }) => returns),
    ...Object.values(signature.types).flatMap((fields) => Object.values(fields)),
  ];
  return [...new Set(texts.flatMap((text) => supportNames(parseType(text))))].sort();
}

function imports(names: readonly string[], language: Ecmascript): string {
  const isClass = (name: string): boolean => name === 'ListNode' || name === 'TreeNode';
  const classes = names.filter(isClass);
  const types = names.filter((name) => !isClass(name));
  const lines =
    language === 'typescript' ? [typescriptImport(classes, types)] : javascriptImports(classes, types);
  return names.length === 0 ? '' : `${lines.join('\n')}\n\n`;
}

function typescriptImport(classes: readonly string[], types: readonly string[]): string {
  if (classes.length === 0) return `import type { ${types.join(', ')} } from './code-rounds';`;
  return `import { ${[...classes, ...types.map((name) => `type ${name}`)].join(', ')} } from './code-rounds';`;
}

function javascriptImports(classes: readonly string[], types: readonly string[]): string[] {
  return [
    ...(classes.length === 0 ? [] : [`import { ${classes.join(', ')} } from './code-rounds.js';`]),
    ...types.map((name) => `/** @typedef {import('./code-rounds.js').${name}} ${name} */`),
  ];
}

function functionText(problem: Extract<Problem, { kind: 'function' }>, language: Ecmascript): string {
  const callable: Callable = {
    ...problem.signature,
    cancel: false,
    doc: problem.signature.doc ?? problem.title,
  };
  const keyword = callable.async ? 'export async function' : 'export function';
  return `${docComment(callable, language, '')}${keyword} ${head(callable, language)} {\n  ${body}\n}`;
}

function classText({ title, signature }: Extract<Problem, { kind: 'class' }>, language: Ecmascript): string {
  const construct: Callable = {
    ...signature.constructor,
    name: 'constructor',
    returns: 'void',
    async: false,
    cancel: false,
  };
  const parameters = parameterList(construct, language);
  const members = [
    `${docComment(construct, language, '  ')}  constructor(${parameters}) {\n    ${body}\n  }`,
    ...signature.methods.map(
      (method) =>
        `${docComment(method, language, '  ')}  ${method.async ? 'async ' : ''}${head(method, language)} {\n    ${body}\n  }`,
    ),
  ];
  return `/** ${title} */\nexport class ${signature.name} {\n${members.join('\n\n')}\n}`;
}

function head(callable: Callable, language: Ecmascript): string {
  const parameters = parameterList(callable, language);
  return language === 'typescript'
    ? `${callable.name}(${parameters}): ${returnType(callable)}`
    : `${callable.name}(${parameters})`;
}

function parameterList({ params, cancel }: Callable, language: Ecmascript): string {
  const typed = language === 'typescript';
  return [
    ...params.map(({ name, type }) => (typed ? `${name}: ${ecmascriptType(parseType(type))}` : name)),
    ...(cancel ? [typed ? '{ signal }: { signal: AbortSignal }' : '{ signal }'] : []),
  ].join(', ');
}

function returnType({ returns, async: waits }: Callable): string {
  const type = ecmascriptType(parseType(returns));
  return waits ? `Promise<${type}>` : type;
}

/** In JavaScript the comment carries the types; in TypeScript only what the author said. */
function docComment(callable: Callable, language: Ecmascript, indent: string): string {
  const typed = language === 'javascript';
  const parameters = callable.params.flatMap(({ name, type, doc }) => {
    if (!typed && doc === undefined) return [];
    const written = typed ? ` {${ecmascriptType(parseType(type))}}` : '';
    return [`@param${written} ${name}${doc === undefined ? '' : ` ${doc}`}`];
  });
  const lines = [
    ...(callable.doc === undefined ? [] : callable.doc.split('\n')),
    ...parameters,
    ...(typed && callable.cancel ? ['@param {{ signal: AbortSignal }} options'] : []),
    ...(typed && callable.name !== 'constructor' ? [`@returns {${returnType(callable)}}`] : []),
  ].map((line) => line.replaceAll('*/', '*\\/'));
  if (lines.length === 0) return '';
  if (lines.length === 1) return `${indent}/** ${lines.join('')} */\n`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */\n`].join(
    '\n',
  );
}
