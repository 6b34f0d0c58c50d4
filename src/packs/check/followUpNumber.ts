import { evaluate, ExpressionError } from '../../core/expression.ts';
import type { Expression, FollowUpItem } from '../../core/followUp.ts';
import { readUnit } from '../../core/followUpUnit.ts';
import type { ItemFault } from './checkFollowUps.ts';

type NumberQuestion = Extract<FollowUpItem['check'], { kind: 'number' }>;

/** People round on the way: a slip is recognized within this factor, so that two must lie further apart. */
const recognized = 1.05;

/** Whether a number question can be computed, read and told apart from its slips. */
export function numberFaults(check: NumberQuestion): ItemFault[] {
  const { unit, inputs, slips, factor } = check;
  const faults: ItemFault[] = [];
  if (readUnit(unit).kind === 'ambiguous') {
    const what = `The unit "${unit}" can be read in two ways.`;
    faults.push({ code: 'U07', path: ['check', 'unit'], what, mend: 'Write it out.' });
  }
  const answer = computed(check.expression, inputs);
  if (typeof answer === 'string') {
    const path = ['check', 'expression'];
    return [...faults, { code: 'U02', path, what: answer, mend: 'Mend the formula.' }];
  }
  const values = slips.map((slip) => computed(slip.expression, inputs));
  for (const [index, value] of values.entries()) {
    const path = ['check', 'slips', index];
    if (typeof value === 'string') {
      faults.push({ code: 'U02', path, what: `Slip ${index + 1}: ${value}`, mend: 'Mend the formula.' });
      continue;
    }
    const distance = apart(value, answer);
    if (distance <= factor * recognized) {
      const what = `Slip ${index + 1} (${shown(value)}) is within the factor ${factor} of the answer (${shown(answer)}).`;
      faults.push({ code: 'U03', path, what, mend: 'Lower the factor, or delete the slip.' });
    }
    const twin = values.findIndex(
      (other, before) =>
        before < index && typeof other === 'number' && apart(value, other) <= recognized ** 2,
    );
    if (twin >= 0) {
      const what = `Slip ${index + 1} (${shown(value)}) cannot be told from slip ${twin + 1}.`;
      faults.push({ code: 'U03', path, what, mend: 'Delete one, or change the numbers.' });
    }
  }
  return faults;
}

/** The value, or why there is none that a person could write. */
function computed(expression: Expression, inputs: Readonly<Record<string, number>>): number | string {
  try {
    const value = evaluate(expression, inputs);
    return value > 0 ? value : `The formula gives ${value}; answers are above zero.`;
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return error.message;
  }
}

/** How many times one number is the other; at least 1. */
function apart(left: number, right: number): number {
  return Math.max(left / right, right / left);
}

function shown(value: number): string {
  return String(Number(value.toPrecision(4)));
}
