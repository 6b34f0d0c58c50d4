import assert from 'node:assert/strict';
import { readQuantity } from '../../../src/core/followUpQuantity.ts';

describe('readQuantity', () => {
  const read: readonly (readonly [text: string, asked: string, value: number])[] = [
    ['25.7 GB', 'GB', 25.7],
    ['25.7GB', 'GB', 25.7],
    ['~25.7 GB', 'GB', 25.7],
    ['≈ 26 gigabytes', 'GB', 26],
    ['about 25,700 MB', 'GB', 25.7],
    ['25.7e9 B', 'GB', 25.7],
    ['2.57 × 10^10 bytes', 'GB', 25.7],
    ['25.7 billion bytes', 'GB', 25.7],
    ['24 GiB', 'GB', 25.769803776],
    ['205.6 Gb', 'GB', 25.7],
    ['205.6 Gbit', 'GB', 25.7],
    ['0.0257 TB', 'GB', 25.7],
    ['25 700 000 kB', 'GB', 25.7],
    ['.5 GB', 'GB', 0.5],
    ['4,800 s', 's', 4800],
    ['80 min', 's', 4800],
    ['80 minutes', 'min', 80],
    ['1 h 20 min', 'min', 80],
    ['1h20min', 'min', 80],
    ['0.25 s', 'ms', 250],
    ['250 ms', 's', 0.25],
    ['250000 μs', 's', 0.25],
    ['2 days', 'h', 48],
    ['48', 'workers', 48],
    ['48 workers', 'workers', 48],
    ['1 worker', 'workers', 1],
    ['~ 4,800', 'jobs', 4800],
    ["1'234'567", 'jobs', 1_234_567],
    ['1_000', 'jobs', 1000],
    ['30k', 'jobs', 30_000],
    ['30 K jobs', 'jobs', 30_000],
    ['2.4M', 'jobs', 2.4e6],
    ['2.4 million', 'users', 2.4e6],
    ['2.4 million users', 'users', 2.4e6],
    ['1e6', 'users', 1e6],
    ['800', 'requests/s', 800],
    ['48k per minute', 'requests/s', 800],
    ['800 rps', 'requests/s', 800],
    ['0.8k req/s', 'req/s', 800],
    ['100 MB/s', 'MB/s', 100],
    ['800 Mbps', 'MB/s', 100],
    ['800 Mbit/s', 'MB/s', 100],
    ['6 GB per minute', 'MB/s', 100],
    ['40%', '%', 40],
    ['40', '%', 40],
  ];
  for (const [text, asked, value] of read) {
    it(`reads "${text}" as ${value} ${asked}`, () => {
      const quantity = readQuantity(text, asked);
      if (quantity.kind === 'unreadable') assert.fail(quantity.reason);
      assert.ok(Math.abs(quantity.value / value - 1) < 1e-9, `${quantity.value}`);
    });
  }

  const refused: readonly (readonly [text: string, asked: string, reason: RegExp])[] = [
    ['', 'GB', /Write a number with its unit: for example 40 GB/],
    ['  ~ ', 'GB', /Write a number/],
    ['25.7', 'GB', /Add the unit: the answer is asked in GB/],
    ['200 M', 'GB', /Add the unit/],
    ['80', 'min', /Add the unit/],
    ['100', 'MB/s', /Add the unit/],
    ['4,5 GB', 'GB', /"4,5" can be read two ways/],
    ['4,5', 'jobs', /"4,5" can be read two ways/],
    ['0,250 s', 's', /two ways/],
    ['1,2345', 'jobs', /two ways/],
    ['1.234.567', 'jobs', /two ways/],
    ['25 gb', 'GB', /"gb" can be read two ways. Write GB or Gbit/],
    ['25 kb', 'MB', /Write kB or kbit/],
    ['5 m', 'min', /Write min or ms/],
    ['5 s', 'GB', /asked in GB; "s" does not fit/],
    ['5 GB', 's', /does not fit/],
    ['5 GB', 'MB\/s', /does not fit/],
    ['48 machines', 'workers', /"machines" does not fit/],
    ['many', 'workers', /Begin with a number/],
    ['0', 'workers', /greater than zero/],
    ['-5', 'workers', /greater than zero/],
    ['1e999', 'workers', /greater than zero/],
    ['5 GB or 6 GB', 'GB', /does not fit|left over/],
    ['5 10', 'jobs', /left over/],
  ];
  for (const [text, asked, reason] of refused) {
    it(`refuses "${text}" where ${asked} is asked, and says why`, () => {
      const quantity = readQuantity(text, asked);
      assert.ok(quantity.kind === 'unreadable');
      assert.match(quantity.reason, reason);
    });
  }
});
