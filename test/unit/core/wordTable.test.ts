import assert from 'node:assert/strict';
import * as l10n from '@vscode/l10n';
import { wordTable } from '../../../src/core/wordTable.ts';

describe('wordTable', () => {
  afterEach(() => {
    l10n.config({ contents: {} });
  });

  const table = wordTable({ accepted: () => l10n.t('Accepted'), 'not-yet': () => 'Not yet' });

  it('gives the words of a key', () => {
    assert.equal(table.accepted, 'Accepted');
    assert.equal(table['not-yet'], 'Not yet');
  });

  it('speaks the language of the moment it is asked', () => {
    l10n.config({ contents: { Accepted: 'Angenommen' } });
    assert.equal(table.accepted, 'Angenommen');
    l10n.config({ contents: {} });
    assert.equal(table.accepted, 'Accepted');
  });

  it('lists its words in their order', () => {
    assert.deepEqual(Object.entries(table), [
      ['accepted', 'Accepted'],
      ['not-yet', 'Not yet'],
    ]);
  });
});
