import assert from 'node:assert/strict';
import fc from 'fast-check';
import { verdicts, verdictTitles, worstVerdict } from '../../../src/core/verdict.ts';

describe('worstVerdict', () => {
  it('is accepted where nothing went wrong', () => {
    assert.equal(worstVerdict([]), 'accepted');
    assert.equal(worstVerdict(['accepted', 'accepted']), 'accepted');
  });

  it('is the first in the fixed order, whatever the order found', () => {
    assert.equal(worstVerdict(['accepted', 'wrong-answer', 'deadlock', 'wrong-answer']), 'deadlock');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...verdicts), { minLength: 1 }), (found) => {
        const worst = verdicts.indexOf(worstVerdict(found));
        assert.equal(worst, Math.min(...found.map((verdict) => verdicts.indexOf(verdict))));
      }),
    );
  });
});

describe('verdictTitles', () => {
  it('tells every verdict apart', () => {
    assert.equal(new Set(verdicts.map((verdict) => verdictTitles[verdict])).size, verdicts.length);
  });
});
