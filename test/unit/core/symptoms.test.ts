import assert from 'node:assert/strict';
import { symptomIndex } from '../../../src/core/symptoms.ts';
import { bankDrill, sampleSections } from '../../support/bank.ts';

describe('symptomIndex', () => {
  const drill = bankDrill({ symptoms: ['latency JUMPED', 'errors jumped'] });

  it('leads from what is seen to questions and drills, whatever the capitals', () => {
    const index = symptomIndex(sampleSections, [drill]);
    assert.deepEqual(
      index.map(({ name, questions, drills }) => [name, questions.map(({ title }) => title), drills.length]),
      [
        ['Errors jumped', [], 1],
        ['Goroutine count only grows', ['Channels'], 0],
        ['Latency jumped', ['Timers', 'Lag'], 1],
      ],
    );
  });

  it('names what carries a symptom twice only once', () => {
    const twice = bankDrill({ symptoms: ['errors jumped', 'errors jumped'] });
    assert.equal(symptomIndex([], [twice])[0]?.drills.length, 1);
  });
});
