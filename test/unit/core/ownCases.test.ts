import assert from 'node:assert/strict';
import { ownCasesSchema } from '../../../src/core/ownCases.ts';

describe('ownCasesSchema', () => {
  const problem = '0b0f7a1e-3a56-4c1f-9d0a-6d4f2f1c8a11';

  it('needs the problem alone', () => {
    assert.deepEqual(ownCasesSchema.parse({ problem }), { problem, cases: [] });
  });

  it('keeps what the student wrote, fitting or not', () => {
    const cases = [{ input: { n: 1 } }, 'todo'];
    assert.deepEqual(ownCasesSchema.parse({ problem, cases }).cases, cases);
  });

  it('refuses a file of no problem', () => {
    assert.equal(ownCasesSchema.safeParse({ cases: [] }).success, false);
  });
});
