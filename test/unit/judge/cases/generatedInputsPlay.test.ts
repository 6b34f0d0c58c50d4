import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { RecordedAnswers } from '../../../../src/core/case.ts';
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

  it('compares the checksum where that is all that was kept', async () => {
    const sha256 = createHash('sha256').update('1\n2\n3\n').digest('hex');
    const script = [ended([[1]]), ended([[2]]), ended([[3]])];
    assert.deepEqual((await play(script, { sha256 })).outcome, { kind: 'accepted' });
    const { outcome } = await play([ended([[1]]), ended([[2]]), ended([[4]])], { sha256 });
    assert.ok(outcome.kind === 'failed');
    assert.match(outcome.message, /^Not all answers are right\./);
  });

  it('never accepts an answer of no use, not even where only the checksum is known', async () => {
    const sha256 = createHash('sha256').update('misfit\n2\n3\n').digest('hex');
    const script = [ended([['misfit', 'null']]), ended([[2]]), ended([[3]])];
    const { outcome } = await play(script, { sha256 });
    assert.ok(outcome.kind === 'failed');
    assert.equal(outcome.message, 'Input 1 of 3: Expected an answer of type int, got null.');
  });

  it('asks to measure where cost is judged, and tells a cost above its bound by the values given', async () => {
    const cost = { ns: 3_000, calibrationNs: 1_000, calibrationOperations: 1_000 };
    const one = { numbers: { literal: [5, 6, 7] } };
    const changes = { inputs: { ...inputs, count: 1, input: one }, cost: { timesCalibration: 1_000 } };
    const { outcome, asked } = await play([ended([[1]], cost)], { answers: [1] }, changes);
    assert.ok(asked[0]?.op === 'call' && asked[0].measure === 3);
    assert.deepEqual(outcome, { kind: 'accepted', costs: [{ count: 3, timesCalibration: 1_000 }] });
    const dear = { ...cost, ns: 3_003 };
    const slow = (await play([ended([[1]], dear)], { answers: [1] }, changes)).outcome;
    assert.ok(slow.kind === 'failed');
    assert.equal(slow.verdict, 'time-limit');
    assert.match(slow.message, /over 3 values in the arguments, one took 1001\.0 times as long/);
  });

  it('is no matter of the solution where not as many answers were recorded', async () => {
    const script = [ended([[1]]), ended([[2]]), ended([[3]])];
    await assert.rejects(play(script, 'none'), HumanError);
    await assert.rejects(play(script, { answers: [1, 2] }), HumanError);
  });
});

async function play(
  script: readonly Outcome[],
  recorded: RecordedAnswers | 'none' = { answers: [1, 2, 3] },
  changes: object = {},
) {
  const { case: given } = judgedCase({ layer: 'model', inputs, ...changes });
  assert.ok('inputs' in given);
  const { session, asked } = scriptedSession(...script);
  const { signature } = totalProblem();
  const known = recorded === 'none' ? undefined : recorded;
  return {
    outcome: await playGeneratedInputs(session, signature, given, known, 'exact'),
    asked,
    given,
  };
}
