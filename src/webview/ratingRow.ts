import * as l10n from '@vscode/l10n';
import type { SelfRow } from '../core/selfRatingDecision.ts';
import { dimensionWords, selfBands, type SelfBand, type SelfDimension } from '../core/selfRatingWords.ts';
import { element } from './followUpElement.ts';

const TYPING_MS = 500;

export interface Rating {
  readonly dimension: SelfDimension;
  readonly band: SelfBand;
  readonly evidence: string;
}

/** One dimension: four bands in words of what one did, and what in the round shows it. */
export class RatingRow {
  readonly element: HTMLElement;
  readonly dimension: SelfDimension;
  private readonly radios = new Map<SelfBand, HTMLInputElement>();
  private readonly text: HTMLTextAreaElement;
  private readonly complaint: HTMLElement;
  private readonly partner: HTMLInputElement | undefined;
  private readonly rate: (rating: Rating) => void;
  private typing: number | undefined;

  constructor({ dimension, band, evidence }: SelfRow, rate: (rating: Rating) => void) {
    this.dimension = dimension;
    this.rate = rate;
    const { title } = dimensionWords[dimension];
    const hintId = `${dimension}-hint`;
    this.complaint = element('p', { class: 'complaint', id: `${dimension}-complaint`, hidden: true });
    this.text = element('textarea', {
      rows: 2,
      maxlength: 2_000,
      id: `${dimension}-evidence`,
      'aria-describedby': `${hintId} ${this.complaint.id}`,
    });
    this.text.value = evidence ?? '';
    this.partner = dimension === 'communication' ? element('input', { type: 'checkbox' }) : undefined;
    if (this.partner !== undefined) this.partner.checked = typeof band === 'number';
    this.element = element(
      'section',
      { class: 'dimension', 'aria-labelledby': `${dimension}-title` },
      element('h2', { id: `${dimension}-title` }, title),
      ...this.partnerBox(),
      element(
        'fieldset',
        {},
        element('legend', { class: 'spoken' }, l10n.t('{0}: what did you do?', title)),
        ...selfBands.map((each, index) =>
          this.option(each, dimensionWords[dimension].bands[index] ?? '', band === each),
        ),
        this.option(
          'not-observed',
          l10n.t('Not observed: the round had no occasion for it.'),
          band === 'not-observed',
        ),
      ),
      element('label', { class: 'label', for: this.text.id }, l10n.t('What in the round shows it?')),
      element(
        'p',
        { class: 'caption', id: hintId },
        l10n.t('Needed for 3 and 4: a line of code, a sentence, a run. For 1 and 2, a note if you like.'),
      ),
      this.text,
      this.complaint,
    );
    this.text.addEventListener('input', () => {
      window.clearTimeout(this.typing);
      this.typing = window.setTimeout(() => {
        this.flush();
      }, TYPING_MS);
    });
    this.allowBands();
  }

  /** Hands over what was typed, at once. */
  flush(): void {
    if (this.typing === undefined) return;
    window.clearTimeout(this.typing);
    this.typing = undefined;
    this.say();
  }

  /** Says kindly what is still open; undefined: nothing is. */
  complain(asks: 'band' | 'evidence' | undefined): void {
    const texts = {
      band: l10n.t('Choose a band, or “Not observed”.'),
      evidence: l10n.t('Write what shows it: one line will do. Without it, choose 1 or 2.'),
    } as const;
    this.complaint.hidden = asks === undefined;
    this.complaint.classList.remove('settled');
    this.complaint.textContent = asks === undefined ? '' : texts[asks];
    if (asks === 'evidence') this.text.setAttribute('aria-invalid', 'true');
    else this.text.removeAttribute('aria-invalid');
  }

  /** The complaint goes, its place stays: what one is about to click on must not move away. */
  private settle(): void {
    this.complaint.classList.add('settled');
    this.complaint.textContent = this.complaint.hidden ? '' : '\u00a0';
    this.text.removeAttribute('aria-invalid');
  }

  focus(asks: 'band' | 'evidence'): void {
    const first = [...this.radios.values()].find(({ disabled }) => !disabled);
    if (asks === 'evidence') this.text.focus();
    else first?.focus();
  }

  private option(band: SelfBand, text: string, checked: boolean): HTMLElement {
    const radio = element('input', { type: 'radio', name: this.dimension, value: band, checked });
    this.radios.set(band, radio);
    radio.addEventListener('change', () => {
      this.settle();
      this.say();
    });
    const mark = band === 'not-observed' ? '–' : String(band);
    return element(
      'label',
      { class: 'option' },
      radio,
      element('span', { class: 'number', 'aria-hidden': band === 'not-observed' ? 'true' : undefined }, mark),
      element('span', {}, text),
    );
  }

  private partnerBox(): readonly HTMLElement[] {
    const { partner } = this;
    if (partner === undefined) return [];
    partner.addEventListener('change', () => {
      if (!partner.checked) this.choose('not-observed');
      this.allowBands();
      this.say();
    });
    return [
      element(
        'label',
        { class: 'option partner' },
        partner,
        element(
          'span',
          {},
          l10n.t('A partner, or a recording that I have watched, was there. Without one nobody can say.'),
        ),
      ),
    ];
  }

  private allowBands(): void {
    if (this.partner === undefined) return;
    for (const [band, radio] of this.radios)
      radio.disabled = band !== 'not-observed' && !this.partner.checked;
  }

  private choose(band: SelfBand): void {
    const radio = this.radios.get(band);
    if (radio !== undefined) radio.checked = true;
  }

  private say(): void {
    const chosen = [...this.radios].find(([, { checked }]) => checked);
    // Without a band there is nothing to keep yet but the text, which stays in its field.
    if (chosen === undefined) return;
    if (this.text.value.trim() !== '') this.settle();
    this.rate({ dimension: this.dimension, band: chosen[0], evidence: this.text.value });
  }
}
