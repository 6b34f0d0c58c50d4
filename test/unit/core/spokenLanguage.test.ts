import assert from 'node:assert/strict';
import * as l10n from '@vscode/l10n';
import { inEnglish, speak } from '../../../src/core/spokenLanguage.ts';
import { verdictTitles } from '../../../src/core/verdict.ts';

describe('inEnglish', () => {
  afterEach(() => {
    speak({});
  });

  it('leaves the language of the interface for as long as it writes', () => {
    speak({ Accepted: 'Angenommen' });
    assert.equal(verdictTitles.accepted, 'Angenommen');
    assert.equal(
      inEnglish(() => `${verdictTitles.accepted}, ${l10n.t('Accepted')}`),
      'Accepted, Accepted',
    );
    assert.equal(verdictTitles.accepted, 'Angenommen');
  });

  it('comes back to it after an error', () => {
    speak({ Accepted: 'Angenommen' });
    assert.throws(() =>
      inEnglish(() => {
        throw new Error('full');
      }),
    );
    assert.equal(l10n.t('Accepted'), 'Angenommen');
  });
});
