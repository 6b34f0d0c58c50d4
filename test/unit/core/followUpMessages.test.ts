import assert from 'node:assert/strict';
import { fromPageSchema } from '../../../src/core/followUpMessages.ts';

const item = '0b6f6c1e-1d7e-4b58-8a53-0c4e6b1f2a01';

describe('fromPageSchema', () => {
  const refused: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['an unknown type', { type: 'executeCommand', command: 'x' }],
    ['an unknown key', { type: 'reveal', item, layer: 'definition', html: '<b>' }],
    ['an item that is no UUID', { type: 'dont-know', item: '../../x' }],
    ['a layer that does not exist', { type: 'reveal', item, layer: 'secret' }],
    ['a text beyond the limit', { type: 'draft', item, answer: { text: 'x'.repeat(20_001) } }],
    ['an index that is no index', { type: 'commit', item, answer: { text: '', choice: [-1] } }],
    ['a rating that does not exist', { type: 'rate', item, rating: 5 }],
  ];
  for (const [what, message] of refused) {
    it(`refuses ${what}`, () => {
      assert.equal(fromPageSchema.safeParse(message).success, false);
    });
  }

  it('accepts what the page sends', () => {
    assert.ok(fromPageSchema.safeParse({ type: 'ready' }).success);
    assert.ok(
      fromPageSchema.safeParse({ type: 'commit', item, answer: { text: 'a', choice: [1], number: '5 GB' } })
        .success,
    );
  });
});
