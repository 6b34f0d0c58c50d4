import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  favouritesId,
  listMoved,
  listRenamed,
  mergedLists,
  noLists,
  problemListsSchema,
  problemMoved,
  problemsOf,
  withList,
  withoutList,
  withoutProblem,
  withProblem,
  type ProblemLists,
} from '../../../src/core/problemLists.ts';

const id = (number: number): string => `${String(number).padStart(8, '0')}-1111-4111-8111-111111111111`;
const [a, b, c] = [id(1), id(2), id(3)];
const week = id(10);
const other = id(11);

function filled(list: string, ...problems: string[]): ProblemLists {
  return problems.reduce(
    (lists, problem) => withProblem(lists, list, problem),
    withList(noLists, week, 'Week'),
  );
}

describe('the lists of problems', () => {
  it('take a problem at the end, or before another', () => {
    const lists = filled(week, a, b);
    assert.deepEqual(problemsOf(lists, week), [a, b]);
    assert.deepEqual(problemsOf(withProblem(lists, week, c, b), week), [a, c, b]);
  });

  it('hold a problem once: one that is there already moves', () => {
    assert.deepEqual(problemsOf(withProblem(filled(week, a, b, c), week, c, a), week), [c, a, b]);
    assert.deepEqual(problemsOf(withProblem(filled(week, a, b), week, a, a), week), [a, b]);
  });

  it('treat the favourites as a list', () => {
    const lists = filled(favouritesId, a, b);
    assert.deepEqual(lists.favourites, [a, b]);
    assert.deepEqual(withoutProblem(lists, favouritesId, a).favourites, [b]);
  });

  it('move a problem by one place, and not over an end', () => {
    const lists = filled(week, a, b, c);
    assert.deepEqual(problemsOf(problemMoved(lists, week, a, 1), week), [b, a, c]);
    assert.deepEqual(problemsOf(problemMoved(lists, week, a, -1), week), [a, b, c]);
    assert.deepEqual(problemsOf(problemMoved(lists, week, c, 1), week), [a, b, c]);
  });

  it('can be renamed, moved and deleted', () => {
    const two = withList(withList(noLists, week, 'Week'), other, 'Other');
    const titles = (lists: ProblemLists): string[] => lists.lists.map(({ title }) => title);
    assert.deepEqual(titles(listRenamed(two, week, 'Month')), ['Month', 'Other']);
    assert.deepEqual(titles(listMoved(two, other, -1)), ['Other', 'Week']);
    assert.deepEqual(titles(withoutList(two, week)), ['Other']);
  });

  it('are merged by the identity of the lists, ours first, and a second time changes nothing', () => {
    const ours = filled(week, a, b);
    const theirs = withList(withProblem(filled(week, c, b), favouritesId, a), other, 'Other');
    const merged = mergedLists(ours, theirs);
    assert.deepEqual(problemsOf(merged, week), [a, b, c]);
    assert.deepEqual(merged.favourites, [a]);
    assert.deepEqual(
      merged.lists.map(({ title }) => title),
      ['Week', 'Other'],
    );
    assert.deepEqual(mergedLists(merged, theirs), merged);
  });

  it('never lose or double a problem by moving', () => {
    const number = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, fc.constantFrom<-1 | 1>(-1, 1))), (moves) => {
        const all = Array.from({ length: 10 }, (_, index) => id(index));
        const end = moves.reduce(
          (lists, [which, by]) => problemMoved(lists, week, id(which), by),
          filled(week, ...all),
        );
        assert.deepEqual(problemsOf(end, week).toSorted(), all);
      }),
    );
  });
});

describe('problemListsSchema', () => {
  it('takes an empty object, and refuses what it does not know', () => {
    assert.deepEqual(problemListsSchema.parse({}), noLists);
    assert.equal(problemListsSchema.safeParse({ favorites: [] }).success, false);
    assert.equal(problemListsSchema.safeParse({ favourites: ['lru-cache'] }).success, false);
  });
});
