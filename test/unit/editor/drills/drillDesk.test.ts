import assert from 'node:assert/strict';
import type { DrillStep } from '../../../../src/core/drillLog.ts';
import type { ProgressEvent } from '../../../../src/core/progressEvent.ts';
import { DrillDesk } from '../../../../src/editor/drills/drillDesk.ts';
import { drillPlays, playedDrill as drill } from '../../../support/drillPlays.ts';

const prose = { block: (text: string) => `<p>${text}</p>`, inline: (text: string) => text };

/** A desk whose steps and log are kept in memory. */
function desk(
  given: {
    steps?: readonly DrillStep[];
    events?: ProgressEvent[];
    debrief?: number;
    sealed?: () => string | undefined;
  } = {},
) {
  const events = given.events ?? [];
  let steps = given.steps;
  const made = new DrillDesk({
    drill,
    prose,
    now: () => 1_000,
    debrief: given.debrief,
    ...(given.sealed === undefined ? {} : { sealed: given.sealed }),
    progressLog: {
      events: () => Promise.resolve(events),
      append: (event) => Promise.resolve(void events.push(event)),
    },
    unfinished: {
      stepsOf: () => steps,
      keep: (_drill, kept) => Promise.resolve(void (steps = kept)),
      remove: () => Promise.resolve(void (steps = undefined)),
    },
  });
  return { made, events, steps: () => steps };
}

const decision = { option: 0, reason: 'It is new.' };

describe('the desk of a drill', () => {
  it('keeps debriefs closed while a round does, those of earlier plays too', async () => {
    const play = drillPlays['authors-order'];
    let reason: string | undefined = 'In this round references open at its end.';
    const { made } = desk({ events: [play], debrief: play.at, sealed: () => reason });
    const sealed = await made.view();
    assert.ok(sealed.phase === 'sealed');
    assert.deepEqual([sealed.at, sealed.reason], [play.at, reason]);
    assert.equal(await made.postMortem(), undefined);
    await made.obey({ type: 'briefing' });
    const briefing = await made.view();
    assert.ok(briefing.phase === 'briefing');
    assert.deepEqual(briefing.plays, []);
    await made.obey({ type: 'show-play', at: play.at });
    reason = undefined;
    assert.equal((await made.view()).phase, 'debrief');
  });

  it('leads from the briefing to the debrief, and writes the whole play into the log', async () => {
    const { made, events, steps } = desk();
    assert.equal((await made.view()).phase, 'briefing');
    await made.obey({ type: 'start' });
    assert.equal((await made.view()).phase, 'playing');
    await made.obey({ type: 'move', move: { kind: 'signal', id: 'deploys' } });
    await made.obey({ type: 'move', move: { kind: 'action', id: 'roll-back' } });
    const stopped = await made.view();
    assert.ok(stopped.phase === 'playing');
    assert.equal(stopped.clock.impact, 'stopped');
    await made.obey({ type: 'move', move: { kind: 'communication', id: 'announce' } });
    await made.obey({ type: 'move', move: { kind: 'end' } });
    assert.equal((await made.view()).phase, 'deciding');
    await made.obey({ type: 'decide', decision });
    const last = await made.view();
    assert.ok(last.phase === 'debrief');
    assert.equal(last.headline, 'The impact was stopped after 4:20.');
    assert.equal(steps(), undefined);
    assert.deepEqual(events, [
      {
        type: 'drill-played',
        at: 1_000,
        drill: drill.uuid,
        version: 1,
        steps: [
          { kind: 'signal', id: 'deploys', drillAt: 0 },
          { kind: 'action', id: 'roll-back', drillAt: 20 },
          { kind: 'communication', id: 'announce', drillAt: 260 },
          { kind: 'end', drillAt: 290 },
        ],
        decision,
      },
    ]);
    assert.match((await made.postMortem()) ?? '', /Decided: Roll back/);
  });

  it('goes on where the steps that were kept end', async () => {
    const { made } = desk({ steps: [{ kind: 'wait', seconds: 120, drillAt: 0 }] });
    const view = await made.view();
    assert.ok(view.phase === 'playing');
    assert.equal(view.clock.at, '2:00');
  });

  it('does not begin anew what goes on', async () => {
    const kept = [{ kind: 'wait', seconds: 120, drillAt: 0 }] as const;
    const { made, steps } = desk({ steps: kept });
    await made.obey({ type: 'start' });
    assert.deepEqual(steps(), kept);
  });

  it('refuses what cannot be done, and keeps nothing of it', async () => {
    const { made, steps } = desk({ steps: [] });
    const action = { type: 'move', move: { kind: 'action', id: 'roll-back' } } as const;
    assert.match((await made.obey(action)) ?? '', /Look further/);
    assert.match((await made.obey({ type: 'decide', decision })) ?? '', /goes on/);
    assert.deepEqual(steps(), []);
    assert.match((await desk().made.obey(action)) ?? '', /has not begun/);
    const over = desk({ steps: [{ kind: 'give-up', drillAt: 0 }] });
    const none = { type: 'decide', decision: { option: 3, reason: '' } } as const;
    assert.match((await over.made.obey(none)) ?? '', /no such option/);
  });

  it('takes no more steps than the log does, but still ends', async () => {
    const steps = Array.from({ length: 499 }, (): DrillStep => ({ kind: 'wait', seconds: 1, drillAt: 0 }));
    const { made } = desk({ steps });
    assert.match(
      (await made.obey({ type: 'move', move: { kind: 'signal', id: 'database' } })) ?? '',
      /no more steps/,
    );
    assert.equal(await made.obey({ type: 'move', move: { kind: 'give-up' } }), undefined);
    assert.equal(await made.obey({ type: 'decide' }), undefined);
  });

  it('shows the debrief of an earlier play, and lets one play again', async () => {
    const played = drillPlays.destructive;
    const { made } = desk({ events: [played], debrief: played.at });
    assert.equal((await made.view()).phase, 'debrief');
    await made.obey({ type: 'briefing' });
    const view = await made.view();
    assert.ok(view.phase === 'briefing');
    assert.equal(view.plays.length, 1);
    await made.obey({ type: 'show-play', at: played.at });
    assert.equal((await made.view()).phase, 'debrief');
  });
});
