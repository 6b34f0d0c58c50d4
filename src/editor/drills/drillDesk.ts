import * as l10n from '@vscode/l10n';
import type { Drill } from '../../core/drill.ts';
import { debriefView } from '../../core/drillDebriefView.ts';
import type { DrillPlayed, DrillStep } from '../../core/drillLog.ts';
import type { FromDrillPage } from '../../core/drillMessages.ts';
import { replayDrill } from '../../core/drillPlay.ts';
import { drillPostMortem } from '../../core/drillPostMortem.ts';
import { whyNot } from '../../core/drillReasons.ts';
import { briefingView, decidingView, headView, playingView, type DrillView } from '../../core/drillView.ts';
import type { Prose } from '../../core/followUpProse.ts';
import { inEnglish } from '../../core/spokenLanguage.ts';
import type { ProgressLog } from '../progressLog.ts';
import type { UnfinishedDrills } from './unfinishedDrills.ts';

/** As many as the log takes, with room for the end. */
const MOST_STEPS = 499;

interface Parts {
  readonly drill: Drill;
  readonly unfinished: Pick<UnfinishedDrills, 'stepsOf' | 'keep' | 'remove'>;
  readonly progressLog: Pick<ProgressLog, 'events' | 'append'>;
  readonly prose: Prose;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Why a round keeps debriefs closed now. */
  readonly sealed?: () => string | undefined;
  /** The play whose debrief is shown; left out for a play that begins or goes on. */
  readonly debrief?: number | undefined;
}

type Request = Extract<FromDrillPage, { type: 'start' | 'move' | 'decide' | 'show-play' | 'briefing' }>;

/** One drill as a person plays it: judges each request by the steps so far, and keeps what comes of it. */
export class DrillDesk {
  private readonly parts: Parts;
  /** Names the play whose debrief is shown. */
  private debrief: number | undefined;

  constructor(parts: Parts) {
    this.parts = parts;
    this.debrief = parts.debrief;
  }

  async view(): Promise<DrillView> {
    const { drill, unfinished, prose } = this.parts;
    const head = headView(drill, prose);
    const reason = this.parts.sealed?.();
    const all = await this.plays();
    // What came of earlier plays would tell of the drill.
    const plays = reason === undefined ? all : [];
    const played = this.playOf(all);
    if (played !== undefined && reason !== undefined)
      return { ...head, phase: 'sealed', at: played.at, reason };
    if (played !== undefined) return { ...head, ...debriefView(drill, played, plays, prose) };
    const steps = unfinished.stepsOf(drill);
    if (steps === undefined) return { ...head, ...briefingView(drill, plays) };
    const play = replayDrill(drill, steps);
    const view =
      play.ending === undefined ? playingView(drill, play, prose) : decidingView(drill, play, prose);
    return { ...head, ...view };
  }

  /** @returns why it cannot be done, for the person; `undefined` when it is done. */
  async obey(request: Request): Promise<string | undefined> {
    const { drill, unfinished } = this.parts;
    const steps = unfinished.stepsOf(drill);
    switch (request.type) {
      case 'start':
        this.debrief = undefined;
        if (steps === undefined) await unfinished.keep(drill, []);
        return undefined;
      case 'briefing':
        this.debrief = undefined;
        return undefined;
      case 'show-play':
        this.debrief = request.at;
        return undefined;
      case 'move':
        return steps === undefined ? notBegun : this.move(steps, request.move);
      case 'decide':
        return steps === undefined ? notBegun : this.decide(steps, request.decision);
    }
  }

  /** The post-mortem of the play whose debrief is shown, in Markdown. */
  async postMortem(): Promise<string | undefined> {
    const played = this.playOf(await this.plays());
    return played === undefined || this.parts.sealed?.() !== undefined
      ? undefined
      : inEnglish(() => drillPostMortem(this.parts.drill, played));
  }

  private async move(
    steps: readonly DrillStep[],
    move: Extract<Request, { type: 'move' }>['move'],
  ): Promise<string | undefined> {
    const { drill, unfinished } = this.parts;
    const play = replayDrill(drill, steps);
    const refused = whyNot(drill, play, move);
    if (refused !== undefined) return refused;
    const isEnd = move.kind === 'end' || move.kind === 'give-up';
    if (steps.length >= MOST_STEPS && !isEnd)
      return l10n.t('A drill keeps no more steps than this. End it now.');
    await unfinished.keep(drill, [...steps, { ...move, drillAt: play.moment.at }]);
    return undefined;
  }

  private async decide(
    steps: readonly DrillStep[],
    decision: DrillPlayed['decision'],
  ): Promise<string | undefined> {
    const { drill, unfinished, progressLog, now } = this.parts;
    if (replayDrill(drill, steps).ending === undefined) return l10n.t('The drill goes on. End it first.');
    if (decision !== undefined && decision.option >= drill.decision.options.length)
      return l10n.t('This drill has no such option.');
    const at = now();
    const { uuid, version } = drill;
    await progressLog.append({
      type: 'drill-played',
      at,
      drill: uuid,
      version,
      steps: [...steps],
      ...(decision === undefined ? {} : { decision }),
    });
    await unfinished.remove(uuid);
    this.debrief = at;
    return undefined;
  }

  private playOf(plays: readonly DrillPlayed[]): DrillPlayed | undefined {
    const { version } = this.parts.drill;
    return plays.find((play) => play.at === this.debrief && play.version === version);
  }

  private async plays(): Promise<readonly DrillPlayed[]> {
    const events = await this.parts.progressLog.events();
    return events.filter(
      (event): event is DrillPlayed => event.type === 'drill-played' && event.drill === this.parts.drill.uuid,
    );
  }
}

const notBegun = l10n.t('This drill has not begun. Start it first.');
