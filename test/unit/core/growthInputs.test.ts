import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'mocha';
import { caseSchema, type Case } from '../../../src/core/case.ts';
import { growthCase, growthInputs } from '../../../src/core/growthInputs.ts';
import type { CatalogProblem } from '../../../src/core/catalog.ts';
import { readCases } from '../../../src/packs/readCases.ts';
import { readPack } from '../../../src/packs/readPack.ts';

const folder = path.join(import.meta.dirname, '..', '..', '..', 'problems', 'senior-backend');
const common = { uuid: '7f3f2f0a-3a5e-4c52-9d7c-0e6f2a9c9c11', name: 'large', layer: 'scale' };

const tasks = caseSchema.parse({
  ...common,
  inputs: {
    version: 1,
    seed: 64,
    count: 1,
    input: {
      numTasks: { literal: 6_400 },
      pairs: {
        array: { of: { interval: { start: [0, 6_379], length: [1, 20] } }, length: [12_800, 12_800] },
      },
    },
  },
  cost: { timesCalibration: 100 },
});

async function builtIn(slug: string): Promise<{ entry: CatalogProblem; cases: readonly Case[] }> {
  const { problems } = await readPack(folder);
  const entry = problems.find(({ problem }) => problem.slug === slug);
  assert.ok(entry);
  const cases = await readCases(entry);
  assert.ok(cases.kind === 'read');
  return { entry, cases: cases.value.map((judged) => judged.case) };
}

describe('growthCase', () => {
  it('is the first that has a cost and holds every size', () => {
    const cheap = caseSchema.parse({ ...tasks, cost: undefined });
    assert.equal(growthCase({ n: 'pairs', sizes: [12_800, 6_400] }, [cheap, tasks]), tasks);
    assert.equal(growthCase({ n: 'pairs', sizes: [12_800, 5_000] }, [cheap, tasks]), undefined);
    assert.equal(growthCase({ n: 'pairs', sizes: [64] }, [tasks]), undefined, 'a seed is no size');
  });
});

describe('growthInputs', () => {
  it('shrinks the sizes together, and what lies beside them keeps its distance', () => {
    const growth = { n: 'pairs', sizes: [12_800, 6_400] };
    const given = growthCase(growth, [tasks]);
    assert.ok(given);
    const inputs = growthInputs(growth, given);
    assert.equal(inputs.length, 10);
    assert.deepEqual([inputs[0]?.size, inputs.at(-1)?.size], [200, 12_800]);
    for (const each of inputs) {
      assert.ok(each.kind === 'call');
      const { numTasks, pairs } = each.input;
      assert.ok(typeof numTasks === 'number' && Array.isArray(pairs));
      assert.equal(pairs.length, each.size);
      assert.ok(Math.abs(numTasks - each.size / 2) <= 1);
      const flat = pairs.flat().map(Number);
      assert.ok(flat.every((task) => task >= 0 && task < numTasks));
    }
  });

  it('ends with the case as it is', async () => {
    const { entry, cases } = await builtIn('lru-cache');
    const { growth } = entry.problem;
    const given = growth && growthCase(growth, cases);
    assert.ok(growth && given);
    const sequences = growthInputs(growth, given).map((each) => {
      assert.ok(each.kind === 'operations');
      return each.sequence;
    });
    assert.deepEqual([sequences[0]?.construct, sequences[0]?.operations.length], [{ capacity: 188 }, 1_000]);
    assert.deepEqual(
      [sequences.at(-1)?.construct, sequences.at(-1)?.operations.length],
      [{ capacity: 12_000 }, 64_000],
    );
  });

  it('keeps to the calls that are measured, after the first', async () => {
    const { entry, cases } = await builtIn('hash-ring');
    const { growth } = entry.problem;
    const given = growth && growthCase(growth, cases);
    assert.ok(growth && given);
    const [smallest] = growthInputs(growth, given);
    assert.ok(smallest?.kind === 'operations');
    const [first, ...others] = smallest.sequence.operations;
    assert.equal(first?.call, 'addNode');
    assert.deepEqual(new Set(others.map(({ call }) => call)), new Set(['getNode', 'getNodes']));
  });

  it('are there for every problem of the built-in pack that has a growth', async () => {
    const { problems } = await readPack(folder);
    const growing = problems.filter(({ problem }) => problem.growth !== undefined);
    assert.ok(growing.length >= 12);
    for (const { problem } of growing) {
      const { cases } = await builtIn(problem.slug);
      assert.ok(problem.growth && growthCase(problem.growth, cases), problem.slug);
    }
  });
});
