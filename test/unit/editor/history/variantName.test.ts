import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { variantNameFault } from '../../../../src/editor/history/variantName.ts';

describe('variantNameFault', () => {
  it('takes what people call things', () => {
    for (const name of ['two heaps', 'O_n-log-n', 'v2.1', 'Größter', '第二', 'x']) {
      assert.equal(variantNameFault(name), undefined, name);
    }
  });

  it('refuses what cannot be a folder everywhere', () => {
    for (const name of ['../up', 'a/b', 'a\\b', 'a:b', 'what?', ' x', 'x ', 'x.', '.hidden', '-x']) {
      assert.equal(variantNameFault(name), 'characters', name);
    }
    assert.equal(variantNameFault('  '), 'empty');
    assert.equal(variantNameFault('x'.repeat(61)), 'too-long');
    for (const name of ['CON', 'nul', 'com1', 'aux.go'])
      assert.equal(variantNameFault(name), 'reserved', name);
  });

  it('refuses a name that is taken, whatever its case', () => {
    assert.equal(variantNameFault('Heap', ['list', 'heap']), 'taken');
    assert.equal(variantNameFault('heaps', ['heap']), undefined);
  });
});
