import assert from 'node:assert/strict';
import { soakBatches } from '../../../../src/authoring/validate/soakBatches.ts';
import { judgedCase } from '../../../support/cases.ts';

const once = judgedCase({ name: 'once', layer: 'schedule', steps: [{ new: { limit: 1 } }] });
const tenfold = judgedCase({
  name: 'tenfold',
  layer: 'schedule',
  repeat: 10,
  steps: [{ new: { limit: 1 } }],
});

function counts(plays: number): [once: number, tenfold: number] {
  const all = soakBatches([once, tenfold], plays).flat();
  return [all.filter((each) => each === once).length, all.filter((each) => each === tenfold).length];
}

describe('soakBatches', () => {
  it('plays each case so often, and counts one that is repeated as many', () => {
    assert.deepEqual(counts(100), [100, 10]);
    assert.deepEqual(counts(95), [95, 10]);
    assert.deepEqual(counts(1), [1, 1]);
  });

  it('puts several rounds into one run, but not all', () => {
    const batches = soakBatches([once, tenfold], 500);
    const sizes = batches.map((batch) => batch.length);
    assert.ok(batches.length > 5, `${batches.length} runs`);
    assert.ok(Math.max(...sizes) <= 60, `${Math.max(...sizes)} cases in one run`);
  });

  it('is nothing where there is nothing to play', () => {
    assert.deepEqual(soakBatches([], 100), []);
  });
});
