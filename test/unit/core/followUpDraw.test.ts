import assert from 'node:assert/strict';
import { attemptSeed, drawnItem, drawInputs } from '../../../src/core/followUpDraw.ts';
import type { FollowUpItem, NumberQuestion } from '../../../src/core/followUp.ts';
import { questionSchema } from '../../../src/core/question.ts';
import { numberQuestionFile } from '../../support/questions.ts';

const item: FollowUpItem = questionSchema.parse(numberQuestionFile);

function question(): NumberQuestion {
  assert.ok(item.check?.kind === 'number');
  return item.check;
}

describe('drawInputs', () => {
  it('draws steps of the range, both ends among them, and leaves fixed inputs alone', () => {
    const drawn = Array.from({ length: 400 }, (_, seed) => drawInputs(question(), seed));
    const rates = new Set(drawn.map(({ rate }) => rate));
    assert.deepEqual([...rates].sort(), [500, 550, 600, 650, 700, 750, 800, 850, 900]);
    assert.deepEqual(new Set(drawn.map(({ seconds }) => seconds)), new Set([0.04]));
  });

  it('keeps the digits of a decimal step', () => {
    const inputs = { fill: { from: 0.1, to: 0.7, step: 0.1 } };
    const fills = Array.from(
      { length: 200 },
      (_, seed) => drawInputs({ ...question(), inputs }, seed)['fill'],
    );
    assert.deepEqual([...new Set(fills)].sort(), [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
  });

  it('does not depend on the order of the inputs', () => {
    const range = { from: 1, to: 1_000, step: 1 };
    const one = drawInputs({ ...question(), inputs: { a: range, b: range } }, 7);
    const other = drawInputs({ ...question(), inputs: { b: range, a: range } }, 7);
    assert.deepEqual(one, other);
  });
});

describe('attemptSeed', () => {
  it('is the same for everybody and another one for each attempt', () => {
    const seeds = Array.from({ length: 50 }, (_, attempt) => attemptSeed(item.uuid, attempt));
    assert.equal(new Set(seeds).size, 50);
    assert.equal(seeds[3], attemptSeed(item.uuid, 3));
  });
});

describe('drawnItem', () => {
  it('says the numbers of the attempt in every text', () => {
    const drawn = drawnItem(item, 0, { rate: 12_500, seconds: 0.04 });
    assert.equal(drawn.ask, 'At 12,500 jobs a second of 40 ms each, how many workers are busy?');
    assert.ok(drawn.check?.kind === 'number');
    assert.equal(drawn.check.decides, 'Whether one process is enough: 500 workers.');
  });

  it('leaves braces alone that name no input', () => {
    assert.equal(
      drawnItem({ ...item, ask: 'GET /jobs/{id} at {rate}' }, 0, { rate: 5, seconds: 1 }).ask,
      'GET /jobs/{id} at 5',
    );
  });

  it('asks another number at a later attempt', () => {
    const asks = new Set(Array.from({ length: 10 }, (_, attempt) => drawnItem(item, attempt).ask));
    assert.ok(asks.size > 3, `only ${asks.size} different questions in ten attempts`);
  });
});
