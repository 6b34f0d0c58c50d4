import * as l10n from '@vscode/l10n';
import type { DrillDecision } from '../core/drillLog.ts';
import type { DrillPageState } from '../core/drillMessages.ts';
import type { DecidingView, DrillHead } from '../core/drillView.ts';
import { ClockBar } from './drillClockBar.ts';
import { DrillLog } from './drillLog.ts';
import { section } from './drillSections.ts';
import { button, element, prose } from './followUpElement.ts';

const MAX_REASON = 2_000;

export interface DecidingActions {
  decide(decision: DrillDecision | undefined): void;
  complain(reason: string): void;
}

/** The question at the end, with the reason in the person's own words. */
export class DrillDeciding {
  readonly nodes: readonly Node[];
  private readonly radios: readonly HTMLInputElement[];
  private readonly reason = element('textarea', {
    id: 'reason',
    rows: 3,
    maxlength: MAX_REASON,
    'aria-describedby': 'complaint',
  });
  private readonly complaint = element('p', { class: 'complaint', id: 'complaint', hidden: true });
  private readonly actions: DecidingActions;

  constructor(head: DrillHead, view: DecidingView, draft: DrillPageState['draft'], actions: DecidingActions) {
    this.actions = actions;
    this.radios = view.options.map((_option, index) =>
      element('input', { type: 'radio', name: 'decision', value: index, checked: draft?.option === index }),
    );
    this.reason.value = draft?.reason ?? '';
    for (const field of [...this.radios, this.reason]) {
      field.addEventListener('input', () => {
        this.complaint.hidden = true;
      });
    }
    this.reason.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.decide();
    });
    const clock = new ClockBar();
    clock.update(view.clock);
    const log = new DrillLog(() => true, l10n.t('You did nothing.'));
    log.update(view.lines);
    for (const line of log.root.children) line.classList.remove('fresh');
    const options = view.options.map((text, index) =>
      element('label', { class: 'option' }, this.radios[index] ?? '', element('span', {}, text)),
    );
    this.nodes = [
      element(
        'header',
        { class: 'masthead' },
        element('p', { class: 'eyebrow' }, head.eyebrow),
        element('h1', {}, head.title),
      ),
      clock.root,
      element(
        'div',
        { class: 'reading' },
        section(
          l10n.t('The end'),
          'end',
          element('p', { class: 'headline' }, view.headline),
          ...(view.becauseHtml === undefined ? [] : [prose(view.becauseHtml)]),
        ),
        section(
          l10n.t('Your decision'),
          'decision',
          prose(view.askHtml),
          element(
            'fieldset',
            { class: 'options' },
            element('legend', { class: 'spoken' }, l10n.t('Choose one')),
            ...options,
          ),
          element(
            'label',
            { class: 'label', for: 'reason' },
            l10n.t('Why? Say it as you would to those who have to live with it.'),
          ),
          this.reason,
          this.complaint,
          element(
            'p',
            { class: 'actions' },
            button(l10n.t('Decide'), 'primary', () => {
              this.decide();
            }),
            button(l10n.t('Go to the debrief without a decision'), 'plain', () => {
              actions.decide(undefined);
            }),
          ),
        ),
        section(l10n.t('What happened'), 'happened', log.root),
      ),
    ];
  }

  /** What was chosen and written so far. */
  get draft(): NonNullable<DrillPageState['draft']> {
    const option = this.radios.findIndex((radio) => radio.checked);
    return { ...(option === -1 ? {} : { option }), reason: this.reason.value };
  }

  private decide(): void {
    const { option, reason } = this.draft;
    if (option === undefined) this.complain(l10n.t('Choose one of the options.'), this.radios[0]);
    else if (reason.trim() === '') this.complain(l10n.t('Say why, in a sentence or two.'), this.reason);
    else this.actions.decide({ option, reason });
  }

  private complain(text: string, field: HTMLElement | undefined): void {
    this.complaint.hidden = false;
    this.complaint.textContent = text;
    this.actions.complain(text);
    field?.focus();
  }
}
