import assert from 'node:assert/strict';
import { drillSchema } from '../../../src/core/drill.ts';
import { exploreDrill } from '../../../src/core/drillSearch.ts';
import { drillFile } from '../../support/drills.ts';

describe('exploreDrill', () => {
  it('finds the quickest way to win, the signals it needs included', () => {
    const reach = exploreDrill(drillSchema.parse(drillFile));
    assert.equal(reach.won, 260);
    assert.deepEqual([...reach.states].sort(), ['green', 'red', 'restarted']);
    assert.deepEqual([...reach.effects].sort(), ['restart/0', 'roll-back/0']);
  });

  it('begins an action so that it ends as a state changes by itself', () => {
    const [red, restarted, green] = drillFile.states;
    const [rollBack, restart] = drillFile.actions;
    const states = [
      red,
      { ...restarted, becomes: { state: 'calm', afterSeconds: 300 } },
      { ...red, id: 'calm' },
      green,
    ];
    const actions = [{ ...rollBack, effects: [{ from: ['calm'], to: 'green', shows: 'x' }] }, restart];
    assert.equal(exploreDrill(drillSchema.parse({ ...drillFile, states, actions })).won, 120 + 300);
  });

  it('ends on a drill of the largest size', function () {
    this.timeout(60_000);
    const states = Array.from({ length: 20 }, (_, index) => ({
      id: `s${index}`,
      shows: 'x',
      lossPerMinute: index === 19 ? 0 : 1,
      ...(index === 19 ? { ends: 'won' } : { becomes: { state: `s${(index + 7) % 19}`, afterSeconds: 61 } }),
    }));
    const signals = Array.from({ length: 4 }, (_, index) => ({
      id: `n${index}`,
      title: 'x',
      seconds: 13 + index,
      shows: { default: 'x' },
    }));
    const actions = Array.from({ length: 20 }, (_, index) => ({
      id: `a${index}`,
      title: 'x',
      seconds: 17 * (index + 1),
      needs: [`n${index % 4}`],
      otherwise: 'x',
      effects: [{ from: [`s${index}`], to: `s${(index + 1) % 20}`, shows: 'x' }],
    }));
    const clock = { seconds: 1_800, runsOut: 'x' };
    const drill = drillSchema.parse({ ...drillFile, start: 's0', states, signals, actions, clock });
    assert.ok(exploreDrill(drill).states.size > 10);
  });
});
