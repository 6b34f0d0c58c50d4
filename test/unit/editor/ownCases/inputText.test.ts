import assert from 'node:assert/strict';
import { inputText, readInput } from '../../../../src/editor/ownCases/inputText.ts';
import { storeProblem, totalProblem } from '../../../support/problems.ts';

describe('readInput', () => {
  it('reads arguments by name, as inputText writes them', () => {
    const text = inputText({ name: 'a', input: { numbers: [1, 2] }, expected: 3 });
    assert.equal(text, '{"numbers":[1,2]}');
    const read = readInput(text, totalProblem());
    assert.ok(read.kind === 'read' && 'input' in read.judged.case);
    assert.deepEqual(read.judged.case.input, { numbers: [1, 2] });
    assert.equal(read.judged.case.name, text);
  });

  it('reads a list of calls, without what is expected of them', () => {
    const own = { name: 'a', construct: { size: 2 }, operations: [{ call: 'get', args: [1], returns: 9 }] };
    const read = readInput(inputText(own), storeProblem());
    assert.ok(read.kind === 'read' && 'operations' in read.judged.case);
    assert.deepEqual(read.judged.case.operations, [{ call: 'get', args: [1] }]);
    assert.deepEqual(read.judged.case.construct, { size: 2 });
  });

  it('says what does not fit, in the words of a case', () => {
    for (const [text, said] of [
      ['{"number":[1]}', /The argument "numbers" is missing/],
      ['{"numbers":"x"}', /numbers/],
      ['', /./],
      ['{"numbers":[1', /./],
    ] as const) {
      const read = readInput(text, totalProblem());
      assert.ok(read.kind === 'invalid', text);
      assert.match(read.message, said);
    }
  });
});
