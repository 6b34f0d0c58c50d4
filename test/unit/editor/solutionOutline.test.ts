import { strict as assert } from 'node:assert';
import type { LanguageId } from '../../../src/core/language.ts';
import { declarationLine, placeOfMessage } from '../../../src/editor/solutionOutline.ts';
import { boxProblem } from './problemFixture.ts';

const { problem } = boxProblem(1);

const sources: Record<LanguageId, string> = {
  typescript:
    '// Box\nexport class Box<T> {\n  put(): void {}\n\n  public async getValue(): Promise<number> {}\n}',
  javascript: '"use strict";\nmodule.exports.Box = class Box {\n  put() {}\n\n  getValue() {}\n};',
  python: '# Box\nclass Box:\n    def put(self): ...\n\n    async def get_value(self): ...',
  go: 'package main\ntype Box struct{}\nfunc (b *Box) Put() {}\n\nfunc (b *Box) GetValue() int { return 0 }',
  java: '// Box\npublic class Box {\n  void put() {}\n\n  public int getValue() { return 0; }\n}',
};

describe('the outline of a solution', () => {
  for (const [language, text] of Object.entries(sources) as [LanguageId, string][]) {
    it(`finds class and method in ${language}`, () => {
      assert.equal(declarationLine(text, problem, language), 1);
      assert.equal(placeOfMessage(text, 'Operation 2, getValue(): expected 1, got 2.', problem, language), 4);
    });
  }

  it('takes the class where a message names no method', () => {
    assert.equal(placeOfMessage(sources.python, 'No answer within 2,000 ms.', problem, 'python'), 1);
  });

  it('finds nothing in an empty file', () => {
    assert.equal(declarationLine('', problem, 'python'), undefined);
    assert.equal(placeOfMessage('', 'getValue() threw', problem, 'python'), 0);
  });
});
