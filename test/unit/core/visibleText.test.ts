import assert from 'node:assert/strict';
import { visibleText } from '../../../src/core/visibleText.ts';

describe('visibleText', () => {
  const cases: readonly (readonly [what: string, text: string, shown: string])[] = [
    ['leaves plain text, tabs and lines alone', 'a\tb\nc – “d” 日本語', 'a\tb\nc – “d” 日本語'],
    ['drops control characters', 'red\u001b[31m\u0000 bell\u0007', 'red[31m bell'],
    ['drops zero-width characters', 'pass\u200bword', 'password'],
    ['shows where the direction would turn', 'user\u202e txt.exe', 'user\ufffd txt.exe'],
  ];
  for (const [what, text, shown] of cases) {
    it(what, () => {
      assert.equal(visibleText(text), shown);
    });
  }
});
