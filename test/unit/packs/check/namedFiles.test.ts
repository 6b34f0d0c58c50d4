import { itFinds } from '../../../support/checkRows.ts';
import { drillFile } from '../../../support/drills.ts';
import { numberQuestionFile, questionFile, sectionFile } from '../../../support/questions.ts';
import { roundFile } from '../../../support/rounds.ts';
import { withValue, type PackChanges } from '../../../support/validPack.ts';

const section = (changes: object = {}): PackChanges => ({
  'questions/runtime.rounds.json': json({ ...sectionFile, ...changes }),
});
const question = (changes: object): PackChanges => section({ items: [{ ...questionFile, ...changes }] });
const drill = (changes: object = {}): PackChanges => ({
  'drills/checkout-red.rounds.json': json({ ...drillFile, ...changes }),
});
const poolUuid = '30000000-0000-4000-8000-000000000001';
const segments = [
  { type: 'problem', minutes: 20, pick: { tags: ['data'], difficulty: [1, 3] } },
  { type: 'questions', minutes: 5, count: 1, pick: { sections: ['runtime'], levels: ['core'] } },
];
const round = (changes: object = {}): PackChanges => ({
  'rounds/compact.rounds.json': json({ ...roundFile, minutes: 25, segments, ...changes }),
});

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

describe('checks of sections of questions', () => {
  itFinds([
    ['find nothing in one without faults', section(), []],
    [
      'find a slug that is not the file',
      section({ slug: 'run' }),
      [
        'questions/runtime.rounds.json:3:3 I09 error "slug" is "run", but the file is "runtime". Make them equal, by hand or by --fix; the UUID keeps the progress.',
      ],
    ],
    [
      'find a value that does not fit',
      question({ minutes: 'three' }),
      [
        'questions/runtime.rounds.json:16:7 F06 error Expected a number, got "three". The time a prepared person needs.',
      ],
    ],
    [
      'find an unknown key',
      question({ titel: 'x' }),
      ['questions/runtime.rounds.json:54:7 F04 error Unknown key "titel". Did you mean "title"?'],
    ],
    [
      'find a missing UUID',
      question({ uuid: undefined }),
      ['questions/runtime.rounds.json:8:5 I01 error The UUID is missing. Use "<fresh>", or run --fix.'],
    ],
    [
      'find the UUID of another question',
      section({ items: [questionFile, { ...questionFile, ask: 'And now?' }] }),
      [
        'questions/runtime.rounds.json:56:7 I03 error The UUID c1000000-0000-4000-8000-000000000001 is already used at questions/runtime.rounds.json:9. If this is a copy, use "<fresh>", or run --fix.',
      ],
    ],
    [
      'find a question that stands twice',
      section({ items: [questionFile, { ...questionFile, uuid: 'c1000000-0000-4000-8000-000000000002' }] }),
      [
        'questions/runtime.rounds.json:64:7 U14 error The question "Unbuffered channels" asks the same. Delete one, or ask something else.',
      ],
    ],
    [
      'find that nothing is critical',
      question({ points: questionFile.points.map((point) => ({ ...point, critical: false })) }),
      [
        'questions/runtime.rounds.json:23:7 U04 error No key point is critical. Mark the one to three without which the answer fails.',
      ],
    ],
    [
      'find a question without a source',
      question({ sources: [] }),
      [
        'questions/runtime.rounds.json:8:5 U10 error The question names no source. Add the primary one of what it states, under "sources".',
      ],
    ],
    [
      'find HTML and images in a question',
      question({ ask: 'What is <b>it</b>? ![a](assets/a.png)' }),
      [
        'questions/runtime.rounds.json:17:7 M05 error There is no image "assets/a.png". Add it to assets/.',
        'questions/runtime.rounds.json:17:7 M06 warning HTML is not rendered: "<b>" would be shown as it stands. Use Markdown.',
      ],
    ],
    [
      'find a layer that is blank',
      question({ layers: { ...questionFile.layers, mechanism: ' ' } }),
      ['questions/runtime.rounds.json:20:9 U11 error The layer "mechanism" is empty. Write it.'],
    ],
    [
      'find a weak answer that is the strong one',
      question({ contrast: { weak: 'A.', strong: 'A.', missing: 'slack' } }),
      [
        'questions/runtime.rounds.json:55:9 U12 error The weak and the strong answer are the same text. Let them differ in the point that is missing.',
      ],
    ],
    [
      'find a drawn number that the question does not show',
      section({ items: [{ ...numberQuestionFile, ask: 'How many?' }] }),
      [
        'questions/runtime.rounds.json:58:11 U13 error "rate" is drawn anew for each attempt, but the question does not show it. Write {rate} into "ask".',
      ],
    ],
  ]);
});

