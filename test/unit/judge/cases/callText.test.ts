import assert from 'node:assert/strict';
import { callText, shortJson } from '../../../../src/judge/cases/callText.ts';

describe('callText', () => {
  it('shows a call as one writes it', () => {
    assert.equal(callText('put', [1, 'a', null]), 'put(1, "a", null)');
    assert.equal(callText('close', []), 'close()');
  });
});

describe('shortJson', () => {
  it('leaves 2,000 characters whole', () => {
    assert.equal(shortJson('x'.repeat(1_998)).length, 2_000);
  });

  it('cuts what is longer and says how long it was', () => {
    const text = shortJson('x'.repeat(9_998));
    assert.ok(text.length < 2_000);
    assert.match(text, /^"x+… \(10,000 characters\)$/);
  });
});
