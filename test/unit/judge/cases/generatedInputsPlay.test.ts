import assert from 'node:assert/strict';
import { expandInputs } from '../../../../src/core/expandRecipe.ts';
import { HumanError } from '../../../../src/core/humanError.ts';
import { playGeneratedInputs } from '../../../../src/judge/cases/generatedInputsPlay.ts';
import type { Outcome } from '../../../../src/judge/conversation.ts';
import { judgedCase } from '../../../support/cases.ts';
import { totalProblem } from '../../../support/problems.ts';
import { ended, scriptedSession, stopped } from '../../../support/scriptedSession.ts';

const inputs = {
  version: 1,
  seed: 1,
  count: 3,
  input: { numbers: { array: { of: { int: [0, 9] }, length: [1, 3] } } },
};

describe('playGeneratedInputs', () => {
  it('calls with every input, smallest first, and accepts where each answer is the recorded one', async () => {
    const { outcome, asked, given } = await play([ended([[1]]), ended([[2]]), ended([[3]])]);
    assert.deepEqual(outcome, { kind: 'accepted' });
    assert.deepEqual(
      asked,
      expandInputs(given.inputs).map(({ numbers }) => ({ op: 'call', args: [numbers] })),
    );
  });

  it('tells the input that went wrong, and goes no further', async () => {
    const { outcome, asked } = await play([ended([[1]]), ended([[9]])]);
    assert.ok(outcome.kind === 'failed');
    assert.equal(outcome.message, 'Input 2 of 3: Expected 2, got 9.');
    assert.match(outcome.input ?? '', /^numbers = \[/);
    assert.equal(asked.length, 2);
  });

  it('stops where the driver stops', async () => {
    assert.equal((await play([stopped({ kind: 'cancelled' })])).outcome.kind, 'stopped');
  });

  it('is no matter of the solution where not as many answers were recorded', async () => {
    await assert.rejects(play([ended([[1]]), ended([[2]]), ended([[3]])], [1, 2]), HumanError);
  });
});

async function play(script: readonly Outcome[], answers = [1, 2, 3]) {
  const { case: given } = judgedCase({ layer: 'model', inputs });
  assert.ok('inputs' in given);
  const { session, asked } = scriptedSession(...script);
  const { signature } = totalProblem();
  return {
    outcome: await playGeneratedInputs(session, signature, given, { answers }, 'exact'),
    asked,
    given,
  };
}