describe('checks of drills', () => {
  itFinds([
    ['find nothing in one without faults', drill(), []],
    [
      'find a state that there is not',
      drill({ start: 'blue' }),
      [
        'drills/checkout-red.rounds.json:23:3 D01 error There is no state "blue". Known: red, restarted, green.',
      ],
    ],
    [
      'find an order that names an unknown signal',
      drill({ order: [...drillFile.order, { signal: 'logs', why: 'x' }] }),
      [
        'drills/checkout-red.rounds.json:152:7 D01 error There is no signal "logs". Known: deploys, database.',
      ],
    ],
    [
      'find an order that does not win',
      drill({ order: drillFile.order.slice(0, 2) }),
      [
        'drills/checkout-red.rounds.json:138:3 D02 error The order does not win: after 50 of 900 seconds it stands in "red". Give more time, or another way to win.',
      ],
    ],
    [
      'find a state out of reach',
      drill({ states: [...drillFile.states, { id: 'lost', shows: 'Gone.', lossPerMinute: 1 }] }),
      [
        'drills/checkout-red.rounds.json:45:5 D03 error Nothing ever leads to the state "lost". Lead to it from somewhere, or delete it.',
      ],
    ],
    [
      'find that waiting wins',
      drill({
        states: drillFile.states.map((state) =>
          state.id === 'red' ? { ...state, becomes: { state: 'green', afterSeconds: 60 } } : state,
        ),
      }),
      [
        'drills/checkout-red.rounds.json:15:3 D04 error The clock cannot run out: whoever only waits has won after 60 seconds, in the state "green". Let waiting make it worse.',
        'drills/checkout-red.rounds.json:34:5 D03 error Nothing ever leads to the state "restarted". Lead to it from somewhere, or delete it.',
        'drills/checkout-red.rounds.json:81:9 D03 error The action "Roll the release back" can never turn "red" or "restarted" into "green": when it ends, none of them is there. Lead to it from somewhere, or delete it.',
        'drills/checkout-red.rounds.json:98:9 D03 error The action "Restart everything" can never turn "red" into "restarted": when it ends, none of them is there. Lead to it from somewhere, or delete it.',
      ],
    ],
    [
      'find a signal that nobody can need',
      drill({ actions: drillFile.actions.map((action) => ({ ...action, effects: [] })) }),
      [
        'drills/checkout-red.rounds.json:24:3 D02 error The drill cannot be won: no way through it reaches a state that ends it "won" within 900 seconds. Give more time, or another way to win.',
        'drills/checkout-red.rounds.json:30:5 D03 error Nothing ever leads to the state "restarted". Lead to it from somewhere, or delete it.',
        'drills/checkout-red.rounds.json:39:5 D03 error Nothing ever leads to the state "green". Lead to it from somewhere, or delete it.',
        'drills/checkout-red.rounds.json:69:5 D05 error The action "Roll the release back" changes nothing. Give it an effect, or say under "cannotHelp" why it could not have helped.',
        'drills/checkout-red.rounds.json:79:5 D05 error The action "Restart everything" changes nothing. Give it an effect, or say under "cannotHelp" why it could not have helped.',
      ],
    ],
  ]);
});

describe('checks of rounds', () => {
  itFinds([
    ['find nothing in one without faults', { ...section(), ...round() }, []],
    [
      'find minutes that do not add up',
      { ...section(), ...round({ minutes: 45 }) },
      [
        'rounds/compact.rounds.json:6:3 R01 error The segments take 25 minutes, but the round says 45. Make them equal.',
      ],
    ],
    [
      'find a pick that matches too little',
      round(),
      [
        'rounds/compact.rounds.json:25:7 R03 error The pick matches 0 of the 1 questions that it asks for. Widen it, or ask for fewer.',
      ],
    ],
    [
      'say nothing of picks while a problem cannot be read',
      { ...round(), ...withValue('problems/pool/problem.rounds.json', ['minutes'], 0) },
      [
        'problems/pool/problem.rounds.json:7:3 F06 error Expected at least 1, got 0. The time a prepared person needs.',
      ],
    ],
    [
      'find a draft that a round shows',
      {
        ...section(),
        ...withValue('problems/pool/problem.rounds.json', ['status'], 'draft'),
        ...round({
          segments: [
            { type: 'problem', minutes: 10, problem: poolUuid },
            { type: 'follow-ups', minutes: 10, of: '10000000-0000-4000-8000-000000000001' },
            segments[1],
          ],
        }),
      },
      [
        'rounds/compact.rounds.json:11:7 R04 error "Pool" is a draft, and drafts are not published. Publish it too, or show another problem.',
      ],
    ],
    [
      'find a segment that says not what it shows',
      { ...section(), ...round({ segments: [{ type: 'problem', minutes: 20 }, segments[1]] }) },
      [
        'rounds/compact.rounds.json:8:5 R02 error Name either "problem" or "pick": one problem, or what to draw it by. Write one of the two.',
      ],
    ],
  ]);
});
