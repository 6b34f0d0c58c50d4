import { strict as assert } from 'node:assert';
import { Catalog } from '../../../../src/core/catalog.ts';
import { favouritesId, noLists, withList, withProblem } from '../../../../src/core/problemLists.ts';
import { Progress } from '../../../../src/core/progress.ts';
import { listRows } from '../../../../src/editor/lists/listRows.ts';
import { boxProblem } from '../problemFixture.ts';

const week = '00000009-1111-4111-8111-111111111111';
const gone = '00000008-1111-4111-8111-111111111111';
const [one, two] = [boxProblem(1), boxProblem(2)];
const catalog = new Catalog([one, two]);
const progress = Progress.of([
  {
    type: 'run',
    at: 1,
    problem: one.problem.uuid,
    language: 'python',
    scope: 'all',
    verdict: 'accepted',
    passed: 1,
    total: 1,
    packVersion: '1.0.0',
  },
]);

describe('listRows', () => {
  it('shows nothing where there are no lists, and no empty favourites', () => {
    assert.deepEqual(listRows({ kind: 'read', lists: noLists }, catalog, progress, {}), []);
  });

  it('shows favourites first, then lists with their problems in order, and counts what is solved', () => {
    let lists = withList(noLists, week, 'Week');
    for (const { problem } of [two, one]) lists = withProblem(lists, week, problem.uuid);
    lists = withProblem(lists, favouritesId, two.problem.uuid);
    const rows = listRows({ kind: 'read', lists }, catalog, progress, {});
    assert.deepEqual(
      rows.map((row) => (row.kind === 'list' ? [row.list, row.title, row.solved, row.total] : row.kind)),
      [
        [favouritesId, undefined, 0, 1],
        [week, 'Week', 1, 2],
      ],
    );
    const [, own] = rows;
    assert.ok(own?.kind === 'list');
    assert.deepEqual(
      own.rows.map((row) => (row.kind === 'problem' ? [row.entry, row.list, row.status] : row.kind)),
      [
        [two, week, 'new'],
        [one, week, 'solved'],
      ],
    );
  });

  it('keeps a place for a problem whose pack is away', () => {
    const lists = withProblem(withList(noLists, week, 'Week'), week, gone);
    const [row] = listRows({ kind: 'read', lists }, catalog, progress, {});
    assert.ok(row?.kind === 'list');
    assert.deepEqual(
      row.rows.map((each) => each.kind === 'listed-missing' && each.problem),
      [gone],
    );
  });

  it('is one row that says what is wrong where the file does not fit', () => {
    const rows = listRows({ kind: 'broken', faults: ['No.'] }, catalog, progress, {});
    assert.deepEqual(
      rows.map((row) => row.kind === 'lists-broken' && row.faults),
      [['No.']],
    );
  });
});
