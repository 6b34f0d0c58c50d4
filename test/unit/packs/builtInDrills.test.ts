import assert from 'node:assert/strict';
import path from 'node:path';
import type { Drill } from '../../../src/core/drill.ts';
import { endingAt, startOf, wait } from '../../../src/core/drillClock.ts';
import { readDrills } from '../../../src/packs/readDrills.ts';

const folder = path.join(import.meta.dirname, '../../../problems/senior-backend-questions');
const { drills, issues } = await readDrills(folder);

/** Seconds that a step of an order takes. */
function taken({ signals, actions, communications }: Drill, step: Drill['order'][number]): number {
  const seconds = (all: readonly { id: string; seconds: number }[], id: string) =>
    all.find((each) => each.id === id)?.seconds ?? 0;
  if ('signal' in step) return seconds(signals, step.signal);
  if ('action' in step) return seconds(actions, step.action);
  return seconds(communications.duties, step.communication);
}

describe('the built-in drills', () => {
  it('are at least eight and are read without any finding', () => {
    assert.deepEqual(issues, []);
    assert.ok(drills.length >= 8);
  });

  for (const drill of drills) {
    describe(drill.title, () => {
      it('is not won by waiting, and goes on until the clock runs out or all is lost', () => {
        const watched = wait(drill, startOf(drill), drill.clock.seconds);
        assert.ok(['lost', 'out-of-time'].includes(endingAt(drill, watched) ?? 'goes on'));
      });

      it('tempts: an action destroys, another one could not have helped or makes it worse', () => {
        const loss = new Map(drill.states.map(({ id, lossPerMinute }) => [id, lossPerMinute]));
        const worse = drill.actions.filter(
          ({ cannotHelp, effects }) =>
            cannotHelp !== undefined ||
            effects.some(({ from, to }) =>
              from.some((state) => (loss.get(to) ?? 0) > (loss.get(state) ?? 0)),
            ),
        );
        assert.ok(worse.length >= 2);
        assert.ok(drill.actions.some(({ destructive }) => destructive));
      });

      it('tells every duty before it is late, where its order tells it', () => {
        let at = 0;
        for (const step of drill.order) {
          at += taken(drill, step);
          if (!('communication' in step)) continue;
          const duty = drill.communications.duties.find(({ id }) => id === step.communication);
          assert.ok(duty);
          assert.ok(at <= duty.bySeconds, `${duty.id} after ${at} seconds`);
        }
      });

      it('can be defended and can be wrong in its decision', () => {
        const sound = drill.decision.options.map((option) => option.sound);
        assert.ok(sound.includes(true) && sound.includes(false));
      });

      it('asks two or three questions afterwards', () => {
        assert.ok([2, 3].includes(drill.followUps.length));
      });
    });
  }
});
