import assert from 'node:assert/strict';
import { drillSchema } from '../../../src/core/drill.ts';
import type { DrillStep } from '../../../src/core/drillLog.ts';
import { beginDrill, replayDrill, type DrillEntry } from '../../../src/core/drillPlay.ts';
import { whyNot } from '../../../src/core/drillReasons.ts';
import { drillFile } from '../../support/drills.ts';

const incoming = [
  { atSeconds: 100, from: 'Support', text: 'People call.' },
  { atSeconds: 0, from: 'Pager', text: 'Wake up.' },
];
const drill = drillSchema.parse({
  ...drillFile,
  communications: { ...drillFile.communications, incoming },
});

/** Steps without their times, which a replay does not need. */
const play = (...moves: readonly (readonly [DrillStep['kind'], (string | number)?])[]) =>
  replayDrill(
    drill,
    moves.map(([kind, what]): DrillStep => {
      if (kind === 'wait') return { kind, seconds: Number(what), drillAt: 0 };
      if (kind === 'end' || kind === 'give-up') return { kind, drillAt: 0 };
      return { kind, id: String(what), drillAt: 0 };
    }),
  );
const said = (entries: readonly DrillEntry[]) =>
  entries.map((entry) =>
    'id' in entry ? `${entry.kind} ${entry.id} ${entry.at}` : `${entry.kind} ${entry.at}`,
  );

describe('replayDrill', () => {
  it('begins with the messages of the first second', () => {
    assert.deepEqual(said(beginDrill(drill).entries), ['message 0']);
  });

  it('shows a signal as it is when the looking ends', () => {
    const { entries } = play(
      ['action', 'restart'],
      ['wait', 50],
      ['signal', 'database'],
      ['signal', 'database'],
    );
    const shown = entries.flatMap((entry) => (entry.kind === 'signal' ? [[entry.at, entry.shows]] : []));
    assert.deepEqual(shown, [
      [200, 'Busy.'],
      // 120 + 90: the quiet is over by then.
      [230, 'Idle.'],
    ]);
  });

  it('tells messages and changes of the state in their order', () => {
    assert.deepEqual(said(play(['action', 'restart'], ['wait', 120]).entries), [
      'message 0',
      'message 100',
      'action restart 120',
      'state 120',
      'state 210',
      'wait 240',
    ]);
  });

  it('sums the loss of each state over its time', () => {
    // 2 minutes at 500, 90 seconds at 100, 30 seconds at 500.
    assert.equal(play(['action', 'restart'], ['wait', 120]).loss, 1_000 + 150 + 250);
  });

  it('says what an action without an effect shows', () => {
    const entry = play(['action', 'bigger-pool']).entries.at(-1);
    assert.deepEqual(entry, {
      kind: 'action',
      id: 'bigger-pool',
      from: 0,
      at: 60,
      shows: 'Nothing changes.',
    });
  });

  it('lets the person look and tell after the impact is stopped, at no more loss, until they end it', () => {
    const won = play(['signal', 'deploys'], ['action', 'roll-back']);
    assert.deepEqual([won.stoppedAt, won.ending], [260, undefined]);
    const told = play(
      ['signal', 'deploys'],
      ['action', 'roll-back'],
      ['communication', 'announce'],
      ['wait', 60],
    );
    assert.deepEqual([told.told.get('announce'), told.moment.at, told.loss], [290, 350, won.loss]);
    assert.equal(told.ending, undefined);
    const ended = play(['signal', 'deploys'], ['action', 'roll-back'], ['end'], ['wait', 60]);
    assert.deepEqual([ended.ending, ended.moment.at], ['won', 260]);
  });

  it('ends a won drill when its clock runs out', () => {
    assert.equal(play(['signal', 'deploys'], ['action', 'roll-back'], ['wait', 3_000]).ending, 'won');
  });

  it('runs out of time, and cuts off what was under way', () => {
    const late = play(['wait', 850], ['action', 'restart'], ['wait', 10]);
    assert.deepEqual([late.ending, late.moment.at], ['out-of-time', 900]);
    assert.deepEqual(late.entries.at(-1), { kind: 'action', id: 'restart', from: 850, at: 900 });
    const telling = play(['wait', 890], ['communication', 'announce']);
    assert.deepEqual(telling.entries.at(-1), {
      kind: 'communication',
      id: 'announce',
      from: 890,
      at: 900,
      told: 'unfinished',
    });
    assert.equal(play(['wait', 890], ['signal', 'database']).seen.size, 0);
  });

  it('notices who is told late', () => {
    const entry = play(['wait', 280], ['communication', 'announce']).entries.at(-1);
    assert.ok(entry?.kind === 'communication');
    assert.equal(entry.told, 'late');
  });

  it('gives up', () => {
    assert.equal(play(['wait', 30], ['give-up']).ending, 'given-up');
  });

  it('passes over what could not be done', () => {
    const skipped = play(['action', 'roll-back'], ['signal', 'gone'], ['end'], ['action', 'gone']);
    assert.deepEqual(skipped, beginDrill(drill));
  });
});

describe('whyNot', () => {
  const won = play(['signal', 'deploys'], ['action', 'roll-back'], ['communication', 'announce']);
  const cases = [
    ['an action that needs a signal', beginDrill(drill), { kind: 'action', id: 'roll-back' }, /Look further/],
    [
      'an action after the impact was stopped',
      won,
      { kind: 'action', id: 'restart' },
      /nothing left to change/,
    ],
    ['a duty twice', won, { kind: 'communication', id: 'announce' }, /^Told already, at 4:50\.$/],
    ['giving up a won drill', won, { kind: 'give-up' }, /End the drill instead/],
    ['ending a drill whose impact goes on', beginDrill(drill), { kind: 'end' }, /or give up/],
    ['anything after the end', play(['give-up']), { kind: 'wait', seconds: 30 }, /is over/],
  ] as const;
  for (const [what, state, move, expected] of cases) {
    it(`says why ${what} is refused`, () => {
      assert.match(whyNot(drill, state, move) ?? '', expected);
    });
  }

  it('allows everything else', () => {
    const seen = play(['signal', 'deploys']);
    assert.equal(whyNot(drill, seen, { kind: 'action', id: 'roll-back' }), undefined);
    assert.equal(whyNot(drill, won, { kind: 'signal', id: 'deploys' }), undefined);
    assert.equal(whyNot(drill, won, { kind: 'end' }), undefined);
  });
});
