import assert from 'node:assert/strict';
import * as l10n from '@vscode/l10n';
import { grouped, twoDecimals, midSentence, wordLanguage } from '../../../src/core/wordLanguage.ts';

describe('the language of the words', () => {
  afterEach(() => {
    l10n.config({ contents: {} });
  });

  it('is English where nothing is translated', () => {
    assert.equal(wordLanguage(), 'en');
    assert.equal(grouped(12_000), '12,000');
    assert.equal(twoDecimals(1.005), '1.00');
    assert.equal(midSentence('Deep dive'), 'deep dive');
  });

  it('is the one that a translation names', () => {
    l10n.config({ contents: { en: 'de' } });
    assert.equal(wordLanguage(), 'de');
    assert.equal(grouped(12_000), '12.000');
    assert.equal(twoDecimals(0.5), '0,50');
    assert.equal(midSentence('Vertiefung'), 'Vertiefung');
  });
});
