import assert from 'node:assert/strict';
import { noStories, storyFileSchema } from '../../../src/core/story.ts';
import { hasWords, withDraft, withoutStory, withTelling } from '../../../src/core/storyBook.ts';
import { emptyWords } from '../../../src/core/storyWords.ts';
import { storyForm, toldView } from '../../../src/core/storyView.ts';
import { numbered } from '../../support/bank.ts';
import { telling } from '../../support/stories.ts';

const uuid = '5a000000-0000-4000-8000-000000000001';
const [question, other] = [numbered('question', 1), numbered('question', 2)];
const first = withTelling(noStories, telling(), { item: question, at: 1, uuid });

describe('withTelling', () => {
  it('keeps a new story, and puts it in place of the draft', () => {
    const drafted = withDraft(noStories, question, telling({ result: '' }));
    const { file, told } = withTelling(drafted, telling(), { item: question, at: 1, uuid });
    assert.deepEqual(told, { story: uuid, telling: 0 });
    assert.deepEqual(file.drafts, {});
    assert.ok(storyFileSchema.safeParse(file).success);
  });

  it('adds a telling when a story answers another question, and changes no earlier one', () => {
    const again = telling({ result: 'Back after 20 minutes.' }, { story: uuid, title: 'Renewal' });
    const { file, told } = withTelling(first.file, again, { item: other, at: 2, uuid: question });
    assert.deepEqual(told, { story: uuid, telling: 1 });
    assert.equal(file.stories.length, 1);
    const words = (at: number) => toldView(file, { story: uuid, telling: at });
    assert.match(JSON.stringify(words(0)), /50 minutes/);
    assert.match(JSON.stringify(words(1)), /20 minutes/);
  });

  it('keeps as new what was a story that has been deleted meanwhile', () => {
    const again = telling({}, { story: uuid });
    const { told } = withTelling(noStories, again, { item: question, at: 1, uuid: other });
    assert.deepEqual(told, { story: other, telling: 0 });
  });
});

describe('withoutStory', () => {
  it('takes the story, its tellings and the drafts that tell it again', () => {
    const drafted = withDraft(first.file, other, telling({}, { story: uuid }));
    const file = withoutStory(drafted, uuid);
    assert.deepEqual(file, noStories);
    assert.deepEqual(toldView(file, first.told), { kind: 'deleted' });
  });
});

describe('hasWords', () => {
  it('asks for words in any part; a name alone is no story', () => {
    assert.ok(hasWords(telling({ situation: '', task: '', action: '' })));
    assert.equal(hasWords({ ...telling(), words: { ...emptyWords, task: ' \n' } }), false);
  });
});

describe('storyForm', () => {
  it('offers what was told as it was told last, and gives back the draft of the question', () => {
    const again = telling({ result: 'Back after 20 minutes.' }, { story: uuid });
    const { file } = withTelling(first.file, again, { item: other, at: 2, uuid });
    const form = storyForm(withDraft(file, question, telling({ task: 'Half' })), question);
    assert.deepEqual(
      form.kept.map(({ story, words }) => [story, words.result]),
      [[uuid, 'Back after 20 minutes.']],
    );
    assert.equal(form.draft.words.task, 'Half');
    assert.equal(storyForm(file, question).draft.words.task, '');
  });
});
