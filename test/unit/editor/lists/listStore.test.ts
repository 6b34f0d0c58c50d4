import { strict as assert } from 'node:assert';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HumanError } from '../../../../src/core/humanError.ts';
import {
  favouritesId,
  noLists,
  problemsOf,
  withList,
  withProblem,
} from '../../../../src/core/problemLists.ts';
import { ListStore } from '../../../../src/editor/lists/listStore.ts';
import { inTemporaryFolder } from '../../../support/temporaryFolder.ts';

const problem = '00000001-1111-4111-8111-111111111111';
const week = '00000002-1111-4111-8111-111111111111';

describe('the store of lists', () => {
  it('has none at first, and makes nothing by being asked', async () => {
    await inTemporaryFolder(async (folder) => {
      const store = new ListStore(path.join(folder, 'lists'));
      assert.deepEqual(await store.read(), { kind: 'read', lists: noLists });
      assert.throws(() => readFileSync(store.file), { code: 'ENOENT' });
    });
  });

  it('keeps what two windows change at once', async () => {
    await inTemporaryFolder(async (folder) => {
      const [one, two] = [new ListStore(folder), new ListStore(folder)];
      const ids = Array.from(
        { length: 12 },
        (_, index) => `${String(index).padStart(8, '0')}${problem.slice(8)}`,
      );
      await Promise.all(
        ids.map((id, index) =>
          (index % 2 === 0 ? one : two).change((lists) => withProblem(lists, favouritesId, id)),
        ),
      );
      const read = await one.read();
      assert.ok(read.kind === 'read');
      assert.deepEqual(problemsOf(read.lists, favouritesId).toSorted(), ids.toSorted());
    });
  });

  it('says where a file that was edited by hand is wrong, and leaves it as it is', async () => {
    await inTemporaryFolder(async (folder) => {
      const store = new ListStore(folder);
      mkdirSync(folder, { recursive: true });
      const text = '{\n  "favorites": []\n}\n';
      writeFileSync(store.file, text);
      const read = await store.read();
      assert.ok(read.kind === 'broken');
      assert.match(read.faults.join('\n'), /my-lists\.rounds\.json:2:\d+: .*favorites.*favourites/);
      await assert.rejects(
        store.change((lists) => withList(lists, week, 'Week')),
        HumanError,
      );
      assert.equal(readFileSync(store.file, 'utf8'), text);
    });
  });

  it('tells of its own changes', async () => {
    await inTemporaryFolder(async (folder) => {
      const store = new ListStore(folder);
      let told = 0;
      store.onDidChange(() => {
        told += 1;
      });
      await store.change((lists) => withList(lists, week, 'Week'));
      assert.equal(told, 1);
    });
  });

  it('refuses what would not fit the file any more', async () => {
    await inTemporaryFolder(async (folder) => {
      const store = new ListStore(folder);
      await assert.rejects(
        store.change((lists) => withList(lists, week, '')),
        HumanError,
      );
    });
  });
});
