import type { Case } from '../../core/case.ts';
import { under, type CaseFault } from '../../core/caseFault.ts';
import { namedFaults, positionalFaults } from '../../core/checkArguments.ts';
import { expandInputs, expandOperations } from '../../core/expandRecipe.ts';
import type { Problem } from '../../core/problem.ts';

/** So many draws show what a recipe makes; it draws from the same ranges to its end. */
const sample = 20;

/** Whether what a recipe draws fits the signature: the first draws are looked at, one fault a place is told. */
export function recipeFaults({ kind, signature }: Problem, given: Case): CaseFault[] {
  if (kind === 'function' && 'inputs' in given) {
    const { inputs } = given;
    const drawn = expandInputs({ ...inputs, count: Math.min(inputs.count, sample) });
    const faults = drawn.flatMap((input) => namedFaults(signature.params, input, signature.types));
    return firstOfEach(under(['inputs', 'input'], faults.filter(isValue)));
  }
  if (kind !== 'class' || !('generate' in given)) return [];
  const { generate } = given;
  const [low, high] = generate.length;
  const sequences = expandOperations({
    ...generate,
    sequences: Math.min(generate.sequences, sample),
    length: [Math.min(low, 10 * sample), Math.min(high, 10 * sample)],
  });
  const faults = sequences.flatMap(({ construct, operations }) => [
    ...under(
      ['generate', 'construct'],
      namedFaults(signature.constructor.params, construct, signature.types),
    ),
    ...operations.flatMap(({ call, args }) => {
      const method = signature.methods.find(({ name }) => name === call);
      const index = generate.operations.findIndex((operation) => operation.call === call);
      if (method === undefined) return [];
      return under(['generate', 'operations', index], positionalFaults(method, args, signature.types));
    }),
  ]);
  return firstOfEach(faults.filter(isValue));
}

/** Names and numbers of arguments are checked on the recipe itself. */
function isValue({ code }: CaseFault): boolean {
  return code === 'S05';
}

function firstOfEach(faults: readonly CaseFault[]): CaseFault[] {
  const seen = new Set<string>();
  return faults.filter(({ path }) => {
    const key = JSON.stringify(path);
    return !seen.has(key) && seen.add(key);
  });
}
