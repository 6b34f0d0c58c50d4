import * as l10n from '@vscode/l10n';
import type { FollowUpAnswer } from '../core/followUpEvent.ts';
import type { PageAnswer, PageCommand } from '../core/followUpMessages.ts';
import type { ItemView, LockedView } from '../core/followUpView.ts';
import { checkedResult } from './followUpChecked.ts';
import { comparison, syncComparison } from './followUpComparison.ts';
import { contrastPair } from './followUpContrast.ts';
import { diagramFigure } from './followUpDiagram.ts';
import { button, element, prose, spoken } from './followUpElement.ts';
import { answerForm, type AnswerForm } from './followUpForm.ts';
import { layers } from './followUpLayers.ts';
import { lockedAnswer } from './followUpLocked.ts';
import { coverageRows, ratingChoice, sourceList } from './followUpOutcome.ts';
import type { Marking } from './followUpPoint.ts';
import { phaseWords } from './followUpPhase.ts';
import { Slot } from './followUpSlot.ts';

export interface QuestionActions {
  command(command: PageCommand): void;
  drafted(item: string, answer: PageAnswer): void;
}

/** One question from asking to rating. */
export class Question {
  readonly root: HTMLElement;
  view: ItemView;
  private form: AnswerForm | undefined;
  private readonly heading: HTMLHeadingElement;
  private readonly phase = element('span', { class: 'phase' });
  private readonly slots = {
    answer: new Slot(),
    checked: new Slot(),
    layers: new Slot(),
    diagram: new Slot(),
    comparison: new Slot(),
    coverage: new Slot(),
    contrast: new Slot(),
    rating: new Slot(),
    sources: new Slot(),
  };
  private readonly actions: QuestionActions;

  constructor(view: ItemView, number: number, actions: QuestionActions) {
    this.view = view;
    this.actions = actions;
    const askId = `ask-${view.uuid}`;
    const headingId = `question-${view.uuid}`;
    this.heading = element(
      'h3',
      { id: headingId, tabindex: -1, 'aria-describedby': askId },
      ...headingWords(view, number),
    );
    const ask = prose(view.askHtml);
    ask.id = askId;
    ask.classList.add('ask');
    this.root = element(
      'article',
      {
        class: view.heading === undefined ? 'question' : 'question titled',
        'aria-labelledby': headingId,
        'data-item': view.uuid,
      },
      element('header', {}, this.heading, this.phase),
      ...aboutLine(view),
      ask,
      ...Object.values(this.slots).map((slot) => slot.root),
    );
    this.update(view);
  }

  update(view: ItemView): void {
    this.view = view;
    this.root.dataset['phase'] = view.state.phase;
    this.phase.textContent = phaseWords(view.state);
    const { state } = view;
    if ('layers' in state) this.showLocked(state);
    else this.showOpen(state.phase === 'drafting' ? state.answer : { text: '' });
  }

  focusHeading(): void {
    this.heading.focus();
    this.heading.scrollIntoView({ block: 'start' });
  }

  focusAnswer(): void {
    this.form?.focus();
  }

  focusNewestLayer(): void {
    const headings = this.slots.layers.root.querySelectorAll<HTMLElement>('h4');
    (headings[headings.length - 1] ?? this.heading).focus();
  }

  complain(reason: string): void {
    this.form?.complain(reason);
  }

  /** What Ctrl+Enter means here: commit, then reveal the next layer. */
  proceed(): void {
    if (this.form !== undefined) this.commit(this.form);
    else if ('layers' in this.view.state && this.view.state.next !== undefined)
      this.reveal(this.view.state.next);
  }

  private showOpen(draft: FollowUpAnswer): void {
    const { answer, ...others } = this.slots;
    for (const slot of Object.values(others)) slot.show(undefined, () => []);
    const { form } = this.view;
    // A story that was told meanwhile can be told again here; drafts have been sent before another question was answered.
    answer.show(['open', form.kind === 'story' ? form.kept : []], () => this.buildForm(draft));
  }

