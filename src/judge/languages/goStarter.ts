import { pascalCase } from '../../core/names.ts';
import type { Problem } from '../../core/problem.ts';
import type { Method, Parameter } from '../../core/signature.ts';
import { parseType } from '../../core/type.ts';
import type { Starter } from './adapter.ts';
import { goDoc } from './goDoc.ts';
import { goPackage, goParameter, GoTypes } from './goTypes.ts';
import { goSupportText } from './goSupport.ts';
import { oldestGo } from './goProbe.ts';

type Described = Pick<Method, 'name' | 'params' | 'returns' | 'throws' | 'cancel'> & {
  readonly doc?: string | undefined;
};

const body = 'panic("not implemented")';

/** What the student begins with: it compiles, every call panics. */
export function goStarter(problem: Problem): Starter {
  const types = new GoTypes(problem);
  const packageName = goPackage(problem.slug);
  const parts = problem.kind === 'class' ? classParts(problem, types) : [functionText(problem, types)];
  const code = parts.join('\n\n');
  const support = goSupportText(problem, packageName);
  return {
    solution: {
      fileName: `${problem.slug.replaceAll('-', '_')}.go`,
      text: `${[`package ${packageName}`, ...imports(code), code].join('\n\n')}\n`,
    },
    support: [
      ...(support === undefined ? [] : [{ fileName: 'code_rounds.go', text: support }]),
      // A module of its own: the file is then no part of a module above it, and editors understand it.
      { fileName: 'go.mod', text: `module ${packageName}\n\ngo ${oldestGo}\n` },
    ],
  };
}

function classParts(problem: Extract<Problem, { kind: 'class' }>, types: GoTypes): string[] {
  const { signature } = problem;
  const { name, constructor: construct } = signature;
  const make = `New${name}`;
  const receiver = receiverName(name, signature.methods);
  return [
    `${goDoc(name, `is what ${make} makes; give it the fields that it needs.`, [])}type ${name} struct {\n}`,
    `${goDoc(make, construct.doc ?? '', construct.params)}func ${make}(${parameters(construct.params, types)}) *${name} {\n\t${body}\n}`,
    ...signature.methods.map((method) => callable(`(${receiver} *${name}) `, method, types)),
  ];
}

function functionText(problem: Extract<Problem, { kind: 'function' }>, types: GoTypes): string {
  const { signature } = problem;
  return callable('', { ...signature, cancel: false, doc: signature.doc ?? problem.title }, types);
}

function callable(receiver: string, described: Described, types: GoTypes): string {
  const name = pascalCase(described.name);
  const taken = [...(described.cancel ? ['ctx context.Context'] : []), parameters(described.params, types)];
  const results = types.results(parseType(described.returns), described.throws);
  const head =
    `func ${receiver}${name}(${taken.filter((text) => text !== '').join(', ')}) ${results}`.trimEnd();
  return `${goDoc(name, described.doc ?? '', described.params)}${head} {\n\t${body}\n}`;
}

/** `key, value int`: what follows with the same type is written once. */
function parameters(params: readonly Parameter[], types: GoTypes): string {
  return params
    .map(({ name, type }, index) => {
      const next = params[index + 1];
      return next?.type === type ? goParameter(name) : `${goParameter(name)} ${types.text(parseType(type))}`;
    })
    .join(', ');
}

/** One letter, as is usual, unless a parameter has it. */
function receiverName(name: string, methods: readonly Method[]): string {
  const letter = name.slice(0, 1).toLowerCase();
  const isTaken = methods.some(({ params }) => params.some((param) => param.name === letter));
  return isTaken ? `${letter}${name.slice(1)}` : letter;
}

function imports(code: string): string[] {
  const used = [
    ...(code.includes('context.Context') ? ['"context"'] : []),
    ...(code.includes('big.Int') ? ['"math/big"'] : []),
  ];
  if (used.length < 2) return used.map((name) => `import ${name}`);
  return [`import (\n${used.map((name) => `\t${name}\n`).join('')})`];
}
