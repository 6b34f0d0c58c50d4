import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  complexityClaimEventSchema,
  complexityClasses,
  complexityWords,
} from '../../../src/core/complexity.ts';
import { logGrowth } from '../../../src/core/fitGrowth.ts';
import { progressEventSchema } from '../../../src/core/progressEvent.ts';

const event = {
  type: 'complexity-claimed',
  at: 1_790_000_000_000,
  problem: '7f3f2f0a-3a5e-4c52-9d7c-0e6f2a9c9c11',
  language: 'go',
} as const;

describe('complexity classes', () => {
  it('stand in the order of their growth', () => {
    const growths = complexityClasses.map((each) => logGrowth(each, 1_000));
    assert.deepEqual(
      growths,
      growths.toSorted((a, b) => a - b),
    );
  });

  it('are each called something of their own', () => {
    const words = complexityClasses.flatMap((each) => [
      complexityWords[each].written,
      complexityWords[each].called,
    ]);
    assert.equal(new Set(words).size, 2 * complexityClasses.length);
  });
});

describe('a claim of complexity', () => {
  it('is an event of the progress log, also when it was skipped', () => {
    for (const claim of [{ time: 'n log n', space: 'n' }, { time: '1' }, {}] as const) {
      assert.deepEqual(progressEventSchema.parse({ ...event, ...claim }), { ...event, ...claim });
    }
  });

  it('is one out of the list', () => {
    assert.equal(complexityClaimEventSchema.safeParse({ ...event, time: 'O(n)' }).success, false);
  });
});
