import assert from 'node:assert/strict';
import fc from 'fast-check';
import { drillSchema } from '../../../src/core/drill.ts';
import { questionSectionSchema } from '../../../src/core/question.ts';
import { drawRound, type Drawing, type DrawingParts } from '../../../src/core/roundDraw.ts';
import { roundSetupSchema } from '../../../src/core/roundEvent.ts';
import { roundPlanSchema } from '../../../src/core/roundPlan.ts';
import { drillFile } from '../../support/drills.ts';
import { storeProblem } from '../../support/problems.ts';
import { questionFile, sectionFile } from '../../support/questions.ts';
import { roundFile } from '../../support/rounds.ts';
import { sampleSet } from './followUpSample.ts';

const pack = { id: 'tests.sample', version: '1.2.3', languages: ['typescript', 'go'] as const };
const uuid = (kind: string, index: number): string =>
  `${kind}0000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const problem = (index: number, changes: Readonly<Record<string, unknown>> = {}) => ({
  value: storeProblem({
    uuid: uuid('a', index),
    slug: `problem-${index}`,
    title: `Problem ${index}`,
    followUps: sampleSet,
    ...changes,
  }),
  pack,
});
const question = (index: number, changes: Readonly<Record<string, unknown>>) => ({
  ...questionFile,
  uuid: uuid('c', index),
  ...changes,
});
const section = {
  value: questionSectionSchema.parse({
    ...sectionFile,
    items: [
      question(1, { level: 'core', stack: ['go'] }),
      question(2, { level: 'deep', stack: [] }),
      question(3, { level: 'core', stack: [] }),
      question(4, { level: 'core', stack: ['java'] }),
    ],
  }),
  pack,
};

const setup = (changes: Readonly<Record<string, unknown>> = {}) =>
  roundSetupSchema.parse({ language: 'typescript', timingAid: 1, unseenOnly: false, ...changes });
const plan = (segments?: readonly Readonly<Record<string, unknown>>[]) =>
  roundPlanSchema.parse({ ...roundFile, ...(segments === undefined ? {} : { segments }) });
const parts = (changes: Partial<DrawingParts> = {}): DrawingParts => ({
  plan: plan(),
  setup: setup(),
  seed: 1,
  problems: [1, 2, 3, 4].map((index) => problem(index)),
  drills: [{ value: drillSchema.parse(drillFile), pack }],
  sections: [section],
  isSeen: () => false,
  ...changes,
});
const segmentsOf = (drawing: Drawing) => {
  assert.equal(drawing.kind, 'drawn', JSON.stringify(drawing));
  return drawing.segments;
};
const reasonOf = (drawing: Drawing) => {
  assert.equal(drawing.kind, 'impossible');
  return drawing.reason;
};
const pick = { tags: ['sampling'] };

describe('drawRound', () => {
  it('draws the same round from the same seed, and others from others', () => {
    assert.deepEqual(drawRound(parts()), drawRound(parts()));
    const rounds = new Set([1, 2, 3, 4, 5, 6].map((seed) => JSON.stringify(drawRound(parts({ seed })))));
    assert.ok(rounds.size > 1);
  });

  it('asks the follow-ups of the problem that was drawn, and notes packs and versions', () => {
    const [, coding, talk, questions] = segmentsOf(drawRound(parts()));
    assert.ok(coding?.kind === 'problem' && talk?.kind === 'follow-ups' && questions?.kind === 'questions');
    assert.equal(talk.uuid, coding.uuid);
    assert.equal(talk.items.length, sampleSet.items.length);
    assert.deepEqual([coding.pack, coding.packVersion], ['tests.sample', '1.2.3']);
    assert.equal(questions.items[0]?.section, sectionFile.uuid);
  });

  it('asks the steps of one talk in several segments about the same problem', () => {
    const drawn = segmentsOf(
      drawRound(
        parts({
          plan: plan([
            { type: 'follow-ups', minutes: 20, pick, steps: ['design'] },
            { type: 'follow-ups', minutes: 25, steps: ['estimate'] },
          ]),
        }),
      ),
    );
    const talks = drawn.flatMap((each) => (each.kind === 'follow-ups' ? [each] : []));
    assert.equal(new Set(talks.map((talk) => talk.uuid)).size, 1);
    assert.notDeepEqual(talks[0]?.items, talks[1]?.items);
  });

  it('never draws a problem twice, even where a later pick is narrower', () => {
    const problems = [problem(1), problem(2, { tags: ['other'] })];
    const segments = [
      { type: 'problem', minutes: 20, pick: {} },
      { type: 'problem', minutes: 25, pick },
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
        const drawn = segmentsOf(drawRound(parts({ seed, problems, plan: plan(segments) })));
        assert.deepEqual(
          drawn.map((each) => (each.kind === 'problem' ? each.title : '')),
          ['Problem 2', 'Problem 1'],
        );
      }),
    );
  });

  it('draws only problems that were never opened, when asked, and says when there are none', () => {
    const unseen = setup({ unseenOnly: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
        const isSeen = (each: string): boolean => each !== uuid('a', 3);
        const drawn = segmentsOf(drawRound(parts({ seed, setup: unseen, isSeen })));
        assert.ok(drawn[1]?.kind === 'problem' && drawn[1].title === 'Problem 3');
      }),
    );
    assert.match(reasonOf(drawRound(parts({ setup: unseen, isSeen: () => true }))), /never opened/);
  });

  it('draws no problem whose pack has not the language', () => {
    assert.match(reasonOf(drawRound(parts({ setup: setup({ language: 'java' }) }))), /in this language/);
  });

  it('leaves out problems without the follow-ups that are asked later', () => {
    const problems = [problem(1), problem(2, { followUps: undefined }), problem(3, { followUps: undefined })];
    for (const seed of [1, 2, 3, 4, 5]) {
      const drawn = segmentsOf(drawRound(parts({ seed, problems })));
      assert.ok(drawn[1]?.kind === 'problem' && drawn[1].title === 'Problem 1');
    }
  });

  it('takes questions of the stack and level that were chosen', () => {
    const asked = (changes: Readonly<Record<string, unknown>>, levels: readonly string[] = []) =>
      segmentsOf(
        drawRound(
          parts({
            setup: setup(changes),
            plan: plan([{ type: 'questions', minutes: 45, count: 1, pick: { levels } }]),
          }),
        ),
      ).flatMap((each) => (each.kind === 'questions' ? each.items.map((item) => item.uuid) : []));
    assert.deepEqual(asked({ level: 'deep' }), [uuid('c', 2)]);
    for (const seen of asked({ stack: ['go'] }, ['core'])) assert.notEqual(seen, uuid('c', 4));
    // The plan bounds the levels; the wish of the person chooses among them.
    assert.notDeepEqual(asked({ level: 'deep' }, ['core']), [uuid('c', 2)]);
  });

  it('says when too few questions fit', () => {
    const five = plan([{ type: 'questions', minutes: 45, count: 5, pick: {} }]);
    assert.match(reasonOf(drawRound(parts({ plan: five }))), /asks 5 questions, and only 4 fit/);
  });

  it('prefers what was never met', () => {
    const one = plan([{ type: 'questions', minutes: 45, count: 1, pick: { levels: ['core'] } }]);
    for (const seed of [1, 2, 3]) {
      const isSeen = (each: string): boolean => each !== uuid('c', 3);
      const [drawn] = segmentsOf(drawRound(parts({ seed, plan: one, isSeen })));
      assert.ok(drawn?.kind === 'questions' && drawn.items[0]?.uuid === uuid('c', 3));
    }
  });

  it('draws a drill, and says when there is none', () => {
    const drill = plan([{ type: 'drill', minutes: 45, pick: {} }]);
    assert.equal(segmentsOf(drawRound(parts({ plan: drill })))[0]?.kind, 'drill');
    assert.match(reasonOf(drawRound(parts({ plan: drill, drills: [] }))), /no.* fits/);
  });
});
