import assert from 'node:assert/strict';
import { noStories } from '../../../../src/core/story.ts';
import { withTelling } from '../../../../src/core/storyBook.ts';
import { storyRows } from '../../../../src/editor/questions/storyRows.ts';
import { numbered } from '../../../support/bank.ts';
import { telling } from '../../../support/stories.ts';

const uuid = (number: number) => `5a000000-0000-4000-8000-00000000000${number}`;
const [first, second] = [numbered('question', 1), numbered('question', 2)];

describe('storyRows', () => {
  it('shows nothing before a story was told', () => {
    assert.deepEqual(storyRows(noStories), []);
  });

  it('shows the newest story first, with what it lacks and how many questions it has answered', () => {
    const one = withTelling(noStories, telling(), { item: first, at: 1, uuid: uuid(1) }).file;
    const again = telling({ result: 'Better.' }, { story: uuid(1) });
    const two = withTelling(one, again, { item: second, at: 2, uuid: uuid(9) }).file;
    const { file } = withTelling(two, telling({}, { title: 'Another' }), {
      item: first,
      at: 3,
      uuid: uuid(2),
    });
    const [group] = storyRows(file);
    assert.deepEqual(
      group?.rows.map(({ title, gaps, questions, choice }) => [title, gaps, questions, choice]),
      [
        ['Another', [], 1, { by: 'question', question: first }],
        ['The certificate', ['No number in the result.'], 2, { by: 'question', question: second }],
      ],
    );
  });
});
