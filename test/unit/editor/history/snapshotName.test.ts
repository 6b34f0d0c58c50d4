import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseSnapshotName, snapshotName } from '../../../../src/editor/history/snapshotName.ts';

const at = Date.UTC(2026, 0, 2, 3, 4, 5, 67);

describe('the name of a copy', () => {
  it('is one that every system allows, and says what it said before', () => {
    assert.equal(
      snapshotName({ language: 'go', reason: 'accepted', at }),
      '2026-01-02T03-04-05.067Z-accepted.go',
    );
    for (const reason of ['accepted', 'reset', 'replaced'] as const) {
      const facts = { language: 'typescript', reason, at } as const;
      assert.deepEqual(parseSnapshotName(snapshotName(facts)), facts);
    }
  });

  it('is not read out of other files', () => {
    for (const name of [
      'notes.txt',
      '2026-01-02T03-04-05.067Z-stolen.go',
      '2026-01-02T03-04-05.067Z-reset.rb',
      '2026-13-02T03-04-05.067Z-reset.go',
      '../2026-01-02T03-04-05.067Z-reset.go',
      'x2026-01-02T03-04-05.067Z-reset.go',
    ]) {
      assert.equal(parseSnapshotName(name), undefined, name);
    }
  });
});
