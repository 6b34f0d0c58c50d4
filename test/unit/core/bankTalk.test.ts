import assert from 'node:assert/strict';
import { bankTalk, sectionQuestions } from '../../../src/core/bankTalk.ts';
import { questionsOf } from '../../../src/core/followUpTalk.ts';
import { pageView } from '../../../src/core/followUpView.ts';
import { numbered, sampleSections } from '../../support/bank.ts';
import { viewParts } from './followUpSample.ts';

const [runtime, messaging] = sampleSections;
assert.ok(runtime !== undefined && messaging !== undefined);

describe('sectionQuestions', () => {
  it('logs under the section and its version', () => {
    const { questions } = sectionQuestions(messaging);
    assert.deepEqual(
      questions.map(({ problem, version, of }) => [problem, version, of]),
      questions.map(() => [messaging.uuid, 3, 'Messaging']),
    );
  });

  it('says of each question its level, and what it holds for or is bound to', () => {
    const captions = [runtime, messaging]
      .flatMap((section) => sectionQuestions(section).questions)
      .map(({ heading }) => heading?.caption);
    assert.deepEqual(captions, [
      'Core · Go',
      'Warm-up · Go',
      'Core · Go 1.22 or newer',
      'Core · Kafka',
      'Core',
    ]);
  });

  it('has only stories told as stories', () => {
    assert.deepEqual(
      sectionQuestions(messaging).questions.map(({ form }) => form),
      [undefined, 'story'],
    );
  });
});

describe('bankTalk', () => {
  const items = [numbered('question', 4), numbered('question', 3), numbered('question', 1)];
  const talk = bankTalk(sampleSections, { title: 'At random', items, startedAt: 7 });

  it('asks in the given order, and keeps those of one section together', () => {
    assert.deepEqual(
      talk.groups.map(({ title, questions }) => [title, ...questions.map(({ name }) => name)]),
      [
        ['Messaging', 'Lag'],
        ['Runtime', 'Locks', 'Channels'],
      ],
    );
    assert.equal(talk.startedAt, 7);
  });

  it('has the section as its title when it asks one question, which has a title of its own', () => {
    const one = { title: 'Lag', items: [numbered('question', 4)], startedAt: 7 };
    assert.equal(bankTalk(sampleSections, one).title, 'Messaging');
    assert.equal(talk.title, 'At random');
  });

  it('leaves out what is in no section any more', () => {
    const one = bankTalk(sampleSections, {
      title: 'x',
      items: [numbered('question', 99), ...items],
      startedAt: 7,
    });
    assert.equal(questionsOf(one).length, 3);
  });

  it('shows a title over each question, without what could hide or turn its words', () => {
    const section = { ...runtime, items: runtime.items.slice(0, 1) };
    const [first] = section.items;
    assert.ok(first);
    const hostile = { ...section, items: [{ ...first, title: 'Chan\u202enels\u200b' }] };
    const page = pageView(
      bankTalk([hostile], { title: 'x', items: [first.uuid], startedAt: 7 }),
      [],
      viewParts,
    );
    assert.equal(page.groups[0]?.items[0]?.heading?.title, 'Chan\ufffdnels');
  });
});
