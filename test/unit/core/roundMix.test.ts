import assert from 'node:assert/strict';
import { mixText } from '../../../src/core/roundMix.ts';
import { roundPlanSchema } from '../../../src/core/roundPlan.ts';
import { roundFile } from '../../support/rounds.ts';

const plan = (segments: readonly Readonly<Record<string, unknown>>[]) =>
  roundPlanSchema.parse({ ...roundFile, segments });

describe('mixText', () => {
  it('leaves out introductions and reviews', () => {
    assert.equal(mixText(roundPlanSchema.parse(roundFile)), '47 % coding, 39 % design, 13 % questions');
  });

  it('has words for one part and for none', () => {
    assert.equal(mixText(plan([{ type: 'drill', minutes: 9, pick: {} }])), 'drill only');
    assert.equal(mixText(plan([{ type: 'break', minutes: 9 }])), '');
  });
});
