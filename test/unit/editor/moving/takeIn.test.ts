import { strict as assert } from 'node:assert';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { favouritesId, withProblem } from '../../../../src/core/problemLists.ts';
import type { MovedFile } from '../../../../src/core/progressFile.ts';
import type { ProgressEvent } from '../../../../src/core/progressEvent.ts';
import { ListStore } from '../../../../src/editor/lists/listStore.ts';
import { movedFolders } from '../../../../src/editor/moving/movedFolders.ts';
import { forgetFolder, storedFiles } from '../../../../src/editor/moving/storedFiles.ts';
import { takeIn } from '../../../../src/editor/moving/takeIn.ts';
import { ProgressLog } from '../../../../src/editor/progressLog.ts';
import { inTemporaryFolder } from '../../../support/temporaryFolder.ts';

const problem = '00000001-1111-4111-8111-111111111111';
const round = '00000002-1111-4111-8111-111111111111';
const snapshot = `snapshots/${problem}/go/2026-01-02T03-04-05.678Z-accepted.go`;

function opened(at: number): ProgressEvent {
  return { type: 'opened', at, problem, language: 'go' };
}

function run(at: number): ProgressEvent {
  const counts = { passed: 1, total: 1, packVersion: '1.0.0' };
  return { type: 'run', at, problem, language: 'go', scope: 'all', verdict: 'accepted', ...counts };
}

/** A storage folder with all that one window has open of it. */
class Home {
  readonly storage: string;
  readonly progressLog: ProgressLog;
  readonly lists: ListStore;

  constructor(storage: string) {
    this.storage = storage;
    this.progressLog = new ProgressLog(storage);
    this.lists = new ListStore(path.join(storage, 'lists'));
  }

  write(name: string, text: string): void {
    const file = path.join(this.storage, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** All files with their texts, but the log. */
  async files(): Promise<readonly MovedFile[]> {
    return (await Promise.all(movedFolders.map(({ name }) => storedFiles(this.storage, name)))).flat();
  }
}

async function withHomes(work: (one: Home, two: Home) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const homes = [new Home(path.join(folder, 'one')), new Home(path.join(folder, 'two'))] as const;
    try {
      await work(...homes);
    } finally {
      for (const { progressLog } of homes) progressLog.dispose();
    }
  });
}

describe('moving house', () => {
  it('brings all of one home into an empty one, and the second time nothing', async () => {
    await withHomes(async (one, two) => {
      await one.progressLog.append(run(1));
      await one.lists.change((lists) => withProblem(lists, favouritesId, problem));
      one.write(`notes/${problem}/box.notes.md`, 'Mind the tail.');
      one.write(snapshot, 'package main');
      one.write(`rounds/${round}/events.ndjson`, '{"at":1}\n');
      const events = await one.progressLog.events();
      const files = await one.files();
      assert.deepEqual(await takeIn(two, events, files), { events: 1, files: 4, refused: 0 });
      assert.deepEqual(await two.files(), files);
      assert.equal((await two.progressLog.progress()).status(problem), 'solved');
      assert.deepEqual(await takeIn(two, events, files), { events: 0, files: 0, refused: 0 });
      assert.deepEqual(await two.files(), files);
    });
  });

  it('joins two homes that both have something, and loses nothing of either', async () => {
    await withHomes(async (one, two) => {
      await two.progressLog.append(run(5));
      two.write(`notes/${problem}/old-slug.notes.md`, 'Mine.');
      two.write(snapshot, 'mine');
      two.write(`rounds/${round}/events.ndjson`, '{"at":1}\n{"at":3}\n');
      one.write(`notes/${problem}/box.notes.md`, 'Theirs.');
      one.write(snapshot, 'theirs');
      one.write(`rounds/${round}/events.ndjson`, '{"at":1}\n{"at":2}\n');
      const taken = await takeIn(two, [opened(2), run(9)], await one.files());
      assert.deepEqual(taken, { events: 2, files: 3, refused: 0 });
      assert.deepEqual(
        (await two.progressLog.events()).map(({ at }) => at),
        [2, 5, 9],
      );
      const notes = readdirSync(path.join(two.storage, 'notes', problem));
      assert.deepEqual(notes, ['old-slug.notes.md']);
      const texts = (await two.files()).map(({ text }) => text);
      assert.deepEqual(texts.toSorted(), [
        'Mine.\n\n---\n\nTheirs.',
        'mine',
        'theirs',
        '{"at":1}\n{"at":3}\n{"at":2}\n',
      ]);
      assert.equal(readFileSync(path.join(two.storage, snapshot), 'utf8'), 'mine');
      assert.deepEqual(await takeIn(two, [opened(2), run(9)], await one.files()), {
        events: 0,
        files: 0,
        refused: 0,
      });
    });
  });

  it('writes into no folder but those that are moved', async () => {
    await withHomes(async (_one, two) => {
      const hostile = [
        'progress.ndjson',
        'packs/installed.json',
        'index/x.json',
        'lists',
        'lists/other.json',
        `notes/${problem}/box.sh`,
        'notes/box.md',
        'NOTES/x.md',
      ].map((name) => ({ path: name, text: '{}' }));
      const taken = await takeIn(two, [], hostile);
      assert.deepEqual(taken, { events: 0, files: 0, refused: hostile.length });
      assert.deepEqual(await two.files(), []);
      assert.ok(!readdirSync(two.storage).includes('packs'));
    });
  });

  it('refuses lists that do not fit, and keeps those that are here', async () => {
    await withHomes(async (_one, two) => {
      await two.lists.change((lists) => withProblem(lists, favouritesId, problem));
      const before = await two.files();
      const taken = await takeIn(two, [], [{ path: 'lists/my-lists.rounds.json', text: '{"lists":7}' }]);
      assert.equal(taken.refused, 1);
      assert.deepEqual(await two.files(), before);
    });
  });

  it('does not take stories along unless they are asked for', () => {
    const byDefault = movedFolders.filter(({ isExported }) => isExported).map(({ name }) => name);
    assert.deepEqual(byDefault, ['lists', 'notes', 'snapshots', 'rounds']);
  });
});

describe('forgetFolder', () => {
  it('empties the folder and leaves it there', async () => {
    await withHomes(async (one) => {
      one.write(snapshot, 'package main');
      await forgetFolder(one.storage, 'snapshots');
      assert.deepEqual(readdirSync(path.join(one.storage, 'snapshots')), []);
      await forgetFolder(one.storage, 'rounds');
    });
  });
});
