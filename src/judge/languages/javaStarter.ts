import type { Problem } from '../../core/problem.ts';
import type { Parameter } from '../../core/signature.ts';
import { parseType } from '../../core/type.ts';
import type { Starter } from './adapter.ts';
import { javadoc } from './javadoc.ts';
import { genericNodes, javaSupport } from './javaSupport.ts';
import { JavaTypes } from './javaTypes.ts';

interface Callable {
  readonly name: string;
  readonly params: readonly Parameter[];
  /** Written type; undefined for a constructor. */
  readonly returns: string | undefined;
  readonly async: boolean;
  readonly throws: boolean;
  readonly doc?: string | undefined;
}

const body = 'throw new UnsupportedOperationException("not implemented yet");';

/** What the student begins with: it compiles, and every call says that it is not implemented. */
export function javaStarter(problem: Problem): Starter {
  const types = new JavaTypes(genericNodes(problem));
  const [name, members] =
    problem.kind === 'class'
      ? [problem.signature.name, classMembers(problem, types)]
      : ['Solution', [method({ ...problem.signature, doc: problem.signature.doc ?? '' }, types)]];
  const imports = types.importLines();
  const lines = [
    ...(imports.length === 0 ? [] : [...imports, '']),
    ...javadoc(`${problem.title}.`, [], ''),
    `public class ${name} {`,
    ...members.flatMap((member, index) => (index === 0 ? member : ['', ...member])),
    '}',
  ];
  return {
    solution: { fileName: `${name}.java`, text: `${lines.join('\n')}\n` },
    support: javaSupport(problem),
  };
}

function classMembers({ signature }: Extract<Problem, { kind: 'class' }>, types: JavaTypes): string[][] {
  const construct = { ...signature.constructor, name: signature.name, returns: undefined, async: false };
  return [method(construct, types), ...signature.methods.map((each) => method(each, types))];
}

function method(callable: Callable, types: JavaTypes): string[] {
  const returns = callable.returns === undefined ? '' : `${types.text(parseType(callable.returns))} `;
  const parameters = callable.params.map(({ name, type }) => `${types.text(parseType(type))} ${name}`);
  const thrown = callable.async
    ? callable.throws
      ? ' throws Exception'
      : ' throws InterruptedException'
    : '';
  return [
    ...javadoc(callable.doc ?? '', parameterTags(callable.params), '    '),
    `    public ${returns}${callable.name}(${parameters.join(', ')})${thrown} {`,
    `        ${body}`,
    '    }',
  ];
}

function parameterTags(params: readonly Parameter[]): string[] {
  return params.flatMap(({ name, doc }) => (doc === undefined ? [] : [`@param ${name} ${doc}`]));
}
