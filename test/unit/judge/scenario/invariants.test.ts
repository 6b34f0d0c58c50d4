import assert from 'node:assert/strict';
import type { Invariants } from '../../../../src/core/scenario.ts';
import type { Snapshot } from '../../../../src/judge/protocol.ts';
import { InvariantWatch } from '../../../../src/judge/scenario/invariants.ts';
import { snapshot, thrown } from '../../../support/snapshots.ts';

type Steps = readonly string[];

/** `+a` enters a, `-a` leaves it; an element is what happened between two looks. */
function watch(invariants: Invariants, steps: Steps) {
  const watching = new InvariantWatch(invariants);
  return steps.map((step) => watching.check(snapshot({ events: events(step) })));
}

describe('InvariantWatch', () => {
  const kept: readonly (readonly [string, Invariants, Steps])[] = [
    ['nothing is asked for', {}, ['+a +b +c']],
    ['as much runs as may', { maxRunning: 2 }, ['+a +b', '-a', '+c', '-b -c']],
    ['one leaves before the next enters', { maxRunning: 1 }, ['+a -a +b -b', '+c']],
    ['the same work enters twice, one after the other', { maxRunning: 1 }, ['+a', '-a', '+a']],
    ['other callbacks run beside', { maxRunning: { fn: 'load', max: 1 } }, ['+load(k) +save(k) +save(l)']],
    ['every key has its own', { maxRunning: { fn: 'load', per: 0, max: 1 } }, ['+load(k,1) +load(l,1)']],
    [
      'readers share',
      { disjoint: [['read'], ['write']] },
      ['+read(1) +read(2)', '-read(1) -read(2) +write(1)'],
    ],
  ];
  for (const [what, invariants, steps] of kept) {
    it(`is content where ${what}`, () => {
      assert.deepEqual(
        watch(invariants, steps).map(({ kind }) => kind),
        steps.map(() => 'met'),
      );
    });
  }

  const broken: readonly (readonly [string, Invariants, Steps, string, string])[] = [
    ['too much runs at once', { maxRunning: 2 }, ['+a +b', '+c'], 'at most 2', '3: a, b, c'],
    ['it was too much for a moment only', { maxRunning: 1 }, ['+a +b -a -b'], 'at most 1', '2: a, b'],
    ['the same work runs twice', { maxRunning: 1 }, ['+a +a'], 'at most 1', '2: a, a'],
    [
      'too much of one callback runs',
      { maxRunning: { fn: 'load', max: 1 } },
      ['+load(k) +load(l)'],
      'at most 1',
      '2: load(k), load(l)',
    ],
    [
      'too much of one key runs',
      { maxRunning: { fn: 'load', per: 1, max: 1 } },
      ['+load(1,k) +load(2,l)', '+load(3,k)'],
      'at most 1',
      '2: load(1,k), load(2,l), load(3,k)',
    ],
    [
      'what excludes each other runs together',
      { disjoint: [['read', 'peek'], ['write']] },
      ['+peek(1)', '+write(1)'],
      'never read or peek beside write',
      'peek(1), write(1)',
    ],
  ];
  for (const [what, invariants, steps, expected, actual] of broken) {
    it(`says at once, and for good, that ${what}`, () => {
      const found = watch(invariants, steps).at(-1);
      assert.ok(found?.kind === 'forbidden');
      assert.deepEqual([found.expected, found.actual], [expected, actual]);
    });
  }

  const states: readonly (readonly [string, Invariants, Partial<Snapshot>, string | undefined])[] = [
    [
      'an error that nobody observed',
      { unhandled: 0 },
      { unhandled: [thrown('boom')] },
      'nobody observed "boom"',
    ],
    ['an error without a message', { unhandled: 0 }, { unhandled: [thrown('', 'E')] }, 'nobody observed "E"'],
    ['such an error where none was excluded', {}, { unhandled: [thrown('boom')] }, undefined],
    [
      'a timer of its own',
      { realTimers: 0 },
      { realTimers: 1, notes: ['real timer at line 12'] },
      'real timer at line 12',
    ],
    ['such a timer without a note', { realTimers: 0 }, { realTimers: 1 }, 'a timer of the solution itself'],
    ['such a timer where none was excluded', {}, { realTimers: 1 }, undefined],
  ];
  for (const [what, invariants, seen, actual] of states) {
    it(`${actual === undefined ? 'lets pass' : 'tells'} ${what}`, () => {
      const found = new InvariantWatch(invariants).check(snapshot(seen));
      assert.equal(found.kind === 'met' ? undefined : found.actual, actual);
    });
  }
});

function events(step: string): Snapshot['events'] {
  return step.split(' ').map((event) => [event.startsWith('+') ? 'enter' : 'exit', event.slice(1)]);
}
