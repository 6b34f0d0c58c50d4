import assert from 'node:assert/strict';
import { replayDrill } from '../../../src/core/drillPlay.ts';
import type { DrillStep } from '../../../src/core/drillLog.ts';
import { decidingView, headView, playingView, type DrillView } from '../../../src/core/drillView.ts';
import { drillAnnouncement } from '../../../src/webview/drillAnnouncement.ts';
import { playedDrill as drill } from '../../support/drillPlays.ts';

const prose = { block: (text: string) => `<p>${text}</p>`, inline: (text: string) => text };
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, '');
const head = headView(drill, prose);
const playing = (...steps: readonly DrillStep[]): DrillView => ({
  ...head,
  ...playingView(drill, replayDrill(drill, steps), prose),
});
const restart: DrillStep = { kind: 'action', id: 'restart', drillAt: 0 };
const look: DrillStep = { kind: 'signal', id: 'deploys', drillAt: 120 };

describe('drillAnnouncement', () => {
  it('says nothing of what the page shows at first, as after a reload', () => {
    assert.equal(drillAnnouncement(undefined, playing(restart), textOf), '');
  });

  it('says what came of a step, who wrote, and what the clock shows', () => {
    assert.equal(
      drillAnnouncement(playing(), playing(restart), textOf),
      'Message from Support: People | call.\nMany of them. Done: Restart everything. It is quiet, for now. Clock 2:00 of 15:00. Lost so far: 1,000 EUR.',
    );
  });

  it('only names a signal, which may be a long table', () => {
    assert.equal(
      drillAnnouncement(playing(restart), playing(restart, look), textOf),
      'Seen: Deploy list. Clock 2:20 of 15:00. Lost so far: 1,033 EUR.',
    );
  });

  it('says how it ended, and that a decision is asked', () => {
    const over: DrillView = {
      ...head,
      ...decidingView(drill, replayDrill(drill, [{ kind: 'give-up', drillAt: 0 }]), prose),
    };
    assert.equal(
      drillAnnouncement(playing(), over, textOf),
      'You ended the drill. Ended after 0:00, with the impact going on. Now decide.',
    );
  });
});
