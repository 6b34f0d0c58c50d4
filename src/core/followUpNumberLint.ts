import type { CaseFault } from './caseFault.ts';
import { evaluate, ExpressionError } from './expression.ts';
import type { NumberQuestion } from './followUp.ts';
import { drawInputs, endsOf, type DrawnInputs } from './followUpDraw.ts';
import { apart } from './followUpNumberCheck.ts';
import { readUnit } from './followUpUnit.ts';
import { significant } from './significant.ts';

/** Beside the corners of the ranges, as many draws are tried. */
const DRAWS = 64;
/** Corners grow as a power of two; further ranges are covered by the draws. */
const MOST_CORNER_RANGES = 6;

/** What is wrong with a number question, tried with the corners of its ranges and with seeded draws. */
export function numberFaults(question: NumberQuestion, ask: string): CaseFault[] {
  const faults = [...unitFaults(question), ...askFaults(ask), ...inputFaults(question, ask)];
  const tried = samples(question);
  const broken = tried.map((inputs) => expectedFault(question, inputs)).find((found) => found !== undefined);
  if (broken !== undefined) return [...faults, broken];
  return [
    ...faults,
    ...question.slips.flatMap((_slip, index) => {
      const found = tried
        .map((inputs) => slipFault(question, index, inputs))
        .find((each) => each !== undefined);
      return found === undefined ? [] : [found];
    }),
  ];
}

function unitFaults({ unit }: NumberQuestion): CaseFault[] {
  const reading = readUnit(unit);
  if (reading.kind === 'unit') return [];
  return [
    {
      path: ['unit'],
      message: `The unit "${unit}" can be read two ways. Write ${reading.readings.join(' or ')}.`,
    },
  ];
}

function askFaults(ask: string): CaseFault[] {
  if (!ask.includes('{expected}')) return [];
  return [{ path: [], message: 'The question shows its own answer. Take {expected} out of "ask".' }];
}

function inputFaults({ inputs }: NumberQuestion, ask: string): CaseFault[] {
  return Object.entries(inputs).flatMap(([name, input]): CaseFault[] => {
    if (typeof input === 'number') return [];
    if (input.to <= input.from) {
      return [
        {
          path: ['inputs', name],
          message: `The range of "${name}" goes from ${input.from} to ${input.to}. Let it grow.`,
        },
      ];
    }
    if (ask.includes(`{${name}}`)) return [];
    return [
      {
        path: ['inputs', name],
        message: `"${name}" is drawn anew for each attempt, but the question does not show it. Write {${name}} into "ask".`,
      },
    ];
  });
}

function expectedFault(
  { expression, inputs: asked }: NumberQuestion,
  inputs: DrawnInputs,
): CaseFault | undefined {
  const value = valueOf(expression, inputs);
  if (typeof value === 'string') return { path: ['expression'], message: value };
  if (value > 0) return undefined;
  return {
    path: ['expression'],
    message: `The expected number is ${significant(value)}${withInputs(asked, inputs)}; it must be greater than zero.`,
  };
}

function slipFault(question: NumberQuestion, index: number, inputs: DrawnInputs): CaseFault | undefined {
  const { expression, factor, slips, inputs: asked } = question;
  const path = ['slips', index, 'expression'];
  const slip = valueOf(slips[index]?.expression ?? 0, inputs);
  if (typeof slip === 'string') return { path, message: slip };
  const distance = apart(slip, evaluate(expression, inputs));
  if (distance > factor) return undefined;
  return {
    path,
    message:
      `This slip gives ${significant(slip)}${withInputs(asked, inputs)}, which counts as right: it lies within the factor ${factor} of the expected number. ` +
      'Make the factor smaller, or leave the slip out.',
  };
}

function valueOf(expression: NumberQuestion['expression'], inputs: DrawnInputs): number | string {
  try {
    return evaluate(expression, inputs);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return error.message;
  }
}

/** Empty where nothing is drawn. */
function withInputs(asked: NumberQuestion['inputs'], inputs: DrawnInputs): string {
  const drawn = Object.keys(asked).filter((name) => typeof asked[name] !== 'number');
  if (drawn.length === 0) return '';
  return ` with ${drawn.map((name) => `${name} ${String(inputs[name])}`).join(', ')}`;
}

function samples(question: NumberQuestion): DrawnInputs[] {
  const ranges = Object.entries(question.inputs).filter(([, input]) => typeof input !== 'number');
  if (ranges.length === 0) return [drawInputs(question, 0)];
  const draws = Array.from({ length: DRAWS }, (_, seed) => drawInputs(question, seed));
  let corners: DrawnInputs[] = [drawInputs(question, 0)];
  for (const [name, input] of ranges.slice(0, MOST_CORNER_RANGES)) {
    corners = corners.flatMap((corner) => endsOf(input).map((end) => ({ ...corner, [name]: end })));
  }
  return [...corners, ...draws];
}
