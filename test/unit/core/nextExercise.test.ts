import { strict as assert } from 'node:assert';
import { exerciseAfter } from '../../../src/core/nextExercise.ts';
import { scorecardOf } from '../../../src/core/scorecard.ts';
import { roundLog, type RoundName } from '../../support/keptRounds.ts';
import { lruCache, otherProblem } from '../../support/logBook.ts';

const candidate = (uuid: string, title: string, tags: string[], difficulty: number) => ({
  uuid,
  title,
  tags,
  difficulty,
  status: 'active' as const,
});
const played = candidate(lruCache, 'LRU cache', ['caching', 'lists'], 3);
const near = candidate(otherProblem, 'Near', ['lists'], 2);
const far = candidate('d6000000-0000-4000-8000-000000000001', 'Far', ['caching'], 5);
const alien = candidate('d6000000-0000-4000-8000-000000000002', 'Alien', ['graphs'], 3);

function after(
  name: RoundName,
  candidates: Parameters<typeof exerciseAfter>[2],
  solved: readonly string[] = [],
) {
  const events = roundLog(name);
  const card = scorecardOf(events);
  const [started] = events;
  assert.ok(card && started?.type === 'started');
  return exerciseAfter(card, started, candidates, (uuid) => solved.includes(uuid));
}

describe('what to practise next', () => {
  it('is the same problem where it was not accepted', () => {
    assert.deepEqual(after('two-languages', [played, near]), {
      type: 'exercise',
      problem: lruCache,
      title: 'LRU cache',
      days: 2,
    });
  });

  it('is another problem of a topic of the round, nearest in difficulty', () => {
    assert.deepEqual(after('whole', [far, played, alien, near]), {
      type: 'exercise',
      problem: near.uuid,
      title: 'Near',
      topic: 'lists',
      days: 4,
    });
  });

  it('is none that is solved, retired or of another topic', () => {
    assert.equal(after('whole', [played, near, far], [near.uuid])?.title, 'Far');
    assert.equal(after('whole', [played, alien, { ...near, status: 'retired' }]), undefined);
    assert.equal(after('whole', [near]), undefined);
  });
});
