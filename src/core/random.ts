/**
 * xoshiro128** seeded by splitmix32: small, well tested, and the same on every machine, so that a recipe and its seed
 * mean the same input for ever. https://prng.di.unimi.it/
 */
export class Random {
  private readonly state: Uint32Array;

  /** @param seed an unsigned 32-bit integer. */
  constructor(seed: number) {
    this.state = new Uint32Array(4);
    let mix = seed >>> 0;
    for (let index = 0; index < 4; index += 1) {
      mix = (mix + 0x9e3779b9) >>> 0;
      let z = mix;
      z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
      z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
      this.state[index] = z ^ (z >>> 16);
    }
  }

  /** The next 32 bits, unsigned. */
  next(): number {
    const [s0 = 0, s1 = 0, s2 = 0, s3 = 0] = this.state;
    const result = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0;
    const t2 = s2 ^ s0;
    const t3 = s3 ^ s1;
    this.state[1] = s1 ^ t2;
    this.state[0] = s0 ^ t3;
    this.state[2] = t2 ^ (s1 << 9);
    this.state[3] = rotateLeft(t3, 11);
    return result;
  }

  /** A whole number from `low` to `high`, both included; the range may be up to 2^32 wide. */
  between(low: number, high: number): number {
    const span = high - low + 1;
    return low + Math.floor((this.next() / 0x1_0000_0000) * span);
  }
}

function rotateLeft(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
