import * as l10n from '@vscode/l10n';
import type { LintFault } from './lintFault.ts';
import { evaluate, ExpressionError } from './expression.ts';
import type { NumberQuestion } from './followUp.ts';
import { drawInputs, endsOf, type DrawnInputs } from './followUpDraw.ts';
import { apart, SLIP_TOLERANCE } from './followUpNumberCheck.ts';
import { readUnit } from './followUpUnit.ts';
import { significant } from './significant.ts';

/** Beside the corners of the ranges, as many draws are tried. */
const DRAWS = 64;
/** Corners grow as a power of two; further ranges are covered by the draws. */
const MOST_CORNER_RANGES = 6;

/** What is wrong with a number question, tried with the corners of its ranges and with seeded draws. */
export function numberFaults(question: NumberQuestion, ask: string): LintFault[] {
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

function unitFaults({ unit }: NumberQuestion): LintFault[] {
  const reading = readUnit(unit);
  if (reading.kind === 'unit') return [];
  return [
    {
      code: 'U07',
      path: ['unit'],
      message: l10n.t(
        'The unit "{0}" can be read two ways. Write {1}.',
        unit,
        reading.readings.join(` ${l10n.t('or')} `),
      ),
    },
  ];
}

function askFaults(ask: string): LintFault[] {
  if (!ask.includes('{expected}')) return [];
  return [
    {
      code: 'U13',
      path: [],
      message: l10n.t('The question shows its own answer. Take {expected} out of "ask".'),
    },
  ];
}

function inputFaults({ inputs }: NumberQuestion, ask: string): LintFault[] {
  return Object.entries(inputs).flatMap(([name, input]): LintFault[] => {
    if (typeof input === 'number') return [];
    if (input.to <= input.from) {
      return [
        {
          code: 'U13',
          path: ['inputs', name],
          message: l10n.t(
            'The range of "{0}" goes from {1} to {2}. Let it grow.',
            name,
            input.from,
            input.to,
          ),
        },
      ];
    }
    if (ask.includes(`{${name}}`)) return [];
    return [
      {
        code: 'U13',
        path: ['inputs', name],
        message: l10n.t(
          '"{0}" is drawn anew for each attempt, but the question does not show it. Write {1} into "ask".',
          name,
          `{${name}}`,
        ),
      },
    ];
  });
}

function expectedFault(
  { expression, inputs: asked }: NumberQuestion,
  inputs: DrawnInputs,
): LintFault | undefined {
  const value = valueOf(expression, inputs);
  if (typeof value === 'string') return { code: 'U02', path: ['expression'], message: value };
  if (value > 0) return undefined;
  return {
    code: 'U02',
    path: ['expression'],
    message: l10n.t(
      'The expected number is {0}; it must be greater than zero.',
      withInputs(significant(value), asked, inputs),
    ),
  };
}

function slipFault(question: NumberQuestion, index: number, inputs: DrawnInputs): LintFault | undefined {
  const { expression, factor, slips, inputs: asked } = question;
  const path = ['slips', index, 'expression'];
  const slip = valueOf(slips[index]?.expression ?? 0, inputs);
  if (typeof slip === 'string') return { code: 'U02', path, message: slip };
  const distance = apart(slip, evaluate(expression, inputs));
  if (distance > factor) return twinFault(question, index, inputs, slip);
  return {
    code: 'U03',
    path,
    message: l10n.t(
      'This slip gives {0}, which counts as right: it lies within the factor {1} of the expected number. Make the factor smaller, or leave the slip out.',
      withInputs(significant(slip), asked, inputs),
      factor,
    ),
  };
}

/** Two slips so near to each other that the first one's hint would be shown for both. */
function twinFault(
  { slips }: NumberQuestion,
  index: number,
  inputs: DrawnInputs,
  slip: number,
): LintFault | undefined {
  const twin = slips.slice(0, index).findIndex((other) => {
    const value = valueOf(other.expression, inputs);
    return typeof value === 'number' && apart(value, slip) <= SLIP_TOLERANCE ** 2;
  });
  if (twin < 0) return undefined;
  const message = l10n.t(
    'This slip gives {0}, which cannot be told from slip {1}. Delete one, or change the numbers.',
    significant(slip),
    twin + 1,
  );
  return { code: 'U03', path: ['slips', index, 'expression'], message };
}

function valueOf(expression: NumberQuestion['expression'], inputs: DrawnInputs): number | string {
  try {
    return evaluate(expression, inputs);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return error.message;
  }
}

/** The number, with the inputs that gave it where some are drawn. */
function withInputs(shown: string, asked: NumberQuestion['inputs'], inputs: DrawnInputs): string {
  const drawn = Object.keys(asked).filter((name) => typeof asked[name] !== 'number');
  if (drawn.length === 0) return shown;
  return l10n.t('{0} with {1}', shown, drawn.map((name) => `${name} ${String(inputs[name])}`).join(', '));
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
