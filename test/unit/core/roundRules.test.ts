import assert from 'node:assert/strict';
import { planSentences, roundActions, whyForbidden } from '../../../src/core/roundRules.ts';
import { roundPlanSchema } from '../../../src/core/roundPlan.ts';
import { roundState } from '../../../src/core/roundState.ts';
import { roundFile } from '../../support/rounds.ts';
import { sampleLog } from '../../support/roundLogs.ts';

const open = {
  rules: { hints: 'free', hiddenTests: 'any', languageChange: true, reveal: 'as-pack' },
  timer: { overrun: 'record', pause: 'allowed', advance: 'person' },
};
const closed = {
  rules: { hints: 'off', hiddenTests: 'end', languageChange: false, reveal: 'end' },
  timer: { overrun: 'stop', pause: 'never', advance: 'plan' },
};
const forbidden = (plan: Readonly<Record<string, unknown>>, events: Parameters<typeof sampleLog>[0] = []) => {
  const state = roundState(sampleLog(events, plan), 0);
  return roundActions.filter((action) => whyForbidden(state, action) !== undefined);
};

describe('whyForbidden', () => {
  it('lets everything pass that an open plan allows', () => {
    assert.deepEqual(forbidden(open), []);
  });

  it('forbids what a strict plan forbids, and going on is always free', () => {
    assert.deepEqual(forbidden(closed), ['hint', 'submit', 'change-language', 'reveal', 'pause', 'extend']);
  });

  it('allows one pause where the plan says once', () => {
    const once = { ...open, timer: { ...open.timer, pause: 'once' } };
    assert.deepEqual(forbidden(once), []);
    const paused = [
      { minute: 1, type: 'paused' },
      { minute: 1, type: 'resumed' },
    ];
    assert.deepEqual(forbidden(once, paused), ['pause']);
  });

  it('has no segment after the last', () => {
    assert.deepEqual(forbidden(open, [{ minute: 1, type: 'segment', segment: 4 }]), ['next']);
  });

  it('forbids nothing once the round has ended', () => {
    assert.deepEqual(forbidden(closed, [{ minute: 1, type: 'ended', why: 'finished' }]), []);
  });

  it('says why, in sentences that name the plan', () => {
    const state = roundState(sampleLog([], closed), 0);
    assert.match(whyForbidden(state, 'hint') ?? '', /^Hints are off in the round “Compact”\./);
    for (const action of roundActions) assert.doesNotMatch(whyForbidden(state, action) ?? '.', /[^.]$/);
  });
});

describe('planSentences', () => {
  it('says all seven rules of a plan', () => {
    const sentences = planSentences(roundPlanSchema.parse({ ...roundFile, ...closed }));
    assert.deepEqual(sentences, [
      'Hints are off.',
      'The hidden tests run once, at the end.',
      'The language stays as it was chosen.',
      'References and hidden cases open at the end.',
      'When time is up, the round ends.',
      'There are no pauses.',
      'Segments end by the plan.',
    ]);
  });
});
