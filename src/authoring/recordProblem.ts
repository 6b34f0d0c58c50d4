import { createHash } from 'node:crypto';
import type { GeneratedClassCase, GeneratedFunctionCase, RecordedAnswers } from '../core/case.ts';
import { comparable } from '../core/compare.ts';
import { HumanError } from '../core/humanError.ts';
import { expandInputs, expandOperations } from '../core/expandRecipe.ts';
import type { Json } from '../core/json.ts';
import type { Problem } from '../core/problem.ts';
import { answerType } from '../judge/cases/functionPlay.ts';
import { answerTexts, answers } from '../judge/cases/generatedPlay.ts';
import { askOperations } from '../judge/cases/operationsPlay.ts';
import { answerValue } from '../judge/scenario/answerText.ts';
import type { Session } from '../judge/session.ts';

/** A case is kept in full up to this many characters of answers, as a checksum beyond. */
const fullLimit = 100_000;

/** Milliseconds for one sequence while recording; nobody waits for a limit here. */
const recordingMs = 60_000;

/** The answers of one solution to a generated case. */
export interface RecordedCase {
  readonly recorded: RecordedAnswers;
  /** The canonical answers of each sequence or input: two solutions agree exactly when these are equal. */
  readonly parts: readonly (readonly string[])[];
}

/**
 * Asks a loaded, accepted solution for the answers of a generated case.
 * @throws {HumanError} when it does not answer everything, or answers more floats than can be kept.
 */
export async function recordCase(
  session: Session,
  problem: Problem,
  given: GeneratedClassCase | GeneratedFunctionCase,
): Promise<RecordedCase> {
  const isClass = 'generate' in given;
  const [parts, values] = isClass
    ? await operations(session, problem, given)
    : await inputs(session, problem, given);
  const digest = createHash('sha256');
  for (const text of parts.flat()) digest.update(text).update('\n');
  const sha256 = digest.digest('hex');
  const isShort = JSON.stringify(values).length <= fullLimit;
  if (!isShort && !isClass && typeof problem.compare === 'object' && 'float' in problem.compare) {
    throw new HumanError(
      `"${given.name}": the answers take over ${fullLimit.toLocaleString('en')} characters, and a checksum allows no tolerance. Use fewer or smaller inputs.`,
    );
  }
  return { recorded: isShort ? { answers: values } : { sha256 }, parts };
}

async function operations(
  session: Session,
  problem: Problem,
  given: GeneratedClassCase,
): Promise<[parts: string[][], values: Json[]]> {
  if (problem.kind !== 'class') throw new HumanError(`"${given.name}" needs a class`);
  const { signature } = problem;
  const parts: string[][] = [];
  const values: Json[] = [];
  for (const sequence of expandOperations(given.generate)) {
    const outcome = await askOperations(session, signature, sequence, recordingMs);
    if (outcome.kind === 'stopped' || outcome.answers.length !== sequence.operations.length + 1) {
      throw new HumanError(
        `"${given.name}" was not answered to the end. Run "code-rounds test" on the solution to see why.`,
      );
    }
    parts.push(answerTexts(signature, sequence, outcome.answers));
    values.push(
      sequence.operations.flatMap(({ call }, index) => {
        if (!answers(signature, call)) return [];
        const value = answerValue(outcome.answers[index + 1] ?? []);
        if (value === undefined)
          throw new HumanError(
            `"${given.name}": an answer does not fit its type. Run "code-rounds test" on the solution to see it.`,
          );
        return [value];
      }),
    );
  }
  return [parts, values];
}

async function inputs(
  session: Session,
  problem: Problem,
  given: GeneratedFunctionCase,
): Promise<[parts: string[][], values: Json[]]> {
  if (problem.kind !== 'function') throw new HumanError(`"${given.name}" needs a function`);
  const { signature, compare: mode } = problem;
  const comparison = { type: answerType(signature), types: signature.types, mode };
  const parts: string[][] = [];
  const values: Json[] = [];
  for (const input of expandInputs(given.inputs)) {
    const args = signature.params.map(({ name }) => input[name] ?? null);
    const outcome = await session.ask({ op: 'call', args }, recordingMs);
    const value = answerValue(outcome.answers[0] ?? ['misfit', 'no answer']);
    if (value === undefined)
      throw new HumanError(
        `"${given.name}": an answer does not fit its type. Run "code-rounds test" on the solution to see it.`,
      );
    parts.push([comparable(value, { ...comparison, input })]);
    values.push(value);
  }
  return [parts, values];
}
