import type { DrillPageState, FromDrillPage, ToDrillPage } from '../core/drillMessages.ts';
import type { DrillView } from '../core/drillView.ts';
import { drillAnnouncement } from './drillAnnouncement.ts';
import { briefing } from './drillBriefing.ts';
import { debrief } from './drillDebrief.ts';
import { DrillDeciding } from './drillDeciding.ts';
import { focusHeading } from './drillKeyboard.ts';
import { DrillPlaying } from './drillPlaying.ts';
import { sealedDrill } from './drillSealed.ts';
import { element } from './followUpElement.ts';

interface Parts {
  readonly main: HTMLElement;
  readonly status: HTMLElement;
  readonly post: (message: FromDrillPage) => void;
  /** Of a decision, from before a reload. */
  readonly draft: DrillPageState['draft'];
}

/** The page as it lives: shows what the host sends, sends what the person does. */
export class DrillPage {
  private readonly parts: Parts;
  private view: DrillView | undefined;
  private playing: DrillPlaying | undefined;
  private deciding: DrillDeciding | undefined;
  private readonly complaint = element('p', { class: 'complaint refused' });
  private waiting = false;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  receive(message: ToDrillPage): void {
    this.waiting = false;
    if (message.type === 'refused') this.complain(message.reason);
    else this.show(message.view);
  }

  /** What a reload of the window must not lose; `undefined` before anything is shown. */
  state(): Omit<DrillPageState, 'scroll'> | undefined {
    const { view, deciding } = this;
    if (view === undefined) return undefined;
    return {
      drill: view.drill,
      ...(view.phase === 'debrief' || view.phase === 'sealed' ? { debrief: view.at } : {}),
      ...(deciding === undefined ? {} : { draft: deciding.draft }),
    };
  }

  private show(view: DrillView): void {
    const before = this.view;
    this.view = view;
    this.complaint.remove();
    if (view.phase === 'playing' && before?.phase === 'playing' && this.playing !== undefined) {
      this.playing.update(view);
    } else {
      const isNewPart = before !== undefined && (before.phase !== view.phase || view.phase === 'debrief');
      this.parts.main.className = `drill ${view.phase}`;
      this.parts.main.replaceChildren(...this.nodesOf(view, before));
      if (isNewPart) this.moveToTop();
    }
    this.say(drillAnnouncement(before, view, textOf));
  }

  private nodesOf(view: DrillView, before: DrillView | undefined): readonly Node[] {
    this.playing = undefined;
    this.deciding = undefined;
    switch (view.phase) {
      case 'briefing':
        return briefing(view, view, {
          start: () => {
            this.send({ type: 'start' });
          },
          show: (at) => {
            this.send({ type: 'show-play', at });
          },
        });
      case 'playing':
        this.playing = new DrillPlaying(
          view,
          view,
          (move) => {
            this.send({ type: 'move', move });
          },
          (reason) => {
            this.say(reason);
          },
        );
        return this.playing.nodes;
      case 'deciding': {
        // A draft is of the page as it was before a reload; a second play begins with none.
        const draft = before === undefined ? this.parts.draft : undefined;
        this.deciding = new DrillDeciding(view, view, draft, {
          decide: (decision) => {
            this.send({ type: 'decide', ...(decision === undefined ? {} : { decision }) });
          },
          complain: (reason) => {
            this.say(reason);
          },
        });
        return this.deciding.nodes;
      }
      case 'sealed':
        return sealedDrill(view, view);
      case 'debrief':
        return debrief(view, view, {
          again: () => {
            this.send({ type: 'briefing' });
          },
          followUps: () => {
            this.send({ type: 'follow-ups' });
          },
          postMortem: () => {
            this.send({ type: 'post-mortem' });
          },
          show: (at) => {
            this.send({ type: 'show-play', at });
          },
        });
    }
  }

  /** A second press before the host has answered is dropped: it was meant for what the page showed before. */
  private send(message: FromDrillPage): void {
    const awaitsView = message.type !== 'follow-ups' && message.type !== 'post-mortem';
    if (awaitsView && this.waiting) return;
    this.waiting = awaitsView;
    this.parts.post(message);
  }

  private moveToTop(): void {
    const heading = this.parts.main.querySelector<HTMLElement>('h1');
    window.scrollTo({ top: 0 });
    if (heading !== null) focusHeading(heading);
  }

  /** Where it is seen, at whatever height the page stands; the next thing that is done takes it away. */
  private complain(reason: string): void {
    this.complaint.textContent = reason;
    this.parts.main.append(this.complaint);
    this.say(reason);
  }

  private say(text: string): void {
    if (text !== '') this.parts.status.textContent = text;
  }
}

function textOf(html: string): string {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  return holder.content.textContent.replaceAll(/\s+/g, ' ').trim();
}
