import { strict as assert } from 'node:assert';
import { Progress } from '../../../src/core/progress.ts';
import type { ProgressEvent } from '../../../src/core/progressEvent.ts';
import { progressOverview } from '../../../src/core/progressOverview.ts';
import { boxProblem } from '../editor/problemFixture.ts';

const day = 24 * 60 * 60 * 1_000;
const week = 7 * day;
const now = 10 * week;
const weeks = [8, 9, 10].map((number) => ({
  begins: number * week,
  ends: (number + 1) * week,
  label: `week ${number}`,
}));

const cache = boxProblem(1, { difficulty: 2 });
const hardCache = boxProblem(2, { difficulty: 4 });
const limiter = boxProblem(3, { tags: ['rate-limiting', 'caching'] });
const retired = boxProblem(4, { status: 'retired' });
const problems = [cache, hardCache, limiter, retired];

function run(entry: typeof cache, at: number, verdict: 'accepted' | 'wrong-answer'): ProgressEvent {
  const counts = { passed: 1, total: 1, packVersion: '1.0.0' };
  return { type: 'run', at, problem: entry.problem.uuid, language: 'go', scope: 'all', verdict, ...counts };
}

function overview(events: readonly ProgressEvent[]) {
  const topicTitle = (tag: string): string => tag.toUpperCase();
  const progress = Progress.of(events);
  return progressOverview({ problems, events, progress, weeks, due: 0, now, topicTitle });
}

describe('progressOverview', () => {
  it('counts each problem once, under its first topic and its level', () => {
    const { all, topics } = overview([run(cache, 1, 'accepted'), run(hardCache, 2, 'wrong-answer')]);
    assert.deepEqual(all, { solved: 1, begun: 1, total: 3 });
    assert.deepEqual(
      topics.map((topic) => [topic.title, topic.all.total]),
      [
        ['CACHING', 2],
        ['RATE-LIMITING', 1],
      ],
    );
    assert.deepEqual(topics[0]?.levels[1], { solved: 1, begun: 0, total: 1 });
    assert.deepEqual(topics[0].levels[3], { solved: 0, begun: 1, total: 1 });
  });

  it('counts a problem as solved in the week of the first time, and as tried in the others', () => {
    const { weeks: found } = overview([
      run(cache, 8 * week, 'wrong-answer'),
      run(cache, 9 * week - 1, 'accepted'),
      run(cache, 9 * week, 'accepted'),
      run(hardCache, 9 * week + 1, 'wrong-answer'),
      run(hardCache, 9 * week + 2, 'wrong-answer'),
    ]);
    assert.deepEqual(
      found.map(({ solved, tried }) => [solved, tried]),
      [
        [1, 0],
        [0, 2],
        [0, 0],
      ],
    );
  });

  it('finds thin what is least solved, and of that what was left alone longest', () => {
    const { thin } = overview([
      run(cache, now - 20 * day, 'accepted'),
      run(limiter, now - 3 * day, 'wrong-answer'),
    ]);
    assert.deepEqual(
      thin.map(({ tag, why }) => `${tag}: ${why}`),
      [
        'rate-limiting: 0 of 1 solved, last worked on 3 days ago',
        'caching: 1 of 2 solved, last worked on 2 weeks ago',
      ],
    );
    assert.match(overview([]).thin[0]?.why ?? '', /^0 of 2 solved, never tried$/);
  });

  it('finds nothing thin when all is solved', () => {
    assert.deepEqual(overview(problems.map((entry) => run(entry, now, 'accepted'))).thin, []);
  });

  it('keeps a retired problem for those who worked on it', () => {
    assert.equal(overview([run(retired, 1, 'wrong-answer')]).all.total, 4);
  });
});
