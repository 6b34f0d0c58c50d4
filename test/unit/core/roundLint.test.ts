import assert from 'node:assert/strict';
import { drillSchema } from '../../../src/core/drill.ts';
import { questionSectionSchema } from '../../../src/core/question.ts';
import { roundFaults } from '../../../src/core/roundLint.ts';
import { roundPlanSchema } from '../../../src/core/roundPlan.ts';
import type { RoundStock } from '../../../src/core/roundStock.ts';
import { drillFile } from '../../support/drills.ts';
import { storeProblem } from '../../support/problems.ts';
import { sectionFile } from '../../support/questions.ts';
import { roundFile } from '../../support/rounds.ts';
import { sampleSet } from './followUpSample.ts';

const other = '44444444-4444-4444-8444-444444444444';
const problem = storeProblem({ followUps: sampleSet });
const stock: RoundStock = {
  problems: [problem],
  drills: [drillSchema.parse(drillFile)],
  sections: [questionSectionSchema.parse(sectionFile)],
};
const messages = (changes: Readonly<Record<string, unknown>>, from: RoundStock = stock) =>
  roundFaults(roundPlanSchema.parse({ ...roundFile, ...changes }), from).map(({ message }) => message);
const pick = { tags: ['sampling'] };
const problems = (count: number) => ({
  minutes: count * 10,
  segments: Array.from({ length: count }, () => ({ type: 'problem', minutes: 10, pick })),
});
const only = (segment: Readonly<Record<string, unknown>>) => ({
  minutes: 10,
  segments: [{ minutes: 10, ...segment }],
});

describe('roundFaults', () => {
  it('finds nothing in a plan that the packs at hand can fill', () => {
    assert.deepEqual(messages({}), []);
    assert.deepEqual(messages(only({ type: 'drill', pick: { levels: ['deep'] } })), []);
    assert.deepEqual(messages(only({ type: 'follow-ups', of: problem.uuid, steps: ['design'] })), []);
  });

  it('takes a second problem of the same tag where there are two', () => {
    const two = { ...stock, problems: [problem, storeProblem({ uuid: other, slug: 'second' })] };
    assert.deepEqual(messages(problems(2), two), []);
  });

  const cases: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
    [
      'minutes that do not add up',
      { minutes: 50 },
      'The segments take 45 minutes, but the round says 50. Make them equal.',
    ],
    [
      'a pick that matches no problem',
      only({ type: 'problem', pick: { tags: ['graphs'] } }),
      'The pick matches no problem. Widen it.',
    ],
    [
      'more picks than there are problems',
      problems(2),
      'The round asks for 2 problems, but together its picks match too few different ones. Widen a pick.',
    ],
    [
      'a problem that is not at hand',
      only({ type: 'problem', problem: other }),
      'No problem at hand has this UUID. Name one of this pack or of the built-in ones.',
    ],
    [
      'a problem segment that says neither which nor how to draw it',
      only({ type: 'problem' }),
      'Name either "problem" or "pick": one problem, or what to draw it by.',
    ],
    [
      'a drill segment that says both',
      only({ type: 'drill', drill: drillFile.uuid, pick: {} }),
      'Name either "drill" or "pick": one drill, or what to draw it by.',
    ],
    [
      'a pick of difficulties that shrinks',
      only({ type: 'problem', pick: { difficulty: [4, 2] } }),
      'The difficulty goes from 4 to 2. Let it grow.',
    ],
    [
      'a pick that matches no drill',
      only({ type: 'drill', pick: { levels: ['warm-up'] } }),
      'The pick matches no drill. Widen it.',
    ],
    [
      'a pick that matches too few questions',
      only({ type: 'questions', count: 3, pick: {} }),
      'The pick matches 1 of the 3 questions that it asks for. Widen it, or ask for fewer.',
    ],
    [
      'questions bound to another stack',
      only({ type: 'questions', count: 1, pick: { stack: ['java'] } }),
      'The pick matches 0 of the 1 questions that it asks for. Widen it, or ask for fewer.',
    ],
    [
      'follow-ups without a problem',
      only({ type: 'follow-ups' }),
      'No problem comes before these follow-ups. Name one under "of", or a "pick".',
    ],
    [
      'follow-ups that say both whose and how to draw it',
      only({ type: 'follow-ups', of: problem.uuid, pick }),
      'Name either "of" or "pick": one problem, or what to draw it by.',
    ],
    [
      'follow-ups for steps that no problem has',
      only({ type: 'follow-ups', of: problem.uuid, steps: ['deepdive'] }),
      'No problem that could stand here has follow-ups for these steps.',
    ],
  ];
  for (const [what, changes, message] of cases) {
    it(`refuses ${what}`, () => {
      assert.deepEqual(messages(changes), [message]);
    });
  }
});
