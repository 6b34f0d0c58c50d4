import assert from 'node:assert/strict';
import { Catalog } from '../../../src/core/catalog.ts';
import type { ProgressEvent } from '../../../src/core/progressEvent.ts';
import { ReviewQueue } from '../../../src/editor/reviewQueue.ts';
import { numbered, sampleSections } from '../../support/bank.ts';
import { packManifest } from '../../support/packManifest.ts';
import { storeProblem } from '../../support/problems.ts';
import { ratedEvents } from '../../support/ratings.ts';
import { problem as setProblem, sampleSet, viewParts } from '../core/followUpSample.ts';

const DAY = 86_400_000;
const now = 100 * DAY;
const problem = storeProblem({ uuid: setProblem, title: 'LRU cache', followUps: sampleSet });

function queue(events: readonly ProgressEvent[]) {
  let readings = 0;
  const reviews = new ReviewQueue({
    catalog: () => Promise.resolve(new Catalog([{ problem, pack: packManifest(), folder: '/' }])),
    bank: () => {
      readings += 1;
      return Promise.resolve(sampleSections);
    },
    drills: () => Promise.resolve([]),
    progressLog: { events: () => Promise.resolve(events) },
    schedule: viewParts.schedule,
    dailyLimit: () => 10,
    now: () => now,
  });
  return { reviews, readings: () => readings };
}

describe('ReviewQueue', () => {
  const ofBank = ratedEvents(numbered('question', 1), 'good', now - 50 * DAY);
  const [item] = sampleSet.items;
  assert.ok(item);
  const ofProblem = ratedEvents(item.uuid, 'good', now - 60 * DAY).map((event) => ({
    ...event,
    problem: setProblem,
  }));

  it('brings what is due of the bank among the follow-ups, most overdue first', async () => {
    const { cards } = await queue([...ofBank, ...ofProblem]).reviews.today();
    assert.deepEqual(
      cards.map(({ question }) => question.of),
      ['LRU cache', 'Runtime'],
    );
  });

  it('does not read the bank before a question of it was rated', async () => {
    const { reviews, readings } = queue(ofProblem);
    assert.equal((await reviews.today()).cards.length, 1);
    assert.equal(readings(), 0);
  });

  it('leaves out what was rated and is in no bank any more', async () => {
    const gone = ratedEvents(numbered('question', 77), 'good', now - 50 * DAY);
    assert.deepEqual((await queue(gone).reviews.today()).cards, []);
  });
});
