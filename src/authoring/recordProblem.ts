import { createHash } from 'node:crypto';
import { canonical } from '../core/canonical.ts';
import type { GeneratedClassCase, GeneratedFunctionCase, RecordedAnswers } from '../core/case.ts';
import { expandInputs, expandOperations } from '../core/expandRecipe.ts';
import type { Json } from '../core/json.ts';
import type { Problem } from '../core/problem.ts';
import { parseType } from '../core/type.ts';
import { answerTexts, answers } from '../judge/cases/generatedPlay.ts';
import { askOperations } from '../judge/cases/operationsPlay.ts';
import { answerValue } from '../judge/scenario/answerText.ts';
import type { Session } from '../judge/session.ts';

/** A case is kept in full up to this many characters of answers, as a checksum beyond. */
const fullLimit = 100_000;

/** Milliseconds for one sequence while recording; nobody waits for a limit here. */
const recordingMs = 60_000;

/**
 * Asks a loaded, accepted solution for the answers of a generated case.
 * @throws {Error} when it does not answer everything.
 */
export async function recordCase(
  session: Session,
  problem: Problem,
  given: GeneratedClassCase | GeneratedFunctionCase,
): Promise<RecordedAnswers> {
  const [texts, values] =
    'generate' in given ? await operations(session, problem, given) : await inputs(session, problem, given);
  if (JSON.stringify(values).length <= fullLimit) return { answers: values };
  const digest = createHash('sha256');
  for (const text of texts) digest.update(text).update('\n');
  return { sha256: digest.digest('hex') };
}

async function operations(
  session: Session,
  problem: Problem,
  given: GeneratedClassCase,
): Promise<[texts: string[], values: Json[]]> {
  if (problem.kind !== 'class') throw new Error(`"${given.name}" needs a class`);
  const { signature } = problem;
  const texts: string[] = [];
  const values: Json[] = [];
  for (const sequence of expandOperations(given.generate)) {
    const outcome = await askOperations(session, signature, sequence, recordingMs);
    if (outcome.kind === 'stopped' || outcome.answers.length !== sequence.operations.length + 1) {
      throw new Error(`"${given.name}" was not answered to the end`);
    }
    texts.push(...answerTexts(signature, sequence, outcome.answers));
    values.push(
      sequence.operations.flatMap(({ call }, index) => {
        if (!answers(signature, call)) return [];
        const value = answerValue(outcome.answers[index + 1] ?? []);
        if (value === undefined) throw new Error(`"${given.name}": an answer does not fit its type`);
        return [value];
      }),
    );
  }
  return [texts, values];
}

async function inputs(
  session: Session,
  problem: Problem,
  given: GeneratedFunctionCase,
): Promise<[texts: string[], values: Json[]]> {
  if (problem.kind !== 'function') throw new Error(`"${given.name}" needs a function`);
  const { signature } = problem;
  const values: Json[] = [];
  for (const input of expandInputs(given.inputs)) {
    const args = signature.params.map(({ name }) => input[name] ?? null);
    const outcome = await session.ask({ op: 'call', args }, recordingMs);
    const value = answerValue(outcome.answers[0] ?? ['misfit', 'no answer']);
    if (value === undefined) throw new Error(`"${given.name}": an answer does not fit its type`);
    values.push(value);
  }
  const type = parseType(signature.returns);
  return [values.map((value) => canonical(value, type, signature.types)), values];
}
