import { strict as assert } from 'node:assert';
import { csvLine } from '../../../src/core/csv.ts';

describe('a line of CSV', () => {
  it('quotes commas, quotes and line breaks, as RFC 4180 says', () => {
    assert.equal(csvLine(['a,b', 'say "so"', 'one\ntwo', 'c']), '"a,b","say ""so""","one\ntwo",c\r\n');
  });

  it('writes numbers bare, negative ones too, and nothing for what is not there', () => {
    assert.equal(csvLine([-1, 0.5, undefined, '']), '-1,0.5,,\r\n');
  });

  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1']) {
    it(`keeps a spreadsheet from computing ${JSON.stringify(text)}`, () => {
      assert.match(csvLine([text]), /^"?'/);
    });
  }
});
