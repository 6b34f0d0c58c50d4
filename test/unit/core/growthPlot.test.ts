import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { growthPlot, type GrowthPlot } from '../../../src/core/growthPlot.ts';

const sizes = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000];
const linear = sizes.map((size) => ({ size, cost: size / 100 }));
const n2 = { kind: 'claimed', label: 'O(n²)', of: 'n^2' } as const;
const n1 = { kind: 'accepted', label: 'O(n)', of: 'n' } as const;

function plotted(...given: Parameters<typeof growthPlot>): GrowthPlot {
  const plot = growthPlot(...given);
  assert.ok(plot);
  return plot;
}

describe('growthPlot', () => {
  it('draws from the left to the right, and more cost higher up', () => {
    const { dots, area } = plotted(linear, [], 'nothing');
    assert.equal(dots.length, 7);
    assert.deepEqual([dots[0]?.x, dots.at(-1)?.x], [area.left, area.right]);
    const heights = dots.map(({ y }) => y);
    assert.deepEqual(
      heights,
      heights.toSorted((a, b) => b - a),
    );
    assert.ok(heights.every((y) => y > area.top && y < area.bottom));
  });

  it('lays the line of the right class through the points', () => {
    const { dots, lines } = plotted(linear, [n1], 'nothing');
    const [line] = lines;
    assert.ok(line);
    assert.ok(Math.abs((line.points[0]?.y ?? 0) - (dots[0]?.y ?? 1_000)) < 0.5);
    assert.ok(Math.abs((line.points.at(-1)?.y ?? 0) - (dots.at(-1)?.y ?? 1_000)) < 0.5);
  });

  it('takes the size out of a class whose cost was divided by it', () => {
    const { lines, dots } = plotted(linear, [n2], 'size');
    assert.ok(Math.abs((lines[0]?.points.at(-1)?.y ?? 0) - (dots.at(-1)?.y ?? 1_000)) < 0.5);
  });

  it('keeps steep lines within the picture', () => {
    const flat = sizes.map((size) => ({ size, cost: 3 }));
    const { lines, area } = plotted(flat, [n2, { ...n2, of: '2^n' }], 'nothing');
    for (const { points } of lines) {
      assert.ok(points.every(({ y }) => y >= area.top && y <= area.bottom));
    }
  });

  it('marks round numbers', () => {
    const { across, up } = plotted(linear, [], 'nothing');
    assert.deepEqual(
      across.map(({ label }) => label),
      ['1k', '2k', '5k', '10k', '20k', '50k'],
    );
    assert.ok(up.length >= 2 && up.length <= 9);
  });

  it('needs two sizes', () => {
    assert.equal(growthPlot([], [], 'nothing'), undefined);
    assert.equal(growthPlot(linear.slice(0, 1), [], 'nothing'), undefined);
  });
});
