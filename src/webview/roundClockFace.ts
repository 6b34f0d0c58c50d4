import type { ClockView } from '../core/roundMessages.ts';
import { element } from './followUpElement.ts';

/** The clock of the page. It is silent: what it has to say is said elsewhere, at a few moments. */
export class RoundClockFace {
  readonly root: HTMLElement;
  private readonly time = element('span', { class: 'time' });
  private readonly caption = element('span', { class: 'caption' });
  private readonly bar = element('span', { class: 'bar', 'aria-hidden': 'true' });
  private readonly fill = element('span', { class: 'fill' });

  constructor() {
    this.bar.append(this.fill);
    // The role is not announced by itself, which is what a clock should do.
    this.root = element('div', { role: 'timer', class: 'clock' }, this.time, ' ', this.caption, this.bar);
  }

  show(clock: ClockView): void {
    this.time.textContent = clock.text;
    this.caption.textContent = clock.caption;
    this.root.classList.toggle('over', clock.isOver);
    this.fill.style.inlineSize = `${clock.share * 100}%`;
    const segment = document.querySelector(`[data-time="${clock.segment.index}"]`);
    if (segment === null) return;
    segment.textContent = clock.segment.time;
    segment.classList.toggle('over', clock.segment.isOver);
  }
}
