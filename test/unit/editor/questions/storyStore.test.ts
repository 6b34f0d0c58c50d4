import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { HumanError } from '../../../../src/core/humanError.ts';
import { noStories } from '../../../../src/core/story.ts';
import { StoryStore } from '../../../../src/editor/questions/storyStore.ts';
import { numbered } from '../../../support/bank.ts';
import { telling } from '../../../support/stories.ts';
import { inTemporaryFolder } from '../../../support/temporaryFolder.ts';

const question = numbered('question', 1);

describe('StoryStore', () => {
  it('is empty, and writes nothing, before a story is told', async () => {
    await inTemporaryFolder(async (folder) => {
      const store = new StoryStore(path.join(folder, 'stories'));
      assert.deepEqual(await store.read(), noStories);
      await assert.rejects(readFile(path.join(folder, 'stories')));
    });
  });

  it('keeps stories and drafts for the next window, and says when stories have changed', async () => {
    await inTemporaryFolder(async (folder) => {
      const store = new StoryStore(folder);
      let fired = 0;
      store.onDidChange(() => (fired += 1));
      await store.saveDraft(question, telling({ result: '' }));
      assert.equal(fired, 0);
      const told = await store.tell(question, telling(), 7);
      assert.equal(fired, 1);
      const { stories, drafts } = await new StoryStore(folder).read();
      assert.deepEqual(
        stories.map(({ uuid, tellings }) => [uuid, tellings.length]),
        [[told.story, 1]],
      );
      assert.deepEqual(drafts, {});
      await store.remove(told.story);
      assert.deepEqual(await store.read(), noStories);
    });
  });

  it('loses nothing of two windows that write at a time', async () => {
    await inTemporaryFolder(async (folder) => {
      const windows = [new StoryStore(folder), new StoryStore(folder)];
      await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          windows[index % 2]?.tell(question, telling({}, { title: `Story ${index}` }), index),
        ),
      );
      const { stories } = await new StoryStore(folder).read();
      assert.equal(new Set(stories.map(({ title }) => title)).size, 10);
    });
  });

  it('leaves a damaged file as it is, and says which and what to do', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = path.join(folder, 'stories.json');
      for (const damaged of ['{ "format": 1, "stor', '{ "format": 2, "stories": [], "drafts": {} }']) {
        await writeFile(file, damaged);
        await assert.rejects(new StoryStore(folder).tell(question, telling(), 1), (error) => {
          assert.ok(error instanceof HumanError);
          assert.ok(error.message.includes(file) && /is damaged\. Mend that file/.test(error.message));
          return true;
        });
        assert.equal(await readFile(file, 'utf8'), damaged);
      }
    });
  });
});
