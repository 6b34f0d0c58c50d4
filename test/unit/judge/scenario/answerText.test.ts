import assert from 'node:assert/strict';
import type { Answer } from '../../../../src/judge/protocol.ts';
import { answerText, answerValue } from '../../../../src/judge/scenario/answerText.ts';
import { thrown } from '../../../support/snapshots.ts';

const answers: readonly (readonly [Answer, string, unknown])[] = [
  [[], 'nothing', null],
  [[5], '5', 5],
  [[null], 'null', null],
  [['misfit'], '"misfit"', 'misfit'],
  [[[1, 'a']], '[1,"a"]', [1, 'a']],
  [['misfit', 'a list with a cycle'], 'a list with a cycle', undefined],
  [['threw', thrown('boom')], 'an error: boom', undefined],
  [['threw', thrown('', 'TypeError')], 'an error: TypeError', undefined],
];

describe('an answer', () => {
  for (const [answer, text, value] of answers) {
    it(`${JSON.stringify(answer)} reads as ${text}`, () => {
      assert.equal(answerText(answer), text);
      assert.deepEqual(answerValue(answer), value);
    });
  }
});
