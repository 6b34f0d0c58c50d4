import assert from 'node:assert/strict';
import { HumanError } from '../../../../src/core/humanError.ts';
import { roundActions } from '../../../../src/core/roundRules.ts';
import { roundState } from '../../../../src/core/roundState.ts';
import { RoundRules } from '../../../../src/editor/rounds/roundRules.ts';
import { roundUuid, sampleLog } from '../../../support/roundLogs.ts';

const drawnProblem = '0b0f7a1e-3a56-4c1f-9d0a-6d4f2f1c8a11';
const drawnQuestion = 'c1000000-0000-4000-8000-000000000001';
const other = '44444444-4444-4444-8444-444444444444';
const ended = [{ minute: 9, type: 'ended', why: 'finished' }];
const strict = { rules: { hints: 'off', hiddenTests: 'end', languageChange: false, reveal: 'end' } };

describe('RoundRules', () => {
  it('forbids nothing while no round runs', () => {
    assert.equal(new RoundRules().forbids('hint', drawnProblem), undefined);
  });

  it('forbids about what the round has drawn, and about nothing else', () => {
    const rules = new RoundRules();
    rules.tell(roundState(sampleLog([], strict), 0));
    assert.match(rules.forbids('hint', drawnProblem) ?? '', /^Hints are off/);
    assert.match(rules.forbids('reveal', drawnQuestion) ?? '', /open at its end/);
    assert.equal(rules.forbids('hint', other), undefined);
    assert.throws(() => {
      rules.refuse('change-language', drawnProblem);
    }, HumanError);
    rules.refuse('change-language', other);
  });

  it('is free again when another window has taken the round, and says when it changes', () => {
    const rules = new RoundRules();
    let changes = 0;
    rules.onDidChange(() => {
      changes += 1;
    });
    rules.tell(roundState(sampleLog([], strict), 0));
    rules.tell(undefined);
    assert.equal(rules.forbids('submit', drawnProblem), undefined);
    assert.equal(changes, 2);
  });

  it('keeps references and the hidden tests closed after the end until the round is rated', () => {
    const rules = new RoundRules();
    rules.tell(roundState(sampleLog(ended, strict), 0));
    rules.tell(undefined);
    assert.deepEqual(rules.awaited, [roundUuid]);
    assert.match(rules.forbids('reveal', drawnQuestion) ?? '', /once you have said how it went/);
    assert.match(rules.forbids('submit', drawnProblem) ?? '', /^What the hidden tests found/);
    assert.equal(rules.forbids('hint', drawnProblem), undefined);
    assert.equal(rules.forbids('reveal', other), undefined);
    rules.release(roundUuid);
    assert.equal(rules.forbids('reveal', drawnQuestion), undefined);
  });

  it('closes nothing after the end that was open in the round', () => {
    const rules = new RoundRules();
    rules.tell(roundState(sampleLog(ended, { rules: { hiddenTests: 'submit', reveal: 'as-pack' } }), 0));
    assert.deepEqual(
      roundActions.filter((action) => rules.forbids(action, drawnProblem) !== undefined),
      [],
    );
  });

  it('learns of the rounds that former windows have left unrated', async () => {
    const rules = new RoundRules();
    rules.learnFrom(() => Promise.resolve([sampleLog(ended, strict).started]));
    await rules.ready();
    assert.match(rules.forbids('reveal', drawnProblem) ?? '', /once you have said how it went/);
  });

  it('looks for them when something is first asked, no sooner and no second time', async () => {
    const rules = new RoundRules();
    let searches = 0;
    rules.learnFrom(() => {
      searches += 1;
      return Promise.resolve([sampleLog(ended, strict).started]);
    });
    const changed = new Promise<void>((resolve) => {
      rules.onDidChange(resolve);
    });
    assert.equal(searches, 0);
    rules.forbids('reveal', drawnProblem);
    await changed;
    assert.match(rules.forbids('reveal', drawnProblem) ?? '', /once you have said how it went/);
    await rules.ready();
    assert.equal(searches, 1);
  });
});
