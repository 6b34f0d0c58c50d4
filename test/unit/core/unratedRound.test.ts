import assert from 'node:assert/strict';
import { roundPlanSchema } from '../../../src/core/roundPlan.ts';
import { roundActions } from '../../../src/core/roundRules.ts';
import { whyForbiddenUntilRated } from '../../../src/core/unratedRound.ts';
import { roundFile } from '../../support/rounds.ts';

const forbidden = (rules: Readonly<Record<string, string>>) => {
  const plan = roundPlanSchema.parse({ ...roundFile, rules });
  return roundActions.filter((action) => whyForbiddenUntilRated(plan, action) !== undefined);
};

describe('a round that is over and not rated', () => {
  it('keeps closed what its plan keeps for the end, and nothing else', () => {
    assert.deepEqual(forbidden({ hiddenTests: 'end', reveal: 'end' }), ['submit', 'reveal']);
    assert.deepEqual(forbidden({ hiddenTests: 'submit', reveal: 'end' }), ['reveal']);
    assert.deepEqual(forbidden({ hiddenTests: 'any', reveal: 'as-pack' }), []);
  });

  it('says what opens it', () => {
    const plan = roundPlanSchema.parse(roundFile);
    assert.match(
      whyForbiddenUntilRated(plan, 'reveal') ?? '',
      /^References of the round “Compact” open once .*“Code Rounds: Rate a Round”\.$/,
    );
  });
});
