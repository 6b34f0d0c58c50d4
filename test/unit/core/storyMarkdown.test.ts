import assert from 'node:assert/strict';
import { bankTalk } from '../../../src/core/bankTalk.ts';
import { decide } from '../../../src/core/followUpCommand.ts';
import { talkMarkdown } from '../../../src/core/followUpMarkdown.ts';
import { noStories } from '../../../src/core/story.ts';
import { withoutStory, withTelling } from '../../../src/core/storyBook.ts';
import { numbered, sampleSections } from '../../support/bank.ts';
import { telling } from '../../support/stories.ts';

describe('talkMarkdown of a story', () => {
  const item = numbered('question', 5);
  const uuid = '5a000000-0000-4000-8000-000000000001';
  const talk = bankTalk(sampleSections, { title: 'Behavioural', items: [item], startedAt: 1 });
  const question = talk.groups[0]?.questions[0];
  assert.ok(question);
  const { file, told } = withTelling(noStories, telling({ task: 'One\ntwo' }), { item, at: 1, uuid });
  const decision = decide(
    question.item,
    { phase: 'asked', earlier: [] },
    { type: 'commit', item, answer: { text: '', story: told } },
    { problem: question.problem, version: 1, now: 2 },
  );
  const log = decision.kind === 'accepted' ? decision.events : [];

  it('leaves its words out, and says so', () => {
    const text = talkMarkdown(talk, log);
    assert.match(text, /> _A story\. Its words were left out\._/);
    for (const words of [...Object.values(telling().words), telling().title])
      assert.ok(!text.includes(words));
  });

  it('holds its words, part by part, where they are wanted', () => {
    assert.match(talkMarkdown(talk, log, file), /> \*\*Task\*\*\n> One\n> two\n/);
  });

  it('says of a story that was deleted that it was', () => {
    assert.match(talkMarkdown(talk, log, withoutStory(file, uuid)), /> _A story that was deleted since\._/);
  });
});
