import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ComplexityClass } from '../../../src/core/complexity.ts';
import {
  checkClaim,
  clearestFit,
  fitGrowth,
  logGrowth,
  type GrowthPoint,
} from '../../../src/core/fitGrowth.ts';

const sizes = [2_500, 5_000, 10_000, 20_000, 40_000];

/** Points of a growth, each off by its factor. */
function points(growth: ComplexityClass, factors: readonly number[] = []): GrowthPoint[] {
  return sizes.map((size, at) => ({
    size,
    cost: 3 * Math.exp(logGrowth(growth, size)) * (factors[at] ?? 1),
  }));
}

function check(measured: readonly GrowthPoint[], claim: ComplexityClass, shared?: 'nothing' | 'size') {
  const fit = fitGrowth(measured);
  assert.ok(fit !== undefined);
  return checkClaim(fit, claim, shared);
}

describe('fitGrowth', () => {
  it('finds the power of the size', () => {
    assert.ok(Math.abs((fitGrowth(points('n^2'))?.exponent ?? 0) - 2) < 1e-9);
    assert.ok((fitGrowth(points('n^2'))?.uncertainty ?? 1) < 1e-6);
    assert.ok(Math.abs((fitGrowth(points('sqrt n').reverse())?.exponent ?? 0) - 0.5) < 1e-9);
  });

  it('says nothing of few sizes, and of sizes close together', () => {
    assert.equal(fitGrowth(points('n').slice(0, 3)), undefined);
    assert.equal(fitGrowth([10, 11, 12, 13].map((size) => ({ size, cost: size }))), undefined);
    assert.equal(fitGrowth([]), undefined);
  });

  it('leaves out what was not measured', () => {
    const broken = [{ size: 80_000, cost: 0 }, { size: 160_000, cost: Infinity }, ...points('n')];
    assert.deepEqual(fitGrowth(broken), fitGrowth(points('n')));
  });
});

describe('checkClaim', () => {
  it('bears out each claim of what grows like it', () => {
    for (const claim of ['1', 'log n', 'sqrt n', 'n', 'n log n', 'n^2', 'n^3'] as const) {
      assert.equal(check(points(claim, [1.1, 0.95, 1, 1.05, 0.9]), claim).kind, 'consistent', claim);
    }
  });

  it('does not tell a logarithm from nothing, and does tell the others apart', () => {
    assert.equal(check(points('n log n'), 'n').kind, 'consistent');
    assert.equal(check(points('log n'), '1').kind, 'consistent');
    assert.equal(check(points('sqrt n'), '1').kind, 'inconsistent');
    assert.equal(check(points('n'), '1').kind, 'inconsistent');
    assert.equal(check(points('n'), 'n^2').kind, 'inconsistent');
    assert.equal(check(points('n^2'), 'n log n').kind, 'inconsistent');
    assert.equal(check(points('n^2'), '2^n').kind, 'inconsistent');
  });

  it('allows for caches that get too small', () => {
    assert.equal(check(points('1', [1, 1.2, 1.4, 1.6, 1.9]), '1').kind, 'consistent');
  });

  it('gives up where the times are all over the place', () => {
    const found = check(points('1', [1, 3, 0.6, 2.8, 0.7]), '1');
    assert.equal(found.kind, 'too-noisy');
    assert.ok(found.uncertainty > 0.15);
  });

  it('takes a cost shared out over the size as a part of the whole', () => {
    assert.equal(check(points('1'), 'n', 'size').kind, 'consistent');
    assert.equal(check(points('1'), 'n', 'nothing').kind, 'inconsistent');
    assert.ok(Math.abs(check(points('1'), 'n^2', 'size').expected - 1) < 1e-9);
  });
});

describe('clearestFit', () => {
  const many = Array.from({ length: 10 }, (_, at) => Math.round(1_000 * 1.6 ** at));

  it('takes all that was measured where it is clear', () => {
    const clear = many.map((size) => ({ size, cost: size ** 2 }));
    assert.deepEqual(clearestFit(clear), fitGrowth(clear));
  });

  it('leaves out long measurements that were interrupted', () => {
    const interrupted = many.map((size, at) => ({ size, cost: at < 6 ? 5 : 5 * (at % 2 === 0 ? 40 : 9) }));
    const fit = clearestFit(interrupted);
    assert.ok(fit !== undefined && Math.abs(fit.exponent) < 0.01);
    assert.deepEqual(fit.sizes, many.slice(0, 6));
  });

  it('does not hide growth that is there', () => {
    const growing = many.map((size, at) => ({ size, cost: size * (at < 7 ? 1 : 1 + 3 * (at % 2)) }));
    assert.ok(Math.abs((clearestFit(growing)?.exponent ?? 0) - 1) < 0.01);
  });

  it('says nothing of few sizes', () => {
    assert.equal(clearestFit(many.slice(0, 3).map((size) => ({ size, cost: size }))), undefined);
  });
});
