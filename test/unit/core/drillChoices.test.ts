import assert from 'node:assert/strict';
import { drillChoices } from '../../../src/core/drillChoices.ts';
import type { DrillStep } from '../../../src/core/drillLog.ts';
import { beginDrill, replayDrill } from '../../../src/core/drillPlay.ts';
import { playedDrill as drill } from '../../support/drillPlays.ts';

const after = (...steps: readonly DrillStep[]) => drillChoices(drill, replayDrill(drill, steps));

describe('drillChoices', () => {
  it('does not name an action that would give the cause away, but says that there is one', () => {
    const { actions, unknownActions } = drillChoices(drill, beginDrill(drill));
    assert.deepEqual(
      actions.map(({ id }) => id),
      ['restart', 'bigger-pool'],
    );
    assert.equal(unknownActions, 1);
    const known = after({ kind: 'signal', id: 'deploys', drillAt: 0 });
    assert.deepEqual([known.actions[0]?.id, known.unknownActions], ['roll-back', 0]);
  });

  it('says what each costs, what destroys, and when it was done', () => {
    const { signals, actions } = after(
      { kind: 'action', id: 'restart', drillAt: 0 },
      { kind: 'signal', id: 'database', drillAt: 120 },
    );
    assert.deepEqual(actions[0], {
      id: 'restart',
      title: 'Restart everything',
      cost: '2 min',
      destructive: true,
      note: 'done at 2:00',
    });
    assert.deepEqual(signals[1], { id: 'database', title: 'Database', cost: '30 s', note: 'looked at 2:30' });
  });

  it('says by when a duty is due, that it is late, and why it cannot be done again', () => {
    const duty = (...steps: readonly DrillStep[]) => after(...steps).duties[0];
    assert.equal(duty()?.note, 'due by 5:00');
    assert.equal(duty({ kind: 'wait', seconds: 301, drillAt: 0 })?.note, 'was due by 5:00');
    const told = duty({ kind: 'communication', id: 'announce', drillAt: 0 });
    assert.deepEqual([told?.note, told?.whyNot], [undefined, 'Told already, at 0:30.']);
  });

  it('warns of what takes longer than the time that is left', () => {
    const { actions } = after({ kind: 'wait', seconds: 800, drillAt: 0 });
    assert.deepEqual(
      actions.map(({ note }) => note),
      ['longer than the time that is left', undefined],
    );
  });
});
