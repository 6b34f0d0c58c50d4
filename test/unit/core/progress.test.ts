import assert from 'node:assert/strict';
import { Progress } from '../../../src/core/progress.ts';
import { progressEventSchema, type ProgressEvent } from '../../../src/core/progressEvent.ts';

const problem = '0b0f7a1e-3a56-4c1f-9d0a-6d4f2f1c8a11';
const other = '1b0f7a1e-3a56-4c1f-9d0a-6d4f2f1c8a11';
const language = 'python';

const opened: ProgressEvent = { type: 'opened', at: 1, problem, language };
const hint = (shown: number): ProgressEvent => ({ type: 'hint', at: 2, problem, shown });
const reset: ProgressEvent = { type: 'reset', at: 3, problem, language };

describe('Progress', () => {
  it('knows nothing of a problem that was never touched', () => {
    const progress = Progress.of([]);
    assert.equal(progress.status(problem), 'new');
    assert.equal(progress.of(problem).hintsShown, 0);
    assert.equal(progress.lastLanguage, undefined);
  });

  it('takes a problem as attempted from its first run on, whatever came of it', () => {
    assert.equal(Progress.of([opened, hint(1), reset]).status(problem), 'new');
    assert.equal(Progress.of([ran('examples', 'accepted')]).status(problem), 'attempted');
    assert.equal(Progress.of([ran('all', 'compile-error')]).status(problem), 'attempted');
  });

  it('takes it as solved once all cases were accepted, and ever after', () => {
    const progress = Progress.of([ran('all', 'accepted'), ran('all', 'wrong-answer')]);
    assert.equal(progress.status(problem), 'solved');
    assert.deepEqual([...progress.of(problem).solvedIn], [language]);
  });

  it('counts the languages it was solved in', () => {
    const progress = Progress.of([ran('all', 'accepted'), ran('all', 'accepted', 'typescript')]);
    assert.deepEqual([...progress.of(problem).solvedIn], [language, 'typescript']);
  });

  it('never takes a hint back', () => {
    assert.equal(Progress.of([hint(2), hint(1)]).of(problem).hintsShown, 2);
  });

  it('remembers the language last used, of each problem and of all', () => {
    const elsewhere: ProgressEvent = { type: 'opened', at: 5, problem: other, language: 'java' };
    const progress = Progress.of([opened, elsewhere]);
    assert.equal(progress.of(problem).lastLanguage, language);
    assert.equal(progress.lastLanguage, 'java');
  });

  it('keeps problems apart', () => {
    assert.equal(Progress.of([ran('all', 'accepted')]).status(other), 'new');
  });

  it('gives the next one and stays what it was', () => {
    const before = Progress.of([]);
    const after = before.with(ran('all', 'accepted'));
    assert.equal(before.status(problem), 'new');
    assert.equal(after.status(problem), 'solved');
    assert.equal(after.with(reset), after);
  });
});

describe('progressEventSchema', () => {
  for (const event of [opened, hint(1), reset, ran('all', 'accepted')]) {
    it(`takes what was written of "${event.type}"`, () => {
      assert.deepEqual(progressEventSchema.parse(JSON.parse(JSON.stringify(event))), event);
    });
  }

  for (const [what, event] of [
    ['an unknown type', { ...opened, type: 'closed' }],
    ['an unknown verdict', { ...ran('all', 'accepted'), verdict: 'fine' }],
    ['a time that is none', { ...opened, at: 'now' }],
    ['an unknown key', { ...opened, note: '' }],
  ] as const) {
    it(`refuses ${what}`, () => {
      assert.equal(progressEventSchema.safeParse(event).success, false);
    });
  }
});

function ran(
  scope: 'examples' | 'all',
  verdict: Extract<ProgressEvent, { type: 'run' }>['verdict'],
  used: typeof language | 'typescript' = language,
): ProgressEvent {
  return {
    type: 'run',
    at: 4,
    problem,
    language: used,
    scope,
    verdict,
    passed: 1,
    total: 1,
    packVersion: '1.0.0',
  };
}
