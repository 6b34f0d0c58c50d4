import assert from 'node:assert/strict';
import { bankRows, type BankRow } from '../../../../src/editor/questions/questionRows.ts';
import { bankDrill, numbered, sampleSections } from '../../../support/bank.ts';

const titleOf = (row: BankRow): string => {
  switch (row.kind) {
    case 'section':
    case 'level':
      return row.title;
    case 'question':
      return row.question.title;
    case 'symptom':
      return row.symptom.name;
    case 'drill':
      return row.drill.title;
    case 'symptoms':
      return 'What do you see?';
  }
};
const below = (row: BankRow | undefined): readonly BankRow[] =>
  row !== undefined && 'rows' in row ? row.rows : [];

describe('bankRows', () => {
  const known = new Map([[numbered('question', 1), 'due' as const]]);
  const rows = bankRows(sampleSections, [bankDrill()], known);

  it('puts the index of symptoms before the sections of the packs', () => {
    assert.deepEqual(rows.map(titleOf), ['What do you see?', 'Runtime', 'Messaging']);
  });

  it('grades a section by level, easiest first, and counts each', () => {
    const levels = below(rows[1]);
    assert.deepEqual(levels.map(titleOf), ['Warm-up', 'Core']);
    assert.deepEqual(
      levels.map((row) => ('coverage' in row ? [row.coverage.total, row.coverage.due] : [])),
      [
        [1, 0],
        [2, 1],
      ],
    );
    assert.deepEqual(below(levels[1]).map(titleOf), ['Channels', 'Locks']);
  });

  it('leads from a symptom to its drills and questions', () => {
    const errors = below(rows[0]).find((row) => titleOf(row) === 'Errors jumped');
    assert.deepEqual(
      below(errors).map((row) => [row.kind, titleOf(row)]),
      [['drill', 'Checkout red']],
    );
  });

  it('gives every row an id of its own, also where a question stands in two places', () => {
    const all = (row: BankRow): readonly BankRow[] => [row, ...below(row).flatMap(all)];
    const ids = rows.flatMap(all).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('is empty where no pack has questions or drills', () => {
    assert.deepEqual(bankRows([], [], new Map()), []);
  });
});
