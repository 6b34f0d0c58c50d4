import * as l10n from '@vscode/l10n';
import type { FromScorecardPage, ReportFormat } from '../core/scorecardMessages.ts';
import { button, element } from './followUpElement.ts';

type Choices = Extract<FromScorecardPage, { type: 'preview' }>['choices'];

const formats: Readonly<Record<ReportFormat, string>> = {
  markdown: l10n.t('Markdown, to read'),
  json: l10n.t('JSON, to hand in'),
  csv: l10n.t('CSV, one line for a gradebook'),
  instructor: l10n.t('Form for an instructor to fill in'),
};

const ticks = [
  [
    'timingAid',
    l10n.t('Timing aid'),
    l10n.t('Whether minutes were multiplied, and how long each segment was to last.'),
    false,
  ],
  [
    'notes',
    l10n.t('My notes'),
    l10n.t('What shows bands 1 and 2, points that I meant and did not write, the reason of a decision.'),
    false,
  ],
  ['code', l10n.t('Code'), l10n.t('As it was submitted last.'), true],
  ['answers', l10n.t('Answers'), l10n.t('As they were locked, with the sentences that say a point.'), true],
] as const;

/** Chooses what goes into a report, shows its very bytes, and hands them over. */
export class ReportSection {
  readonly element: HTMLElement;
  private readonly post: (message: FromScorecardPage) => void;
  private readonly preview = element('pre', {
    class: 'preview',
    tabindex: 0,
    role: 'region',
    'aria-label': l10n.t('Preview of the report'),
  });
  private readonly name = element('input', { type: 'text', id: 'report-name', maxlength: 80 });
  private readonly boxes = new Map<string, HTMLInputElement>();
  private format: ReportFormat = 'markdown';
  private shown: string | undefined;

  constructor(post: (message: FromScorecardPage) => void) {
    this.post = post;
    this.element = element(
      'section',
      { 'aria-labelledby': 'report-title', class: 'report' },
      element('h2', { id: 'report-title' }, l10n.t('Report')),
      element(
        'p',
        { class: 'caption' },
        l10n.t(
          'Nothing leaves this machine unless you hand it over. Hidden inputs and stories of your own are never in it.',
        ),
      ),
      this.choices(),
      element('h3', { id: 'preview-title' }, l10n.t('Preview: exactly what is saved')),
      this.preview,
      this.actions(),
    );
    this.element.addEventListener('change', () => {
      this.ask();
    });
  }

  /** Asks for the preview of what is chosen. */
  ask(): void {
    this.post({ type: 'preview', ...this.wanted() });
  }

  show(text: string): void {
    if (text === this.shown) return;
    this.shown = text;
    this.preview.textContent = text;
  }

  private choices(): HTMLElement {
    const radios = Object.entries(formats).map(([format, title]) => {
      const radio = element('input', {
        type: 'radio',
        name: 'format',
        value: format,
        checked: format === this.format,
      });
      radio.addEventListener('change', () => {
        if (isFormat(format)) this.format = format;
      });
      return element('label', { class: 'choice' }, radio, title);
    });
    const boxes = ticks.map(([key, title, text, checked]) => {
      const box = element('input', { type: 'checkbox', checked });
      this.boxes.set(key, box);
      return element(
        'label',
        { class: 'choice' },
        box,
        element('span', {}, title, element('span', { class: 'caption' }, ` ${text}`)),
      );
    });
    return element(
      'div',
      { class: 'choices' },
      element(
        'fieldset',
        {},
        element('legend', {}, l10n.t({ message: 'As', comment: 'Heads the choice of a file format' })),
        ...radios,
      ),
      element(
        'fieldset',
        {},
        element('legend', {}, l10n.t({ message: 'With', comment: 'Heads the parts that a report may have' })),
        element(
          'p',
          { class: 'name' },
          element('label', { for: 'report-name' }, l10n.t('Name, if you like')),
          this.name,
        ),
        ...boxes,
      ),
    );
  }

  private actions(): HTMLElement {
    return element(
      'div',
      { class: 'actions' },
      button(l10n.t('Save…'), 'primary', () => {
        this.post({ type: 'save', ...this.wanted() });
      }),
      button(l10n.t('Copy'), 'secondary', () => {
        this.post({ type: 'copy', ...this.wanted() });
      }),
      button(l10n.t('Add an Instructor’s Column…'), 'secondary', () => {
        this.post({ type: 'import' });
      }),
    );
  }

  private wanted(): { format: ReportFormat; choices: Choices } {
    const isTicked = (key: string) => this.boxes.get(key)?.checked === true;
    return {
      format: this.format,
      choices: {
        name: this.name.value,
        timingAid: isTicked('timingAid'),
        notes: isTicked('notes'),
        code: isTicked('code'),
        answers: isTicked('answers'),
      },
    };
  }
}

function isFormat(text: string): text is ReportFormat {
  return text in formats;
}
