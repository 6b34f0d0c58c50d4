import assert from 'node:assert/strict';
import { caseSchema } from '../../../src/core/case.ts';
import { changesBetween, checkAgainText, type ComparedPack } from '../../../src/core/packChanges.ts';
import { hiddenCase, visibleCase } from '../../support/packFolder.ts';
import { storeProblem, storeProblemFile } from '../../support/problems.ts';

type Changes = Readonly<Record<string, unknown>>;

const usual = [visibleCase, hiddenCase];
const other = 'c0000000-1111-4111-8111-111111111111';
const { uuid } = storeProblemFile;
const name = { uuid, title: 'Sample' };

function pack(changes: Changes = {}, cases: readonly Changes[] = usual): ComparedPack {
  return {
    problems: [
      { problem: storeProblem(changes), cases: cases.map((given) => ({ case: caseSchema.parse(given) })) },
    ],
  };
}

const none = { newProblems: [], retiredProblems: [], removedProblems: [], changedProblems: [] };
const unchanged = { ...name, newCases: 0, reimplementedCases: 0, removedCases: 0, hasNewStarter: false };
const { signature } = storeProblemFile;
const [get, ...otherMethods] = signature.methods;

describe('changesBetween', () => {
  const rows: readonly (readonly [string, ComparedPack, ComparedPack, object])[] = [
    ['nothing in the same pack', pack(), pack(), {}],
    [
      'nothing where only title, slug, hints and order differ',
      pack({ slug: 'old', hints: ['x'] }),
      pack({}, [...usual].reverse()),
      {},
    ],
    ['a new problem', { problems: [] }, pack(), { newProblems: [name] }],
    ['a problem that is gone', pack(), { problems: [] }, { removedProblems: [name] }],
    ['a problem that retires', pack(), pack({ status: 'retired' }), { retiredProblems: [name] }],
    [
      'nothing in a problem that was retired before',
      pack({ status: 'retired' }),
      pack({ status: 'retired' }),
      {},
    ],
    [
      'new cases',
      pack({}, [visibleCase]),
      pack({}, [visibleCase, hiddenCase, { ...hiddenCase, uuid: other }]),
      { changedProblems: [{ ...unchanged, newCases: 2 }] },
    ],
    [
      'a case that corrects another',
      pack(),
      pack({}, [visibleCase, { ...hiddenCase, uuid: other, reimplements: hiddenCase.uuid }]),
      { changedProblems: [{ ...unchanged, newCases: 1, reimplementedCases: 1, removedCases: 1 }] },
    ],
    [
      'a case that corrects one which the old version had not',
      pack({}, [visibleCase]),
      pack({}, [visibleCase, { ...hiddenCase, reimplements: other }]),
      { changedProblems: [{ ...unchanged, newCases: 1 }] },
    ],
    [
      'a case that is gone',
      pack(),
      pack({}, [visibleCase]),
      { changedProblems: [{ ...unchanged, removedCases: 1 }] },
    ],
    [
      'another parameter',
      pack(),
      pack({
        signature: {
          ...signature,
          methods: [{ ...get, params: [{ name: 'key', type: 'long' }] }, ...otherMethods],
        },
      }),
      { changedProblems: [{ ...unchanged, hasNewStarter: true }] },
    ],
    [
      'nothing where only the words about a method differ',
      pack(),
      pack({ signature: { ...signature, methods: [{ ...get, doc: 'Gets.' }, ...otherMethods] } }),
      {},
    ],
    [
      'a field called doc of a record',
      pack({ signature: { ...signature, types: { Page: { doc: 'int' } } } }),
      pack({ signature: { ...signature, types: { Page: { doc: 'string' } } } }),
      { changedProblems: [{ ...unchanged, hasNewStarter: true }] },
    ],
  ];
  for (const [what, oldPack, newPack, expected] of rows) {
    it(`finds ${what}`, () => {
      assert.deepEqual(changesBetween(oldPack, newPack), { ...none, ...expected });
    });
  }
});

describe('checkAgainText', () => {
  it('counts the new cases', () => {
    assert.equal(checkAgainText({ ...unchanged, newCases: 1 }), '1 new case: check again');
    assert.equal(checkAgainText({ ...unchanged, newCases: 2 }), '2 new cases: check again');
  });

  it('asks for nothing where there are none', () => {
    assert.equal(checkAgainText({ ...unchanged, removedCases: 1 }), undefined);
  });
});
