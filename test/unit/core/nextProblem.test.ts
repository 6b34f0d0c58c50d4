import { strict as assert } from 'node:assert';
import { lastWorkedOn, randomProblem, suggestions, type Wish } from '../../../src/core/nextProblem.ts';
import { Progress } from '../../../src/core/progress.ts';
import type { ProgressEvent } from '../../../src/core/progressEvent.ts';
import { boxProblem } from '../editor/problemFixture.ts';

const easyCache = boxProblem(1, { difficulty: 2, tags: ['caching'] });
const cache = boxProblem(2, { difficulty: 3, tags: ['caching'] });
const hardCache = boxProblem(3, { difficulty: 4, tags: ['caching', 'rate-limiting'] });
const limiter = boxProblem(4, { difficulty: 3, tags: ['rate-limiting'] });
const expert = boxProblem(5, { difficulty: 5, tags: ['caching'], prerequisites: [hardCache.problem.uuid] });
const retired = boxProblem(6, { difficulty: 3, tags: ['caching'], status: 'retired' });
const problems = [easyCache, cache, hardCache, limiter, expert, retired];

function run(entry: { problem: { uuid: string } }, verdict: 'accepted' | 'wrong-answer'): ProgressEvent {
  const counts = { passed: 1, total: 1, packVersion: '1.0.0' };
  const { uuid } = entry.problem;
  return { type: 'run', at: 1, problem: uuid, language: 'python', scope: 'all', verdict, ...counts };
}

function situation(events: readonly ProgressEvent[], wish?: Wish) {
  return { problems, progress: Progress.of(events), last: lastWorkedOn(events), wish };
}

function titles(events: readonly ProgressEvent[], wish?: Wish): string[] {
  return suggestions(situation(events, wish)).map(({ entry }) => entry.problem.title);
}

describe('the next problem', () => {
  it('is an easy one for somebody who has not begun', () => {
    const [first] = suggestions(situation([]));
    assert.equal(first?.entry, easyCache);
    assert.deepEqual(first.why, { kind: 'beginning' });
  });

  it('is of the topic worked on last, as near to its level as there is, and rather harder than easier', () => {
    const events = [run(cache, 'accepted')];
    assert.deepEqual(titles(events), ['Box 3', 'Box 1', 'Box 4', 'Box 5']);
    const [first] = suggestions(situation(events));
    assert.deepEqual(first?.why, { kind: 'like-last', last: cache, tag: 'caching', harder: 1 });
  });

  it('is not what was worked on last, unless nothing else is left', () => {
    assert.equal(titles([run(cache, 'wrong-answer')])[0], 'Box 3');
    const others = problems.filter((entry) => entry !== cache).map((entry) => run(entry, 'accepted'));
    assert.deepEqual(titles([...others, run(cache, 'wrong-answer')]), ['Box 2']);
  });

  it('waits for those that are better solved before', () => {
    assert.equal(titles([run(cache, 'accepted')]).at(-1), 'Box 5');
    const ready = [run(hardCache, 'accepted')];
    assert.deepEqual(titles(ready).slice(0, 2), ['Box 5', 'Box 2']);
  });

  it('is rather one that was begun', () => {
    const twin = boxProblem(7, { difficulty: 4, tags: ['caching'] });
    const events = [run(twin, 'wrong-answer'), run(cache, 'accepted')];
    const found = suggestions({ ...situation(events), problems: [...problems, twin] });
    assert.deepEqual(
      found.slice(0, 2).map(({ entry, isBegun }) => [entry.problem.title, isBegun]),
      [
        ['Box 7', true],
        ['Box 3', false],
      ],
    );
  });

  it('is what was chosen, whatever was worked on last', () => {
    const events = [run(cache, 'accepted')];
    assert.deepEqual(titles(events, { tags: ['rate-limiting'] }), ['Box 4', 'Box 3']);
    assert.deepEqual(titles(events, { tags: ['rate-limiting'], difficulty: 3 }), ['Box 4']);
    assert.deepEqual(titles(events, { tags: [], difficulty: 1 }), []);
  });
});

describe('a random problem', () => {
  it('is one of the unsolved ones that are wished for', () => {
    const here = situation([run(cache, 'accepted')], { tags: ['caching'] });
    const found = [0, 0.4, 0.9999].map((random) => randomProblem(here, random)?.problem.title);
    assert.deepEqual(found, ['Box 1', 'Box 3', 'Box 5']);
  });

  it('is a solved one when all are solved, and none when there is none', () => {
    const all = problems.map((entry) => run(entry, 'accepted'));
    assert.equal(randomProblem(situation(all), 0), easyCache);
    assert.equal(randomProblem(situation(all, { tags: ['nothing'] }), 0), undefined);
  });
});

describe('lastWorkedOn', () => {
  it('goes by opening and running alone', () => {
    const hint: ProgressEvent = { type: 'hint', at: 2, problem: limiter.problem.uuid, shown: 1 };
    assert.equal(lastWorkedOn([run(cache, 'accepted'), hint]), cache.problem.uuid);
    assert.equal(lastWorkedOn([]), undefined);
  });
});
