import assert from 'node:assert/strict';
import { questionsBy, type QuestionChoice } from '../../../src/core/questionChoice.ts';
import { numbered, sampleSections } from '../../support/bank.ts';

function titles(choice: QuestionChoice): readonly [string, ...string[]] {
  const { title, questions } = questionsBy(choice, sampleSections);
  return [title, ...questions.map((question) => question.title)];
}

describe('questionsBy', () => {
  const section = numbered('section', 1);

  it('finds the questions of a section, a level, a level of a section, a stack and a symptom', () => {
    assert.deepEqual(titles({ by: 'section', section: numbered('section', 2) }), [
      'Messaging',
      'Lag',
      'A talk',
    ]);
    assert.deepEqual(titles({ by: 'level', level: 'warm-up' }), ['Warm-up', 'Timers']);
    assert.deepEqual(titles({ by: 'stack', stack: 'kafka' }), ['Kafka', 'Lag']);
    assert.deepEqual(titles({ by: 'symptom', symptom: 'Latency jumped' }), [
      'Latency jumped',
      'Timers',
      'Lag',
    ]);
    assert.deepEqual(titles({ by: 'question', question: numbered('question', 3) }), ['Locks', 'Locks']);
    const first = sampleSections[0]?.uuid ?? section;
    assert.deepEqual(titles({ by: 'level', level: 'core', section: first }), [
      'Runtime: core',
      'Channels',
      'Locks',
    ]);
    assert.equal(titles({ by: 'random' }).length, 6);
  });

  it('keeps the order of a section, which leads from easy to hard, and mixes what is of several', () => {
    assert.equal(questionsBy({ by: 'section', section }, sampleSections).order, 'graded');
    assert.equal(questionsBy({ by: 'random' }, sampleSections).order, 'mixed');
    assert.equal(questionsBy({ by: 'stack', stack: 'go' }, sampleSections).order, 'mixed');
  });

  it('finds nothing where a pack has gone', () => {
    assert.deepEqual(titles({ by: 'section', section: numbered('section', 9) }), ['']);
    assert.deepEqual(titles({ by: 'question', question: numbered('question', 9) }), ['']);
  });
});
