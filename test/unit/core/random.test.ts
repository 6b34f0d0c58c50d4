import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Random } from '../../../src/core/random.ts';

const seed = fc.nat({ max: 0xffff_ffff });

describe('Random', function () {
  this.timeout(60_000);

  it('draws from one seed what it has always drawn', () => {
    const random = new Random(42);
    assert.deepEqual(
      Array.from({ length: 8 }, () => random.next()),
      [
        2_837_322_924, 544_945_897, 479_756_282, 3_500_138_142, 339_756_180, 113_173_290, 65_323_186,
        1_112_262_688,
      ],
    );
  });

  it('draws unsigned numbers of 32 bits, the same ones for the same seed', () => {
    fc.assert(
      fc.property(seed, (start) => {
        const [one, other] = [new Random(start), new Random(start)];
        for (let count = 0; count < 20; count += 1) {
          const drawn = one.next();
          assert.equal(drawn, other.next());
          assert.ok(Number.isInteger(drawn) && drawn >= 0 && drawn < 2 ** 32);
        }
      }),
    );
  });

  it('stays within the range, both ends included', () => {
    const range = fc.tuple(fc.integer(), fc.nat({ max: 2 ** 31 })).map(([low, more]) => [low, low + more]);
    fc.assert(
      fc.property(seed, range, (start, [low = 0, high = 0]) => {
        const drawn = new Random(start).between(low, high);
        assert.ok(Number.isInteger(drawn) && drawn >= low && drawn <= high);
      }),
    );
  });

  it('reaches every number of a small range', () => {
    const random = new Random(7);
    const drawn = new Set(Array.from({ length: 200 }, () => random.between(-1, 2)));
    assert.deepEqual([...drawn].sort(), [-1, 0, 1, 2]);
  });
});