  private buildForm(draft: FollowUpAnswer): Node[] {
    const { uuid } = this.view;
    const form = answerForm(uuid, this.view.form, draft, () => {
      form.complain(undefined);
      this.actions.drafted(uuid, form.answer());
    });
    this.form = form;
    const commit = button(l10n.t('Commit answer'), 'primary', () => {
      this.commit(form);
    });
    const dontKnow = button(l10n.t('I don’t know'), 'secondary', () => {
      this.actions.command({ type: 'dont-know', item: uuid });
    });
    const then =
      this.view.sealed === undefined
        ? l10n.t('Committing locks it, then the reference opens.')
        : l10n.t('Committing locks it.');
    const note = element('span', { class: 'caption' }, then);
    return [...form.nodes, element('p', { class: 'actions' }, commit, dontKnow, note)];
  }

  private showLocked(state: LockedView): void {
    this.form = undefined;
    const { form, uuid } = this.view;
    const { slots } = this;
    const compared = state.comparison;
    slots.answer.show(['locked', state.answer, state.committedAt, state.told], () =>
      lockedAnswer(state, form, this.view.minutes),
    );
    const { sealed } = this.view;
    slots.checked.show(sealed ?? state.checked, () => {
      if (sealed !== undefined) return [element('p', { class: 'caption' }, l10n.t('Locked. {0}', sealed))];
      return state.checked === undefined ? [] : checkedResult(state.checked, form);
    });
    slots.layers.show([state.layers, state.next], () =>
      layers(state, (layer) => {
        this.reveal(layer);
      }),
    );
    const { diagram } = state;
    slots.diagram.show(diagram, () => (diagram === undefined ? [] : diagramFigure(diagram, uuid)));
    const marking = markingOf(state);
    const said = { pieces: state.sentences, of: form.kind === 'story' ? 'story' : 'answer' } as const;
    slots.comparison.show(compared === undefined ? undefined : marking, () =>
      compared === undefined ? [] : comparison(uuid, compared, said, marking, this.comparisonActions()),
    );
    if (compared !== undefined) syncComparison(slots.comparison.root, compared);
    const { prediction } = state.answer;
    slots.coverage.show(compared && [compared.coverage, compared.suggested === undefined], () =>
      compared === undefined ? [] : coverageRows(compared, prediction),
    );
    const contrast = compared?.contrast;
    slots.contrast.show(contrast, () => (contrast === undefined ? [] : contrastPair(contrast)));
    slots.rating.show(
      compared && [
        compared.suggested,
        compared.rating,
        compared.points.filter(({ mark }) => mark === undefined).length,
      ],
      () => (compared === undefined ? [] : ratingChoice(compared, this.outcomeActions())),
    );
    slots.sources.show(compared?.sources, () => (compared === undefined ? [] : sourceList(compared)));
  }

  private commit(form: AnswerForm): void {
    this.actions.command({ type: 'commit', item: this.view.uuid, answer: form.answer() });
  }

  private reveal(layer: NonNullable<LockedView['next']>): void {
    this.actions.command({ type: 'reveal', item: this.view.uuid, layer });
  }

  private comparisonActions() {
    const item = this.view.uuid;
    const command = this.actions.command.bind(this.actions);
    return {
      mark: (point: string, mark: 'said' | 'meant' | 'missed', sentence?: number) => {
        command({ type: 'mark', item, point, mark, ...(sentence === undefined ? {} : { sentence }) });
      },
      mistake: (mistake: number, made: boolean) => {
        command({ type: 'mistake', item, mistake, made });
      },
    };
  }

  private outcomeActions() {
    const item = this.view.uuid;
    const command = this.actions.command.bind(this.actions);
    return {
      rate: (rating: 'again' | 'hard' | 'good' | 'easy') => {
        command({ type: 'rate', item, rating });
      },
      again: () => {
        command({ type: 'again', item });
      },
    };
  }
}

function headingWords({ heading }: ItemView, number: number): readonly (Node | string)[] {
  if (heading === undefined) return [l10n.t('Question {0}', number)];
  return [
    spoken(`${l10n.t('Question')} `),
    element('span', { class: 'number' }, `${number}.`),
    ` ${heading.title}`,
  ];
}

function aboutLine({ heading }: ItemView): readonly Node[] {
  return heading === undefined ? [] : [element('p', { class: 'caption' }, heading.caption)];
}

function markingOf(state: LockedView): Marking {
  if (state.answered === 'dont-know') return 'nothing-said';
  return state.phase === 'rated' ? 'closed' : 'open';
}
