import assert from 'node:assert/strict';
import { gravest, met, type Finding } from '../../../../src/judge/scenario/finding.ts';

describe('gravest', () => {
  const missing = finding('missing', 'a');
  const forbidden = finding('forbidden', 'b');

  it('is met where nothing differs', () => {
    assert.equal(gravest([]), met);
    assert.equal(gravest([met, met]), met);
  });

  it('takes what is forbidden before what is missing, and the first of equals', () => {
    assert.equal(gravest([met, missing, forbidden]), forbidden);
    assert.equal(gravest([missing, met, finding('missing', 'c')]), missing);
    assert.equal(gravest([forbidden, finding('forbidden', 'c')]), forbidden);
  });
});

function finding(kind: 'missing' | 'forbidden', what: string): Finding {
  return { kind, what, expected: '', actual: '' };
}
