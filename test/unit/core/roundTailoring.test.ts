import assert from 'node:assert/strict';
import fc from 'fast-check';
import { roundPlanSchema } from '../../../src/core/roundPlan.ts';
import { sizedPlan } from '../../../src/core/roundSize.ts';
import { codingShares, roundLengths, tailoredMinutes } from '../../../src/core/roundTailoring.ts';
import { roundFile } from '../../support/rounds.ts';

const compact = [
  { type: 'problem', minutes: 18 },
  { type: 'follow-ups', minutes: 27 },
] as const;
const talks = [
  { type: 'introduction', minutes: 2 },
  { type: 'questions', minutes: 25 },
  { type: 'review', minutes: 3 },
] as const;

describe('the length and mix of a round', () => {
  it('are those of the plan where nothing was chosen', () => {
    assert.deepEqual(tailoredMinutes(compact, {}), [18, 27]);
    const plan = roundPlanSchema.parse(roundFile);
    assert.equal(sizedPlan(plan, {}), plan);
  });

  it('stretch every segment alike', () => {
    assert.deepEqual(tailoredMinutes(compact, { minutes: 50 }), [20, 30]);
    assert.deepEqual(tailoredMinutes(compact, { minutes: 60 }), [24, 36]);
    assert.deepEqual(tailoredMinutes(talks, { minutes: 60 }), [4, 50, 6]);
  });

  it('shift time between coding and design, and leave the rest as it is', () => {
    assert.deepEqual(tailoredMinutes(compact, { coding: 60 }), [27, 18]);
    assert.deepEqual(tailoredMinutes(compact, { minutes: 60, coding: 50 }), [30, 30]);
    const live = [{ type: 'introduction', minutes: 5 } as const, ...compact];
    assert.deepEqual(tailoredMinutes(live, { coding: 60 }), [5, 27, 18]);
  });

  it('shift nothing where a plan has not both', () => {
    assert.deepEqual(tailoredMinutes(talks, { coding: 60 }), [2, 25, 3]);
    const file = { ...roundFile, minutes: 30, segments: talks.map((each) => ({ ...each })) };
    const plan = roundPlanSchema.parse({
      ...file,
      segments: [talks[0], { ...talks[1], count: 2, pick: {} }, talks[2]],
    });
    assert.equal(sizedPlan(plan, { coding: 60 }), plan);
  });

  it('make a plan that says its own length', () => {
    const plan = sizedPlan(roundPlanSchema.parse(roundFile), { minutes: 60, coding: 60 });
    assert.equal(plan.minutes, 60);
    assert.deepEqual(roundPlanSchema.parse(plan), plan);
  });

  it('give each segment whole minutes, at least one, that add up', () => {
    const segment = fc.record({
      type: fc.constantFrom('introduction', 'problem', 'follow-ups', 'drill', 'review'),
      minutes: fc.integer({ min: 1, max: 120 }),
    });
    fc.assert(
      fc.property(
        fc.array(segment, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(...roundLengths),
        fc.constantFrom(undefined, ...codingShares),
        (segments, minutes, coding) => {
          const sizes = tailoredMinutes(segments, {
            minutes,
            coding,
          });
          assert.ok(sizes.every((size) => Number.isInteger(size) && size >= 1));
          assert.equal(
            sizes.reduce((sum, size) => sum + size, 0),
            minutes,
          );
        },
      ),
    );
  });
});
