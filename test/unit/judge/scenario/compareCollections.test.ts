import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  compareCounts,
  compareLists,
  compareSets,
  listed,
} from '../../../../src/judge/scenario/compareCollections.ts';

const growing = { tooMany: 'forbidden', tooFew: 'missing' } as const;
const falling = { tooMany: 'missing', tooFew: 'forbidden' } as const;
const names = fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 5 });

describe('compareSets', function () {
  this.timeout(60_000);

  const rows = [
    [['A', 'B'], ['B', 'A'], 'met', 'met'],
    [[], [], 'met', 'met'],
    [['A', 'A'], ['A'], 'missing', 'forbidden'],
    [['A'], ['A', 'A'], 'forbidden', 'missing'],
    [['A', 'B'], ['A'], 'missing', 'forbidden'],
    [['A'], ['A', 'B'], 'forbidden', 'missing'],
    [['A'], ['B'], 'forbidden', 'forbidden'],
  ] as const;
  for (const [expected, actual, whenGrowing, whenFalling] of rows) {
    it(`expecting ${listed(expected)}, seeing ${listed(actual)}: ${whenGrowing}, of what falls ${whenFalling}`, () => {
      assert.equal(compareSets('running', expected, actual, growing).kind, whenGrowing);
      assert.equal(compareSets('pending', expected, actual, falling).kind, whenFalling);
    });
  }

  it('says what was expected and what was seen', () => {
    assert.deepEqual(compareSets('running', ['A', 'B'], [], growing), {
      kind: 'missing',
      what: 'running',
      expected: 'A, B',
      actual: 'nothing',
    });
  });

  it('does not look at the order', () => {
    fc.assert(
      fc.property(names, names, (expected, actual) => {
        const reversed = compareSets('x', [...expected].reverse(), [...actual].reverse(), growing);
        assert.equal(reversed.kind, compareSets('x', expected, actual, growing).kind);
      }),
    );
  });
});

describe('compareLists', function () {
  this.timeout(60_000);

  it('is met by the very same, missing at a beginning of it, and else forbidden', () => {
    fc.assert(
      fc.property(names, names, (expected, actual) => {
        const begins = actual.every((name, index) => expected[index] === name);
        const kind = !begins ? 'forbidden' : actual.length === expected.length ? 'met' : 'missing';
        assert.equal(compareLists('settled', expected, actual).kind, kind);
      }),
    );
  });

  it('tells the order', () => {
    assert.deepEqual(compareLists('settled', ['A', 'B'], ['B', 'A']), {
      kind: 'forbidden',
      what: 'settled',
      expected: 'A, then B',
      actual: 'B, then A',
    });
  });
});

describe('compareCounts', () => {
  it('waits for what can still grow, or fall', () => {
    assert.equal(compareCounts('done', 2, 2).kind, 'met');
    assert.equal(compareCounts('done', 2, 1).kind, 'missing');
    assert.equal(compareCounts('done', 2, 3).kind, 'forbidden');
    assert.equal(compareCounts('pending', 2, 3, true).kind, 'missing');
    assert.equal(compareCounts('pending', 2, 1, true).kind, 'forbidden');
  });
});
