import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { RecordedAnswers } from '../../../../src/core/case.ts';
import { expandOperations } from '../../../../src/core/expandRecipe.ts';
import { HumanError } from '../../../../src/core/humanError.ts';
import type { CaseOutcome } from '../../../../src/judge/caseOutcome.ts';
import { answers, answerTexts, playGenerated } from '../../../../src/judge/cases/generatedPlay.ts';
import type { Outcome } from '../../../../src/judge/conversation.ts';
import type { Answer } from '../../../../src/judge/protocol.ts';
import { judgedCase } from '../../../support/cases.ts';
import { storeProblem } from '../../../support/problems.ts';
import { ended, scriptedSession, stopped } from '../../../support/scriptedSession.ts';

const { signature } = storeProblem();
const recipe = {
  version: 1 as const,
  seed: 3,
  sequences: 2,
  length: [2, 3] as [number, number],
  construct: { size: { literal: 3 } },
  operations: [{ call: 'get', weight: 1, args: [{ int: [0, 9] as [number, number] }] }],
};
const lengths = expandOperations(recipe).map(({ operations }) => operations.length);
const replies = lengths.map((length) => ended(answered(length)));
const recorded: RecordedAnswers = { answers: lengths.map(sevens) };

describe('playGenerated', () => {
  it('accepts where every answer of every sequence is the recorded one', async () => {
    const { outcome, asked } = await play(replies, recorded);
    assert.deepEqual(outcome, { kind: 'accepted' });
    assert.equal(asked.length, 2);
  });

  it('gives each sequence the whole limit of the case', async () => {
    const { session, limits } = await play(replies, recorded);
    assert.deepEqual(limits, [session.caseMs, session.caseMs]);
  });

  it('tells the sequence and the call that went wrong, and goes no further', async () => {
    const { outcome, asked } = await play([ended([[], [7], [8], [7]])], recorded);
    assert.match(failure(outcome).message, /^Sequence 1 of 2: Operation 2, get\(\d\): expected 7, got 8\.$/);
    assert.equal(asked.length, 1);
  });

  it('never accepts where an answer is lacking', async () => {
    assert.equal((await play([ended([[], [7]])], recorded)).outcome.kind, 'stopped');
  });

  it('stops where the driver stops', async () => {
    const { outcome } = await play([stopped({ kind: 'cancelled' })], recorded);
    assert.equal(outcome.kind, 'stopped');
  });

  it('compares the checksum where that is all that was kept', async () => {
    const text = lengths.flatMap(sevens).join('\n');
    const sha256 = createHash('sha256').update(`${text}\n`).digest('hex');
    assert.deepEqual((await play(replies, { sha256 })).outcome, { kind: 'accepted' });
    const other = await play(replies, { sha256: '0'.repeat(64) });
    assert.match(failure(other.outcome).message, /^Not all answers are right\./);
  });

  it('asks to measure where cost is judged, and tells a cost above its bound', async () => {
    const cost = { ns: 1e9, calibrationNs: 1e6, calibrationOperations: 20_000 };
    const slow = lengths.map((length) => ended(answered(length), cost));
    const { outcome, asked } = await play(slow, recorded, { timesCalibration: 20 });
    assert.equal(failure(outcome).verdict, 'time-limit');
    assert.ok(asked[0]?.op === 'operations' && asked[0].measure === 3);
  });

  it('is no matter of the solution where nothing fitting was recorded', async () => {
    const misfits: readonly (RecordedAnswers | undefined)[] = [
      undefined,
      { answers: [] },
      { answers: lengths.map((length) => sevens(length - 1)) },
      { answers: lengths.map((length) => sevens(length + 1)) },
    ];
    for (const misfit of misfits) await assert.rejects(play(replies, misfit), HumanError);
  });
});

describe('answerTexts', () => {
  const operations = [
    { call: 'put', args: [1, 2] },
    { call: 'get', args: [1] },
    { call: 'get', args: [2] },
  ];

  it('has the canonical answer of every method that answers', () => {
    assert.deepEqual(answerTexts(signature, { operations }, [[], [], [-0], [null]]), ['0', 'null']);
  });

  it('has a text even for what does not fit or is not there', () => {
    assert.deepEqual(answerTexts(signature, { operations }, [[], [], ['misfit', 'undefined']]), [
      'misfit',
      'misfit',
    ]);
  });
});

describe('answers', () => {
  it('holds for methods that return something', () => {
    assert.deepEqual(
      ['get', 'put', 'unknown'].map((call) => answers(signature, call)),
      [true, false, false],
    );
  });
});

async function play(
  script: readonly Outcome[],
  kept: RecordedAnswers | undefined,
  cost?: { timesCalibration: number },
) {
  const { case: given } = judgedCase({ layer: 'model', generate: recipe, cost });
  assert.ok('generate' in given);
  const { session, asked, limits } = scriptedSession(...script);
  return { outcome: await playGenerated(session, signature, given, kept), session, asked, limits };
}

function answered(length: number): Answer[] {
  return [[], ...sevens(length).map((value): Answer => [value])];
}

function sevens(length: number): number[] {
  return Array.from({ length }, () => 7);
}

function failure(outcome: CaseOutcome): Extract<CaseOutcome, { kind: 'failed' }> {
  assert.ok(outcome.kind === 'failed', JSON.stringify(outcome));
  return outcome;
}
