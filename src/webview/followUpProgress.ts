import * as l10n from '@vscode/l10n';
import type { ItemView } from '../core/followUpView.ts';
import { element, spoken } from './followUpElement.ts';
import { phaseRing, phaseWords } from './followUpPhase.ts';

/** All questions at a glance; each leads to its question. */
export class ProgressBar {
  readonly root = element('nav', { class: 'progress', 'aria-label': l10n.t('Questions') });
  private readonly goTo: (item: string) => void;

  constructor(goTo: (item: string) => void) {
    this.goTo = goTo;
    this.root.addEventListener('click', (event) => {
      const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-goto]') : null;
      if (item?.dataset['goto'] !== undefined) this.goTo(item.dataset['goto']);
    });
  }

  update(items: readonly ItemView[]): void {
    const focused = this.root.contains(document.activeElement)
      ? [...this.root.querySelectorAll('button')]
      : [];
    const index = focused.findIndex((button) => button === document.activeElement);
    // Whole titles would fill several lines of a bar that stays in sight.
    this.root.classList.toggle(
      'numbered',
      items.some(({ heading }) => heading !== undefined),
    );
    this.root.replaceChildren(
      element('ol', {}, ...items.map((item, at) => element('li', {}, entry(item, at + 1)))),
    );
    if (index >= 0) this.root.querySelectorAll('button').item(index).focus();
  }
}

function entry(item: ItemView, number: number): HTMLElement {
  return element(
    'button',
    { type: 'button', 'data-goto': item.uuid },
    phaseRing(item.state.phase),
    spoken(`${l10n.t('Question')} `),
    element('span', { class: 'step-number' }, String(number)),
    ' ',
    element('span', { class: 'step-name' }, item.name),
    spoken(`, ${phaseWords(item.state)}`),
  );
}
