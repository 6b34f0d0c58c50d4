import assert from 'node:assert/strict';
import { drillSchema } from '../../../src/core/drill.ts';
import { drillFacts } from '../../../src/core/drillFacts.ts';
import { roundEventSchema } from '../../../src/core/roundEvent.ts';
import { drillFile } from '../../support/drills.ts';

const drill = drillSchema.parse(drillFile);
const at = { drillAt: 0 };

describe('drillFacts', () => {
  it('counts what a won play did, in the form of the event of a round', () => {
    const facts = drillFacts(drill, [
      { kind: 'signal', id: 'database', ...at },
      { kind: 'signal', id: 'database', ...at },
      { kind: 'communication', id: 'announce', ...at },
      { kind: 'signal', id: 'deploys', ...at },
      { kind: 'action', id: 'roll-back', ...at },
      { kind: 'end', ...at },
    ]);
    assert.deepEqual(facts, {
      ending: 'won',
      stoppedAfterSeconds: 350,
      signalsBeforeFirstAction: 2,
      destructiveBeforeDiagnosis: 0,
      toldInTime: 1,
      duties: 1,
      // 350 seconds at 500 a minute.
      loss: 2916.7,
      lossUnit: 'EUR',
    });
    const { uuid, version } = drill;
    const event = { type: 'drill', at: 0, clock: 0, segment: 0, drill: uuid, version, steps: [], facts };
    assert.deepEqual(roundEventSchema.parse(event), event);
  });

  it('counts destructive actions before the cause could be known, and those only', () => {
    const restart = { kind: 'action', id: 'restart', ...at } as const;
    const deploys = { kind: 'signal', id: 'deploys', ...at } as const;
    assert.equal(drillFacts(drill, [restart, restart, deploys, restart]).destructiveBeforeDiagnosis, 2);
    assert.equal(drillFacts(drill, [deploys, restart]).destructiveBeforeDiagnosis, 0);
  });

  it('tells the other endings apart', () => {
    assert.equal(drillFacts(drill, [{ kind: 'wait', seconds: 900, ...at }]).ending, 'out-of-time');
    assert.equal(drillFacts(drill, [{ kind: 'give-up', ...at }]).ending, 'given-up');
    assert.equal(drillFacts(drill, [{ kind: 'wait', seconds: 30, ...at }]).ending, 'given-up');
    assert.equal(drillFacts(drill, []).stoppedAfterSeconds, undefined);
  });
});
