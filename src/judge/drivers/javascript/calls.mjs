import { Answers } from './answers.mjs';
import { apply, construct } from './builtins.mjs';
import { decodeAll } from './decode.mjs';
import { answer, threw } from './encode.mjs';
import { callMethod, findMethods } from './methods.mjs';
import { isThenable, outcomeOf } from './settle.mjs';

/** @typedef {import('./settle.mjs').Outcome} Outcome */

/**
 * Calls the function once and answers.
 * @param {any} signature
 * @param {Function} solution
 * @param {{ id: number, args: any[] }} request
 * @returns {Promise<'settled' | 'threw' | 'unsettled'>} `threw`: where the signature has no `throws`
 */
export async function callFunction(signature, solution, request) {
  const answers = new Answers(request.id, 1);
  const args = decodeAll(signature.params, request.args);
  let outcome = run(() => apply(solution, undefined, args));
  if (outcome.kind === 'value' && signature.async) outcome = await awaited(outcome);
  if (outcome.kind === 'unsettled') return 'unsettled';
  if (outcome.kind === 'error') answers.add(threw(outcome.error));
  else if (signature.inPlace === undefined) answers.add(answer(signature.returns, outcome.value));
  else answers.add(answer(signature.params[signature.inPlace], args[signature.inPlace]));
  answers.flush();
  return outcome.kind === 'error' && !signature.throws ? 'threw' : 'settled';
}

/**
 * Makes an object, plays the operations on it and answers each.
 * @param {any} signature
 * @param {Function} solution
 * @param {{ id: number, construct: any[], operations: [string, any[]][] }} request
 * @returns {Promise<'settled' | 'threw' | 'unsettled'>} `threw`: the list ended early
 */
export async function playOperations(signature, solution, request) {
  const answers = new Answers(request.id, request.operations.length);
  /** @type {any} */
  let object;
  try {
    object = construct(solution, decodeAll(signature.construct.params, request.construct));
    answers.add('[]');
  } catch (error) {
    answers.add(threw(error));
    answers.flush();
    return 'threw';
  }
  const methods = findMethods(signature, object);
  for (let index = 0; index < request.operations.length; index += 1) {
    const operation = /** @type {[string, any[]]} */ (request.operations[index]);
    const { key, method } = /** @type {any} */ (methods[operation[0]]);
    const args = decodeAll(method.params, operation[1]);
    let outcome = run(() => callMethod(object, key, args));
    if (outcome.kind === 'value' && method.async && isThenable(outcome.value))
      outcome = await awaited(outcome, answers);
    if (outcome.kind === 'unsettled') {
      answers.flush();
      return 'unsettled';
    }
    answers.add(outcome.kind === 'error' ? threw(outcome.error) : answer(method.returns, outcome.value));
    if (outcome.kind === 'error' && !method.throws) {
      answers.flush();
      return 'threw';
    }
  }
  answers.flush();
  return 'settled';
}

/** @type {(call: () => unknown) => Outcome} */
function run(call) {
  try {
    return { kind: 'value', value: call() };
  } catch (error) {
    return { kind: 'error', error };
  }
}

/** @type {(outcome: { kind: 'value', value: unknown }, answers?: Answers) => Promise<Outcome>} */
function awaited(outcome, answers) {
  // What is there goes out before a wait that may never end.
  answers?.flush();
  return outcomeOf(outcome.value);
}
