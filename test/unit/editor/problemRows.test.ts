import { strict as assert } from 'node:assert';
import { Catalog } from '../../../src/core/catalog.ts';
import { Progress } from '../../../src/core/progress.ts';
import type { ProgressEvent } from '../../../src/core/progressEvent.ts';
import type { LoadedPack, LoadedPacks } from '../../../src/editor/catalogStore.ts';
import { buildRows, type Row, type RowOptions } from '../../../src/editor/problemRows.ts';
import { boxProblem, pack } from './problemFixture.ts';

const first = boxProblem(1, { hints: ['Look.', 'Think.'] });
const second = boxProblem(2, { tags: ['rate-limiting', 'caching'], difficulty: 5 });
const retired = boxProblem(3, { status: 'retired' });
const source = { kind: 'built-in', folder: '/packs' } as const;
const loaded = packsOf({ source, manifest: pack, problems: [first, second, retired] });
const plain: RowOptions = { grouping: 'topic', filter: '', solvedHidden: false, newCases: {} };

function packsOf(...packs: LoadedPack[]): LoadedPacks {
  return { catalog: new Catalog(packs.flatMap(({ problems }) => problems)), packs, broken: [], unread: 0 };
}

function solved(problem: string): ProgressEvent {
  const counts = { passed: 1, total: 1, packVersion: '1.0.0' };
  return { type: 'run', at: 1, problem, language: 'python', scope: 'all', verdict: 'accepted', ...counts };
}

/** Rows as indented lines, so that an expectation reads like the tree. */
function drawn(rows: readonly Row[], depth = 0): string[] {
  return rows.flatMap((row) => [
    `${'  '.repeat(depth)}${lineOf(row)}`,
    ...('rows' in row ? drawn(row.rows, depth + 1) : []),
  ]);
}

function lineOf(row: Row): string {
  switch (row.kind) {
    case 'pack':
    case 'group':
      return `${row.title} ${row.solved}/${row.total}`;
    case 'problem':
      return `${row.entry.problem.title} (${row.status})`;
    case 'link':
      return `${row.link} ${row.count}`;
    case 'history':
      return 'history';
    case 'warning':
      return `! ${row.pack.title}`;
  }
}

describe('buildRows', () => {
  it('groups by the first topic, in the order of the pack, with counts', () => {
    assert.deepEqual(drawn(buildRows(loaded, Progress.of([]), plain)), [
      'Caching 0/1',
      '  Box 1 (new)',
      '    hints 0',
      'Rate limiting 0/1',
      '  Box 2 (new)',
    ]);
  });

  it('groups by difficulty, easiest first', () => {
    const rows = buildRows(loaded, Progress.of([]), { ...plain, grouping: 'difficulty' });
    assert.deepEqual(
      rows.map((row) => lineOf(row)),
      ['Medium 0/1', 'Expert 0/1'],
    );
  });

  it('shows the editorial beneath what is solved', () => {
    const progress = Progress.of([solved(first.problem.uuid)]);
    assert.deepEqual(drawn(buildRows(loaded, progress, plain)).slice(0, 6), [
      'Caching 1/1',
      '  Box 1 (solved)',
      '    hints 0',
      '    editorial 0',
      '    cost 0',
      '    history',
    ]);
  });

  it('says how many cases a solved problem has got since', () => {
    const newCases = { [first.problem.uuid]: 2 };
    const [group] = buildRows(loaded, Progress.of([]), { ...plain, newCases });
    const [row] = group?.kind === 'group' ? group.rows : [];
    assert.equal(row?.newCases, 2);
  });

  it('hides what is solved when asked to, and groups that are empty then', () => {
    const progress = Progress.of([solved(first.problem.uuid)]);
    const rows = buildRows(loaded, progress, { ...plain, solvedHidden: true });
    assert.deepEqual(drawn(rows), ['Rate limiting 0/1', '  Box 2 (new)']);
  });

  it('finds a problem by words of its title, all its topics and its difficulty', () => {
    for (const filter of ['box 2', 'expert', 'RATE-limiting', 'caching expert']) {
      const rows = buildRows(loaded, Progress.of([]), { ...plain, filter });
      assert.deepEqual(drawn(rows), ['Rate limiting 0/1', '  Box 2 (new)'], filter);
    }
  });

  it('keeps a retired problem for those who worked on it', () => {
    const progress = Progress.of([solved(retired.problem.uuid)]);
    assert.ok(drawn(buildRows(loaded, progress, plain)).includes('  Box 3 (solved)'));
  });

  it('sets packs apart when there are several, and puts warnings first', () => {
    const other = { ...pack, id: 'acme.other', title: 'Other' };
    const broken = [
      { source, title: 'Torn', issues: [{ path: 'pack.rounds.json', code: 'F02' as const, message: 'No.' }] },
    ];
    const two = packsOf(
      { source, manifest: pack, problems: [first] },
      { source, manifest: other, problems: [{ ...second, pack: other }] },
    );
    const rows = buildRows({ ...two, broken }, Progress.of([]), plain);
    assert.deepEqual(
      rows.map((row) => lineOf(row)),
      ['! Torn', 'Basics 0/1', 'Other 0/1'],
    );
  });

  it('neither opens nor takes the place of a pack while others are still to come', () => {
    const [row] = buildRows({ ...loaded, unread: 1 }, Progress.of([]), plain);
    assert.ok(row?.kind === 'pack' && !row.open);
    assert.equal(lineOf(row), 'Basics 0/2');
  });

  it('stays closed where there are hundreds, and opens what the filter finds among them', () => {
    const problems = Array.from({ length: 300 }, (_, index) => boxProblem(index));
    const many = packsOf({ source, manifest: pack, problems });
    const top = (filter: string): Row | undefined =>
      buildRows(many, Progress.of([]), { ...plain, filter })[0];
    const all = top('');
    const found = top('box 299');
    assert.ok(all?.kind === 'group' && !all.open);
    assert.ok(found?.kind === 'group' && found.open);
    assert.notEqual(found.id, all.id);
  });

  it('gives every row an id of its own', () => {
    const ids = (rows: readonly Row[]): string[] =>
      rows.flatMap((row) => [row.id, ...('rows' in row ? ids(row.rows) : [])]);
    const all = ids(buildRows(loaded, Progress.of([]), plain));
    assert.equal(new Set(all).size, all.length);
  });
});
