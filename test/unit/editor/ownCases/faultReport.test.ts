import assert from 'node:assert/strict';
import { faultReport } from '../../../../src/editor/ownCases/faultReport.ts';
import { judgedCase } from '../../../support/cases.ts';
import { caseResult } from '../../../support/runReports.ts';
import { boxProblem } from '../problemFixture.ts';

const judged = judgedCase({ name: 'a | b', input: { numbers: [4321] }, expected: 8765 });
const facts = {
  entry: boxProblem(1),
  judged,
  language: 'python',
  result: caseResult({ message: 'Expected `` ```1``` ``.' }),
  extension: 'Code Rounds 0.1.0',
  editor: 'Some Editor 1.105.0',
  tool: 'Python 3.11.2',
  system: 'linux x64',
} as const;

describe('faultReport', () => {
  it('names problem, case and every version, and leaves room for words', () => {
    const text = faultReport(facts);
    for (const said of [
      judged.case.uuid,
      'Code Rounds 0.1.0',
      'Some Editor 1.105.0',
      'Python 3.11.2',
      'linux x64',
    ])
      assert.ok(text.includes(said), said);
    assert.match(text, /Nothing has been sent/);
    assert.match(text, /\(What did you expect/);
  });

  it('keeps a name with a bar inside its cell', () => {
    assert.match(faultReport(facts), /\| Case \| a \\\| b \(/);
  });

  it('gives nothing of a hidden case away', () => {
    assert.doesNotMatch(faultReport(facts), /4321|8765/);
  });

  it('fences what was said, ticks and all', () => {
    assert.match(faultReport(facts), /\n````text\nExpected `` ```1``` ``\.\n````\n/);
  });

  it('says so when there is no tool, and no failure', () => {
    const text = faultReport({ ...facts, tool: undefined, result: undefined });
    assert.match(text, /no tool found/);
    assert.match(text, /not failed in the newest run/);
  });
});
