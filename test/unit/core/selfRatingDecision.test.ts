import { strict as assert } from 'node:assert';
import { openRows, type SelfRow } from '../../../src/core/selfRatingDecision.ts';
import { selfDimensions } from '../../../src/core/selfRatingWords.ts';

const all = (row: Omit<SelfRow, 'dimension'>): SelfRow[] =>
  selfDimensions.map((dimension) => ({ dimension, ...row }));

describe('finishing a self-rating', () => {
  it('needs a band, or "not observed", for every dimension', () => {
    assert.deepEqual(
      openRows([]).map(({ asks }) => asks),
      selfDimensions.map(() => 'band'),
    );
    assert.deepEqual(openRows(all({ band: 'not-observed' })), []);
  });

  it('needs something to show for bands 3 and 4, and for no other', () => {
    assert.deepEqual(openRows(all({ band: 2 })), []);
    assert.equal(openRows(all({ band: 3 })).length, selfDimensions.length);
    assert.equal(openRows(all({ band: 4, evidence: ' \n' })).length, selfDimensions.length);
    assert.deepEqual(openRows(all({ band: 4, evidence: 'Line 12.' })), []);
  });

  it('names the places in the order of the page', () => {
    const rows = all({ band: 1 }).map((row) =>
      row.dimension === 'testing' || row.dimension === 'approach' ? { ...row, band: 3 as const } : row,
    );
    assert.deepEqual(openRows(rows.toReversed()), [
      { dimension: 'approach', asks: 'evidence' },
      { dimension: 'testing', asks: 'evidence' },
    ]);
  });
});
