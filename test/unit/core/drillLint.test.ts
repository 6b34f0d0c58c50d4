import assert from 'node:assert/strict';
import { drillSchema } from '../../../src/core/drill.ts';
import { drillFaults } from '../../../src/core/drillLint.ts';
import { drillFile } from '../../support/drills.ts';

type Changes = Readonly<Record<string, unknown>>;

const messages = (changes: Changes) =>
  drillFaults(drillSchema.parse({ ...drillFile, ...changes })).map(({ message }) => message);
const [red, restarted, green] = drillFile.states;
const [deploys, database] = drillFile.signals;
const [rollBack, restart, biggerPool] = drillFile.actions;
const [announce, look, goBack] = drillFile.order;
const needing = (signal: string, index: number) => ({
  ...biggerPool,
  id: `needs-${index}`,
  title: `Needs ${signal}`,
  needs: [signal],
});

describe('drillFaults', () => {
  it('finds nothing in a drill that can be won, lost and missed', () => {
    assert.deepEqual(messages({}), []);
  });

  it('lets the order look and tell after the impact is stopped', () => {
    assert.deepEqual(messages({ order: [look, goBack, announce] }), []);
  });

  const cases: readonly (readonly [string, Changes, readonly string[]])[] = [
    [
      'a drill whose cure takes longer than its clock',
      { actions: [{ ...rollBack, seconds: 1_200 }, restart, biggerPool] },
      [
        'The drill cannot be won: no way through it reaches a state that ends it "won" within 900 seconds.',
        'Nothing ever leads to the state "green".',
        'The action "Roll the release back" can never turn "red" or "restarted" into "green": when it ends, none of them is there.',
      ],
    ],
    [
      'an effect whose state is gone before the action ends',
      {
        actions: [
          rollBack,
          restart,
          {
            ...biggerPool,
            cannotHelp: undefined,
            seconds: 100,
            effects: [{ from: ['restarted'], to: 'green', shows: 'x' }],
          },
        ],
      },
      [
        'The action "Enlarge the pool" can never turn "restarted" into "green": when it ends, none of them is there.',
      ],
    ],
    [
      'an action that changes nothing and does not say why',
      { actions: [rollBack, restart, { ...biggerPool, cannotHelp: undefined }] },
      [
        'The action "Enlarge the pool" changes nothing. Give it an effect, or say under "cannotHelp" why it could not have helped.',
      ],
    ],
    [
      'an action that has effects and cannot help',
      { actions: [{ ...rollBack, cannotHelp: 'No.' }, restart, biggerPool] },
      [
        'The action "Roll the release back" has effects, and "cannotHelp" says that it has none. Delete one of the two.',
      ],
    ],
    [
      'a state that nothing leads to',
      { states: [red, restarted, green, { ...red, id: 'burnt' }] },
      ['Nothing ever leads to the state "burnt".'],
    ],
    [
      'a drill that heals by itself',
      { states: [{ ...red, becomes: { state: 'green', afterSeconds: 600 } }, restarted, green] },
      ['The clock cannot run out: whoever only waits has won after 600 seconds, in the state "green".'],
    ],
    [
      'an order that does not win',
      { order: [announce, look] },
      ['The order does not win: after 50 of 900 seconds it stands in "red".'],
    ],
    [
      'an order that acts before it looks',
      { order: [announce, goBack, look] },
      ['The order takes "roll-back" before it has looked at "deploys".'],
    ],
    [
      'an order that never tells what must be told',
      { order: [look, goBack] },
      ['The order tells "announce" never; it is late after 300 seconds.'],
    ],
    [
      'an order that tells too late',
      { order: [look, goBack, { signal: 'database', why: 'To be sure.' }, announce] },
      ['The order tells "announce" after 320 seconds; it is late after 300 seconds.'],
    ],
    [
      'an order that tells the same twice',
      { order: [announce, announce] },
      ['The order tells "announce" a second time.'],
    ],
    [
      'an order that acts when the impact is stopped',
      { order: [look, goBack, { action: 'restart', why: 'To be sure.' }] },
      [
        'The order takes "restart" when the impact is stopped already (after 260 seconds, in "green"). Then one may only look and tell.',
      ],
    ],
    [
      'an order that goes on after the clock has run out',
      {
        clock: { seconds: 300, runsOut: 'x' },
        order: [look, goBack, announce, { signal: 'database', why: 'To be sure.' }, look],
      },
      ['The order goes on after the drill has ended (won after 300 seconds, in "green").'],
    ],
    [
      'an order that names nothing known',
      { order: [announce, { action: 'rollback', why: 'x' }] },
      ['There is no action "rollback". Did you mean "roll-back"?'],
    ],
    [
      'a state that becomes an unknown one',
      { states: [red, { ...restarted, becomes: { state: 'rde', afterSeconds: 9 } }, green] },
      ['There is no state "rde". Known: red, restarted, green.'],
    ],
    [
      'a signal that shows something in an unknown state',
      { signals: [deploys, { ...database, shows: { default: 'x', in: { gren: 'y' } } }] },
      ['There is no state "gren". Did you mean "green"?'],
    ],
    [
      'two signals of one id',
      { signals: [deploys, database, deploys] },
      ['Two signals have the id "deploys". Rename one.'],
    ],
    [
      'an effect that changes nothing',
      { actions: [rollBack, { ...restart, effects: [{ from: ['red'], to: 'red', shows: 'x' }] }] },
      ['This effect leaves "red" as it is. Say so under "otherwise".'],
    ],
    [
      'a drill without a diagnosis',
      { signals: [{ ...deploys, diagnosis: false }, database] },
      ['No signal leads to the cause. Mark those that do with "diagnosis": true.'],
    ],
    [
      'a victory that goes on losing',
      { states: [red, restarted, { ...green, lossPerMinute: 3 }] },
      ['"green" wins the drill but goes on losing 3 a minute. A drill is won when the loss has stopped.'],
    ],
    [
      'a start without a loss',
      { states: [{ ...red, lossPerMinute: 0 }, restarted, green] },
      ['The drill starts in a state that loses nothing, so nothing is at stake.'],
    ],
    [
      'a decision without a sound option',
      {
        decision: {
          ...drillFile.decision,
          options: drillFile.decision.options.map((option) => ({ ...option, sound: false })),
        },
      },
      ['No option is sound. Mark one with "sound": true.'],
    ],
    [
      'an ending that turns into something else',
      { states: [red, restarted, { ...green, becomes: { state: 'red', afterSeconds: 9 } }] },
      ['"green" ends the drill, so it becomes nothing else. Delete one of the two.'],
    ],
    [
      'a faulty question of the debrief',
      { followUps: [{ ...drillFile.followUps[0], sources: [] }] },
      ['The question names no source. Add the primary one of what it states, under "sources".'],
    ],
    [
      'more needed signals than can be tried',
      {
        signals: [deploys, ...Array.from({ length: 7 }, (_, index) => ({ ...database, id: `s${index}` }))],
        actions: [rollBack, restart, ...Array.from({ length: 7 }, (_, index) => needing(`s${index}`, index))],
      },
      ['8 signals are needed by actions; at most 4 may be, so that every way can be tried.'],
    ],
  ];
  for (const [what, changes, expected] of cases) {
    it(`refuses ${what}`, () => {
      assert.deepEqual(messages(changes), expected);
    });
  }
});
