import assert from 'node:assert/strict';
import { packFilePlace } from '../../../src/core/packFile.ts';

const MiB = 1024 * 1024;

describe('packFilePlace', () => {
  const known: readonly (readonly [string, string, number])[] = [
    ['pack.rounds.json', 'json', 2 * MiB],
    ['README.md', 'text', MiB / 4],
    ['LICENSE', 'text', MiB / 4],
    ['icon.png', 'image', MiB],
    ['problems/two-sum/problem.rounds.json', 'json', 2 * MiB],
    ['problems/two-sum/prompt.md', 'text', MiB / 16],
    ['problems/two-sum/editorial.md', 'text', MiB / 4],
    ['problems/two-sum/assets/A.1.webp', 'image', MiB],
    ['problems/two-sum/cases/recorded.rounds.json', 'json', 16 * MiB],
    ['problems/two-sum/solutions/accepted/LRUCache.java', 'text', MiB / 4],
    ['problems/two-sum/solutions/slow/a.mts', 'text', MiB / 4],
    ['rounds/phone-screen.rounds.json', 'json', 2 * MiB],
  ];
  for (const [path, kind, maximumBytes] of known) {
    it(`has a place for ${path}`, () => {
      assert.deepEqual(packFilePlace(path), { kind, maximumBytes });
    });
  }

  const unknown = [
    '',
    'problems',
    'xpack.rounds.json',
    'pack.rounds.json/x',
    'problems/pack.rounds.json',
    'problems/two-sum/solution.md',
    'problems/two-sum/assets/deep/a.png',
    'problems/two-sum/assets/.png',
    'problems/two-sum/solutions/accepted/a.sh',
    'problems/two-sum/solutions/other/a.py',
    'problems/two-sum/cases/other.rounds.json',
    'rounds/a/b.rounds.json',
  ];
  for (const path of unknown) {
    it(`has none for ${JSON.stringify(path)}`, () => {
      assert.equal(packFilePlace(path), undefined);
    });
  }
});
