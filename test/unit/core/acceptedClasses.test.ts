import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'mocha';
import { acceptedClasses } from '../../../src/core/acceptedClasses.ts';
import { readPack } from '../../../src/packs/readPack.ts';

const folder = path.join(import.meta.dirname, '..', '..', '..', 'problems', 'senior-backend');

describe('acceptedClasses', () => {
  it('reads those of the texts that stand in the list', () => {
    const complexity = { time: ['O(n log n)', 'O(m log m)', 'O( n^2 )'], space: ['O(1)', 'O(limit)'] };
    assert.deepEqual(acceptedClasses(complexity, 'time'), ['n log n', 'n^2']);
    assert.deepEqual(acceptedClasses(complexity, 'space'), ['1']);
  });

  it('takes what the problem names', () => {
    const texts = { time: ['O(k * m)'], space: ['O(n)'] };
    const classes = { time: ['n^2' as const], space: ['1' as const] };
    assert.deepEqual(acceptedClasses({ ...texts, classes }, 'time'), ['n^2']);
    assert.deepEqual(acceptedClasses({ ...texts, classes }, 'space'), ['1']);
  });

  it('knows some for every problem of the built-in pack', async () => {
    const { problems } = await readPack(folder);
    assert.ok(problems.length >= 24);
    for (const { problem } of problems) {
      const { complexity } = problem;
      assert.ok(complexity?.classes !== undefined, problem.slug);
      for (const kind of ['time', 'space'] as const) {
        const byText = acceptedClasses({ time: complexity.time, space: complexity.space }, kind);
        const named: readonly string[] = complexity.classes[kind];
        // What the texts say outright is never contradicted, save where they tell of all calls and the class of one.
        const missing = byText.filter((each) => !named.includes(each));
        assert.deepEqual(
          missing,
          problem.slug === 'median-stream' && kind === 'time' ? ['n log n'] : [],
          problem.slug,
        );
      }
    }
  });
});
