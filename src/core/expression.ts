import * as l10n from '@vscode/l10n';
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
    const known = [...operators.keys()].join(' ');
    throw new ExpressionError(l10n.t('"{0}" is not an operator. Known: {1}.', name, known));
  }
  if (operands.length < operator.least || operands.length > operator.most) {
    const wanted =
      operator.most === Infinity
        ? l10n.t('at least {0}', operator.least)
        : l10n.t('exactly {0}', operator.least);
    throw new ExpressionError(l10n.t('"{0}" has {1} operands; it takes {2}.', name, operands.length, wanted));
  }
  const value = operator.apply(operands.map((operand) => evaluate(operand, inputs)));
  if (!Number.isFinite(value))
    throw new ExpressionError(l10n.t('{0} has no finite value.', JSON.stringify(expression)));
  return value;
}

function named(name: string, inputs: Readonly<Record<string, number>>): number {
  if (Object.hasOwn(inputs, name)) return inputs[name] ?? 0;
  if (name === 'e') return Math.E;
  const known = Object.keys(inputs);
  throw new ExpressionError(
    known.length === 0
      ? l10n.t('"{0}" is not an input of this question. It has none.', name)
      : l10n.t('"{0}" is not an input of this question. Inputs: {1}.', name, known.join(', ')),
  );
}
