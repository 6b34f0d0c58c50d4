import type { Expression } from './followUp.ts';

export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}

interface Operator {
  readonly least: number;
  readonly most: number;
  readonly apply: (operands: readonly number[]) => number;
}

const fold =
  (step: (left: number, right: number) => number) =>
  ([first = 0, ...rest]: readonly number[]): number =>
    rest.reduce(step, first);

const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['+', { least: 2, most: Infinity, apply: fold((left, right) => left + right) }],
  ['-', { least: 2, most: Infinity, apply: fold((left, right) => left - right) }],
  ['*', { least: 2, most: Infinity, apply: fold((left, right) => left * right) }],
  ['/', { least: 2, most: Infinity, apply: fold((left, right) => left / right) }],
  ['^', { least: 2, most: 2, apply: fold((left, right) => left ** right) }],
  ['ceil', { least: 1, most: 1, apply: ([operand = 0]) => Math.ceil(operand) }],
  ['ln', { least: 1, most: 1, apply: ([operand = 0]) => Math.log(operand) }],
]);

/**
 * The value of a formula; operators of several operands go from left to right.
 * @throws {ExpressionError} for a name that is not an input, a wrong number of operands, or a result that is not finite.
 */
export function evaluate(expression: Expression, inputs: Readonly<Record<string, number>>): number {
  if (typeof expression === 'number') return expression;
  if (typeof expression === 'string') return named(expression, inputs);
  const [name, ...operands] = expression;
  const operator = operators.get(name);
  if (operator === undefined) {
    throw new ExpressionError(`"${name}" is not an operator. Known: ${[...operators.keys()].join(' ')}.`);
  }
  if (operands.length < operator.least || operands.length > operator.most) {
    const wanted = operator.most === Infinity ? `at least ${operator.least}` : `exactly ${operator.least}`;
    throw new ExpressionError(`"${name}" has ${operands.length} operands; it takes ${wanted}.`);
  }
  const value = operator.apply(operands.map((operand) => evaluate(operand, inputs)));
  if (!Number.isFinite(value))
    throw new ExpressionError(`${JSON.stringify(expression)} has no finite value.`);
  return value;
}

function named(name: string, inputs: Readonly<Record<string, number>>): number {
  if (Object.hasOwn(inputs, name)) return inputs[name] ?? 0;
  if (name === 'e') return Math.E;
  const known = Object.keys(inputs);
  throw new ExpressionError(
    `"${name}" is not an input of this question. ${known.length === 0 ? 'It has none.' : `Inputs: ${known.join(', ')}.`}`,
  );
}
