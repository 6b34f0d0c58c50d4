import * as l10n from '@vscode/l10n';
import type { FromDrillPage } from '../core/drillMessages.ts';
import type { DrillHead, LineView, PlayingView } from '../core/drillView.ts';
import { ChoiceList } from './drillChoiceList.ts';
import { ClockBar } from './drillClockBar.ts';
import { focusHeading } from './drillKeyboard.ts';
import { DrillLog } from './drillLog.ts';
import { knownSection, section } from './drillSections.ts';
import { button, element, prose } from './followUpElement.ts';

type Move = Extract<FromDrillPage, { type: 'move' }>['move'];

const inChannel = ({ kind }: LineView): boolean => kind === 'message' || kind === 'told';

/** A drill while it is played. Only what changes is written anew. */
export class DrillPlaying {
  readonly nodes: readonly Node[];
  private readonly clock = new ClockBar();
  private readonly now = element('div', { class: 'now-text' });
  private readonly channel = new DrillLog(inChannel, l10n.t('Nobody has written yet.'));
  private readonly log = new DrillLog(
    (line) => !inChannel(line),
    l10n.t('Nothing yet. Look at something, or do something.'),
  );
  private readonly look: ChoiceList;
  private readonly act: ChoiceList;
  private readonly tell: ChoiceList;
  private readonly unknown = element('p', { class: 'caption' });
  private readonly giveUp: HTMLElement;
  private readonly stopped: HTMLElement;
  private readonly nowPart: HTMLElement;

  constructor(
    head: DrillHead,
    view: PlayingView,
    move: (move: Move) => void,
    refuse: (reason: string) => void,
  ) {
    this.look = new ChoiceList((id) => {
      move({ kind: 'signal', id });
    }, refuse);
    this.act = new ChoiceList((id) => {
      move({ kind: 'action', id });
    }, refuse);
    this.tell = new ChoiceList((id) => {
      move({ kind: 'communication', id });
    }, refuse);
    const waits = view.waits.map(({ seconds, title }) =>
      button(title, 'secondary', () => {
        move({ kind: 'wait', seconds });
      }),
    );
    const giveUp = button(l10n.t('Give up now'), 'secondary', () => {
      move({ kind: 'give-up' });
    });
    this.giveUp = element(
      'details',
      { class: 'give-up' },
      element('summary', {}, l10n.t('Give up')),
      element(
        'p',
        {},
        l10n.t('The drill ends with the impact going on. The decision and the debrief follow.'),
      ),
      element('p', {}, giveUp),
    );
    const end = button(l10n.t('End the drill'), 'primary', () => {
      move({ kind: 'end' });
    });
    this.stopped = element(
      'div',
      { class: 'stopped-now', hidden: true },
      element('p', {}, l10n.t('The impact is stopped. You may still look and tell; nothing more is lost.')),
      element('p', { class: 'actions' }, end),
    );
    this.nowPart = section(l10n.t('Now'), 'now', this.now, this.stopped);
    this.nodes = [
      element(
        'header',
        { class: 'masthead' },
        element('p', { class: 'eyebrow' }, head.eyebrow),
        element('h1', {}, head.title),
      ),
      this.clock.root,
      element(
        'div',
        { class: 'desk' },
        element(
          'div',
          { class: 'desk-main' },
          this.nowPart,
          section(
            l10n.t('Channel'),
            'channel',
            element('h3', { class: 'group-title' }, l10n.t('To tell')),
            this.tell.root,
            this.channel.root,
          ),
          section(l10n.t('What happened'), 'happened', this.log.root),
          knownSection(head),
        ),
        element(
          'div',
          { class: 'desk-side' },
          section(l10n.t('Look'), 'look', this.look.root),
          section(l10n.t('Do'), 'do', this.act.root, this.unknown),
          section(
            l10n.t('Time'),
            'clock',
            element(
              'p',
              { class: 'caption' },
              l10n.t('The clock moves only by what you do. Thinking is free.'),
            ),
            element('p', { class: 'actions' }, ...waits),
            this.giveUp,
          ),
        ),
      ),
    ];
    this.update(view);
  }

  update(view: PlayingView): void {
    this.clock.update(view.clock);
    this.now.replaceChildren(prose(view.nowHtml));
    this.channel.update(view.lines);
    this.log.update(view.lines);
    this.look.update(view.signals);
    this.act.update(view.actions);
    this.tell.update(view.duties);
    this.unknown.hidden = view.unknownActions === 0;
    this.unknown.textContent =
      view.unknownActions === 1
        ? l10n.t('One more becomes known when you look further.')
        : l10n.t('{0} more become known when you look further.', view.unknownActions);
    if (view.clock.impact === 'stopped') this.showStopped();
  }

  /** Nothing is left to do, so the actions go; whoever has just pressed one finds the focus where it goes on. */
  private showStopped(): void {
    if (!this.stopped.hidden) return;
    const hadFocus = this.act.root.contains(document.activeElement);
    this.stopped.hidden = false;
    this.giveUp.hidden = true;
    this.act.root.replaceWith(
      element('p', {}, l10n.t('The impact is stopped, so there is nothing left to change.')),
    );
    this.unknown.remove();
    const heading = this.nowPart.querySelector('h2');
    if (hadFocus && heading !== null) focusHeading(heading);
  }
}
