import assert from 'node:assert/strict';
import { drillSchema, type DrillAction } from '../../../src/core/drill.ts';
import { act, endingAt, isOver, startOf, wait } from '../../../src/core/drillClock.ts';
import { drillFile } from '../../support/drills.ts';

const drill = drillSchema.parse(drillFile);

function action(id: string): DrillAction {
  const found = drill.actions.find((each) => each.id === id);
  assert.ok(found);
  return found;
}

describe('the clock of a drill', () => {
  it('meets the state that is there when an action ends, not the one when it began', () => {
    const { moment } = act(drill, startOf(drill), action('restart'));
    assert.deepEqual(moment, { state: 'restarted', at: 120, since: 120 });
    // The relapse comes during the second restart, which therefore counts again.
    const second = act(drill, moment, action('restart'));
    assert.deepEqual(second, { moment: { state: 'restarted', at: 240, since: 240 }, effect: 0 });
  });

  it('turns a state that is left alone at its own time', () => {
    const { moment } = act(drill, startOf(drill), action('restart'));
    assert.equal(wait(drill, moment, 89).state, 'restarted');
    assert.deepEqual(wait(drill, moment, 100), { state: 'red', at: 220, since: 210 });
  });

  it('goes on in a won drill, whose state no longer changes, until it runs out', () => {
    const { moment } = act(drill, startOf(drill), action('roll-back'));
    assert.deepEqual([endingAt(drill, moment), isOver(drill, moment)], ['won', false]);
    assert.deepEqual(wait(drill, moment, 500), { ...moment, at: 740 });
    const last = wait(drill, moment, 5_000);
    assert.deepEqual([last.at, endingAt(drill, last), isOver(drill, last)], [900, 'won', true]);
  });

  it('stands still in a lost drill', () => {
    const states = [{ ...drillFile.states[0], becomes: { state: 'burnt', afterSeconds: 60 } }];
    const burnt = { id: 'burnt', shows: 'Burnt.', lossPerMinute: 9, ends: 'lost' };
    const lost = drillSchema.parse({ ...drillFile, states: [...states, burnt] });
    const moment = wait(lost, startOf(lost), 500);
    assert.deepEqual(moment, { state: 'burnt', at: 60, since: 60 });
    assert.ok(isOver(lost, moment));
    assert.deepEqual(wait(lost, moment, 500), moment);
  });

  it('runs out, and what was under way then has no effect', () => {
    const late = wait(drill, startOf(drill), 700);
    const { moment, effect } = act(drill, late, action('roll-back'));
    assert.equal(effect, undefined);
    assert.deepEqual([moment.state, moment.at, endingAt(drill, moment)], ['red', 900, 'out-of-time']);
  });
});
