import type { Case } from './case.ts';

/** Of some examples the one most like a case: of its form, with most of the calls it makes, and nearest in length. */
export function nearestExample<T extends Case>(given: Case, examples: readonly T[]): T | undefined {
  const wanted = outline(given);
  const rated = examples.map((example) => ({ example, distance: distance(wanted, outline(example)) }));
  return rated.sort((a, b) => a.distance - b.distance)[0]?.example;
}

interface Outline {
  readonly form: 'calls' | 'steps';
  readonly calls: ReadonlySet<string>;
  readonly length: number;
}

function outline(given: Case): Outline {
  if ('steps' in given) {
    const actions = given.steps.flatMap((step) => ('together' in step ? step.together : [step]));
    const kinds = actions.map((action) => ('call' in action ? action.call : (Object.keys(action)[0] ?? '')));
    return { form: 'steps', calls: new Set(kinds), length: actions.length };
  }
  if ('operations' in given) return callsOf(given.operations, given.operations.length);
  if ('generate' in given) return callsOf(given.generate.operations, given.generate.length[0]);
  const size = JSON.stringify('input' in given ? given.input : '').length;
  return { form: 'calls', calls: new Set(), length: size };
}

function callsOf(operations: readonly { readonly call: string }[], length: number): Outline {
  return { form: 'calls', calls: new Set(operations.map(({ call }) => call)), length };
}

/** Smaller is nearer; each part outweighs all that come after it. */
function distance(a: Outline, b: Outline): number {
  const differing = [...a.calls].filter((call) => !b.calls.has(call)).length;
  const foreign = [...b.calls].filter((call) => !a.calls.has(call)).length;
  return (
    (a.form === b.form ? 0 : 1e12) +
    (differing + foreign) * 1e9 +
    Math.min(1e9 - 1, Math.abs(a.length - b.length))
  );
}
