import assert from 'node:assert/strict';
import { followUpFaults } from '../../../src/core/followUpLint.ts';
import { questionSchema } from '../../../src/core/question.ts';
import { numberQuestionFile, questionFile } from '../../support/questions.ts';

type Changes = Readonly<Record<string, unknown>>;

const messages = (changes: Changes) =>
  followUpFaults(questionSchema.parse({ ...questionFile, ...changes })).map(({ message }) => message);
const { points } = questionFile;
const [definition, mechanism, tradeoff] = points;

describe('followUpFaults', () => {
  it('finds nothing in a whole question, with or without a number', () => {
    assert.deepEqual(messages({}), []);
    assert.deepEqual(messages(numberQuestionFile), []);
  });

  const critical = (count: number) =>
    [definition, mechanism, tradeoff, { ...tradeoff, id: 'more' }].map((point, index) => ({
      ...point,
      critical: index < count,
    }));
  const options = (...right: boolean[]) => ({
    kind: 'choice',
    options: right.map((each, index) => ({ text: `Option ${index}`, right: each, why: 'Because.' })),
  });
  const gap = { kind: 'gap', weak: 'Retry.', strong: 'Retry with a limit.', missing: 'slack' };
  const cases: readonly (readonly [string, Changes, string])[] = [
    [
      'an empty layer',
      { layers: { ...questionFile.layers, mechanism: '  ' } },
      'The layer "mechanism" is empty. Write it.',
    ],
    [
      'a layer without a point',
      { points: [definition, mechanism] },
      'No key point belongs to the layer "tradeoff". Add one, or move one there.',
    ],
    [
      'no critical point',
      { points: critical(0) },
      'No key point is critical. Mark the one to three without which the answer fails.',
    ],
    [
      'too many critical points',
      { points: critical(4) },
      '4 key points are critical; when nearly everything is, nothing is. Mark at most 3.',
    ],
    ['points of one id', { points: [...points, tradeoff] }, 'Two points have the id "slack". Rename one.'],
    [
      'no source',
      { sources: [] },
      'The question names no source. Add the primary one of what it states, under "sources".',
    ],
    [
      'a choice without a right option',
      { check: options(false, false) },
      'No option is right. Mark one with "right": true.',
    ],
    [
      'a choice without a wrong option',
      { check: options(true, true) },
      'Every option is right, so there is nothing to choose.',
    ],
    [
      'an option without a reason',
      {
        check: {
          ...options(true, false),
          options: [
            { text: 'A', right: true, why: ' ' },
            { text: 'B', why: 'No.' },
          ],
        },
      },
      'The option gives no reason. Say why it is right or wrong.',
    ],
    [
      'a choice with one option twice',
      {
        check: {
          kind: 'choice',
          options: [
            { text: 'A', right: true, why: 'Yes.' },
            { text: 'A ', why: 'No.' },
          ],
        },
      },
      'The option stands twice. Change or delete one.',
    ],
    [
      'a gap that lacks an unknown point',
      { check: { ...gap, missing: 'limit' } },
      'There is no point "limit". The points are "handover", "order", "slack".',
    ],
    [
      'a gap with one answer twice',
      { check: { ...gap, strong: 'Retry. ' } },
      'The weak and the strong answer are the same text.',
    ],
    [
      'a contrast that lacks an unknown point',
      { contrast: { weak: 'Retry.', strong: 'Retry with a limit.', missing: 'limit' } },
      'There is no point "limit". The points are "handover", "order", "slack".',
    ],
    [
      'a contrast beside a gap',
      { check: gap, contrast: { weak: 'A', strong: 'B', missing: 'slack' } },
      'The gap shows its two answers already. Leave "contrast" out.',
    ],
  ];
  for (const [what, changes, message] of cases) {
    it(`refuses ${what}`, () => {
      assert.deepEqual(messages(changes), [message]);
    });
  }
});

describe('followUpFaults of a number', () => {
  it('finds texts that write the unit behind the number, which brings it along', () => {
    const { layers, check } = numberQuestionFile;
    const item = (mechanism: string, decides: string) =>
      followUpFaults(
        questionSchema.parse({
          ...numberQuestionFile,
          layers: { ...layers, mechanism },
          check: { ...check, decides },
        }),
      ).map(({ code, path, message }) => `${code} ${path.join('.')} ${message}`);
    const message = '{expected} is shown with its unit already. Take "workers" out behind it.';
    assert.deepEqual(item('That makes **{expected}** workers.', 'With {expected} Workers, two machines.'), [
      `U16 layers.mechanism ${message}`,
      `U16 check.decides ${message}`,
    ]);
    assert.deepEqual(item('{expected} at once.', 'With {expected}, workers need two machines.'), []);
  });

  const number = (changes: Changes, ask = numberQuestionFile.ask) =>
    messages({ ...numberQuestionFile, ask, check: { ...numberQuestionFile.check, ...changes } });

  it('finds a slip that counts as right, with the draw that shows it', () => {
    const slips = [{ expression: ['*', 'rate', 0.04, 1.1], hint: 'Ten percent more.' }];
    assert.deepEqual(number({ slips }), [
      'This slip gives 22 with rate 500, which counts as right: it lies within the factor 1.2 of the expected number. ' +
        'Make the factor smaller, or leave the slip out.',
    ]);
  });

  it('finds a slip that is right at one end of a range alone', () => {
    const slips = [{ expression: ['*', 900, 0.04], hint: 'The rate of yesterday.' }];
    const [message] = number({ slips });
    assert.match(message ?? '', /^This slip gives 36 with rate (800|850|900), which counts as right/);
  });

  const cases: readonly (readonly [string, Changes, string])[] = [
    [
      'a formula that names no input',
      { expression: ['*', 'speed', 2] },
      '"speed" is not an input of this question. Inputs: rate, seconds.',
    ],
    [
      'a slip that divides by zero',
      { slips: [{ expression: ['/', 'rate', 0], hint: 'x' }] },
      '["/","rate",0] has no finite value.',
    ],
    [
      'an expected number below zero',
      { expression: ['-', 0, 'rate'], slips: [] },
      'The expected number is -500 with rate 500; it must be greater than zero.',
    ],
    [
      'a unit that can be read two ways',
      { unit: 'gb' },
      'The unit "gb" can be read two ways. Write GB or Gbit.',
    ],
    [
      'a range that shrinks',
      { inputs: { rate: { from: 900, to: 500, step: 50 }, seconds: 0.04 } },
      'The range of "rate" goes from 900 to 500. Let it grow.',
    ],
  ];
  for (const [what, changes, message] of cases) {
    it(`refuses ${what}`, () => {
      assert.deepEqual(number(changes), [message]);
    });
  }

  it('refuses two slips that cannot be told apart', () => {
    const slips = [
      { expression: ['*', 'rate', 4], hint: 'Two places off.' },
      { expression: ['*', 'rate', 4.2], hint: 'Two places off, and a little more.' },
    ];
    assert.deepEqual(number({ slips }), [
      'This slip gives 2,100, which cannot be told from slip 1. Delete one, or change the numbers.',
    ]);
  });

  it('refuses a question that shows its own answer', () => {
    assert.deepEqual(number({}, 'Are {expected} busy at {rate}?'), [
      'The question shows its own answer. Take {expected} out of "ask".',
    ]);
  });

  it('refuses a drawn input that the question does not show', () => {
    assert.deepEqual(number({}, 'How many workers are busy?'), [
      '"rate" is drawn anew for each attempt, but the question does not show it. Write {rate} into "ask".',
    ]);
  });
});
