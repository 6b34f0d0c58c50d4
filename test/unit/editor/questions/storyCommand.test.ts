import assert from 'node:assert/strict';
import { decide } from '../../../../src/core/followUpCommand.ts';
import type { FollowUpEvent } from '../../../../src/core/followUpEvent.ts';
import type { PageCommand } from '../../../../src/core/followUpMessages.ts';
import { itemState } from '../../../../src/core/followUpState.ts';
import { sectionQuestions } from '../../../../src/core/bankTalk.ts';
import { emptyWords } from '../../../../src/core/storyWords.ts';
import { loggedCommand } from '../../../../src/editor/questions/storyCommand.ts';
import { StoryStore } from '../../../../src/editor/questions/storyStore.ts';
import { sampleSections } from '../../../support/bank.ts';
import { telling } from '../../../support/stories.ts';
import { inTemporaryFolder } from '../../../support/temporaryFolder.ts';

const question = sampleSections
  .flatMap((section) => sectionQuestions(section).questions)
  .find(({ form }) => form === 'story');
assert.ok(question);
const { item } = question;
const as = (type: 'draft' | 'commit', given = telling()): PageCommand => ({
  type,
  item: item.uuid,
  answer: { text: '', telling: given, prediction: 'some' },
});

/** Does commands one after the other, as the page would; gives the log and the last refusal. */
async function played(folder: string, ...commands: readonly PageCommand[]) {
  const stories = new StoryStore(folder);
  const log: FollowUpEvent[] = [];
  let refused: string | undefined;
  assert.ok(question);
  for (const command of commands) {
    const state = itemState(item, log);
    const logged = await loggedCommand(question, state, command, stories, 5);
    if (logged === undefined) continue;
    const decision = decide(item, state, logged, { problem: question.problem, version: 1, now: 5 });
    if (decision.kind === 'accepted') log.push(...decision.events);
    else refused = decision.reason;
  }
  return { log, refused, file: await stories.read() };
}

describe('loggedCommand', () => {
  it('keeps the words of a story out of the log, whatever was done', async () => {
    await inTemporaryFolder(async (folder) => {
      const { log, file } = await played(
        folder,
        as('draft', telling({ result: '' })),
        as('draft'),
        as('commit'),
        { type: 'reveal', item: item.uuid, layer: 'mechanism' },
        { type: 'reveal', item: item.uuid, layer: 'tradeoff' },
        { type: 'mark', item: item.uuid, point: 'handover', mark: 'said', sentence: 3 },
      );
      const text = JSON.stringify(log);
      for (const words of [...Object.values(telling().words), telling().title]) {
        assert.ok(!text.includes(words), `${words} in ${text}`);
      }
      assert.deepEqual(
        log.map(({ type }) => type),
        [
          'follow-up-draft',
          'follow-up-committed',
          'follow-up-revealed',
          'follow-up-revealed',
          'follow-up-revealed',
          'follow-up-point',
        ],
      );
      assert.match(text, /"evidence":"Result"/);
      assert.equal(file.stories[0]?.tellings[0]?.words.result, 'Back after 50 minutes.');
    });
  });

  it('refuses a story without a word, and keeps none', async () => {
    await inTemporaryFolder(async (folder) => {
      const { refused, log, file } = await played(folder, as('commit', { ...telling(), words: emptyWords }));
      assert.match(refused ?? '', /Write an answer first/);
      assert.deepEqual([log.length, file.stories.length], [0, 0]);
    });
  });

  it('keeps no second telling of an answer that is locked', async () => {
    await inTemporaryFolder(async (folder) => {
      const { refused, file } = await played(
        folder,
        as('commit'),
        as('commit', telling({ result: 'Other.' })),
      );
      assert.match(refused ?? '', /locked already/);
      assert.equal(file.stories[0]?.tellings.length, 1);
    });
  });

  it('names a story by its question where the person gave it no name', async () => {
    await inTemporaryFolder(async (folder) => {
      const { file } = await played(folder, as('commit', telling({}, { title: '  ' })));
      assert.equal(file.stories[0]?.title, 'A talk');
    });
  });

  it('takes a story for no answer of a question that asks for none', async () => {
    await inTemporaryFolder(async (folder) => {
      const stories = new StoryStore(folder);
      const plain = { ...question, form: undefined };
      const { form: _form, ...asked } = plain;
      const state = itemState(item, []);
      const logged = await loggedCommand(asked, state, as('commit'), stories, 5);
      assert.deepEqual(logged, { type: 'commit', item: item.uuid, answer: { text: '', prediction: 'some' } });
      assert.equal((await stories.read()).stories.length, 0);
    });
  });
});
