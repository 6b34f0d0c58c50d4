import { strict as assert } from 'node:assert';
import type * as vscode from 'vscode';
import type { PackChanges } from '../../../src/core/packChanges.ts';
import { Progress } from '../../../src/core/progress.ts';
import type { ProgressEvent } from '../../../src/core/progressEvent.ts';
import { Emitter } from '../../../src/editor/emitter.ts';
import { PackNews } from '../../../src/editor/packNews.ts';
import { waitUntil } from '../../support/waitUntil.ts';

const solved = '00000001-1111-4111-8111-111111111111';
const untried = '00000002-1111-4111-8111-111111111111';

function run(verdict: 'accepted' | 'wrong-answer', scope: 'all' | 'examples' = 'all'): ProgressEvent {
  const counts = { passed: 1, total: 1, packVersion: '1.0.0' };
  return { type: 'run', at: 1, problem: solved, language: 'python', scope, verdict, ...counts };
}

function changes(newCases: number): PackChanges {
  const change = { title: 'A', newCases, reimplementedCases: 0, removedCases: 0, hasNewStarter: false };
  return {
    newProblems: [],
    retiredProblems: [],
    removedProblems: [],
    changedProblems: [
      { uuid: solved, ...change },
      { uuid: untried, ...change },
    ],
  };
}

describe('PackNews', () => {
  let appended: Emitter<ProgressEvent>;
  let kept: unknown;
  let news: PackNews;
  const progress = Progress.of([run('accepted')]);

  beforeEach(() => {
    appended = new Emitter();
    kept = undefined;
    // Only what the news use of it.
    const memento = {
      get: () => kept,
      update: (_key: string, value: unknown) => {
        kept = value;
        return Promise.resolve();
      },
    } as unknown as vscode.Memento;
    news = new PackNews(memento, appended.event);
  });

  it('counts the new cases of what was solved, and says nothing of the rest', async () => {
    await news.add(changes(2), progress);
    assert.deepEqual(news.newCases, { [solved]: 2 });
    await news.add(changes(1), progress);
    assert.deepEqual(news.newCases, { [solved]: 3 });
  });

  it('is met by an accepted run of all cases alone', async () => {
    await news.add(changes(2), progress);
    let told = 0;
    news.onDidChange(() => (told += 1));
    appended.fire(run('wrong-answer'));
    appended.fire(run('accepted', 'examples'));
    assert.equal(told, 0);
    appended.fire(run('accepted'));
    await waitUntil(() => told === 1);
    assert.deepEqual(news.newCases, {});
  });

  it('says nothing where nothing new has come, and survives what it cannot read', async () => {
    await news.add(changes(0), progress);
    assert.deepEqual(news.newCases, {});
    kept = { nonsense: 'x' };
    assert.deepEqual(news.newCases, {});
  });
});
