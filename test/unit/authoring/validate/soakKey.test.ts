import assert from 'node:assert/strict';
import { soakKey } from '../../../../src/authoring/validate/soakKey.ts';
import type { JudgedCase } from '../../../../src/core/judgedCase.ts';
import type { Problem } from '../../../../src/core/problem.ts';
import { sourceEnvironment } from '../../../support/sourceEnvironment.ts';
import { judgedCase } from '../../../support/cases.ts';
import { packManifest } from '../../../support/packManifest.ts';
import { poolProblem } from '../../../support/problems.ts';
import { runFile } from '../../../support/scriptedRuns.ts';

const scenario = judgedCase({ name: 'one task', layer: 'schedule', steps: [{ new: { limit: 1 } }] });

describe('soakKey', () => {
  const keyOf = (problem: Problem, cases: readonly JudgedCase[], source = '') =>
    soakKey(
      { problem, pack: packManifest(), folder: '/packs/basics/problems/sample' },
      cases,
      { ...runFile('accepted/a.js'), source },
      sourceEnvironment('/nowhere').driversFolder,
    );

  it('stays when only words are mended', async () => {
    const problem = poolProblem();
    const { signature } = problem;
    const methods = signature.methods.map((method) => ({ ...method, doc: 'In other words.' }));
    const before = await keyOf(problem, [scenario]);
    assert.equal(await keyOf({ ...problem, signature: { ...signature, methods } }, [scenario]), before);
    const renamed = { ...scenario, case: { ...scenario.case, name: 'a task', why: 'It is never run.' } };
    assert.equal(await keyOf(problem, [renamed]), before);
  });

  it('changes with the solution, a case, a limit, and a field that is called as the words are', async () => {
    const problem = poolProblem();
    const types = (type: 'int' | 'string') => ({
      ...problem,
      signature: { ...problem.signature, types: { Article: { doc: type } } },
    });
    const other = judgedCase({ name: 'one task', layer: 'schedule', steps: [{ new: { limit: 2 } }] });
    const keys = await Promise.all([
      keyOf(problem, [scenario]),
      keyOf(problem, [scenario], 'other'),
      keyOf(problem, [other]),
      keyOf({ ...problem, limits: { ...problem.limits, caseMs: 1 } }, [scenario]),
      keyOf(types('int'), [scenario]),
      keyOf(types('string'), [scenario]),
    ]);
    assert.equal(new Set(keys).size, keys.length);
  });
});
