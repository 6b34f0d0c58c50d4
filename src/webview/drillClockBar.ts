import type { ClockView } from '../core/drillView.ts';
import { element, sign } from './followUpElement.ts';

/** Clock and loss, which stay in sight. */
export class ClockBar {
  private readonly clock = element('dd', {});
  private readonly lost = element('dd', {});
  private readonly impact = element('dd', {});
  private readonly filled = element('div', { class: 'filled' });
  readonly root = element(
    'div',
    { class: 'clock-bar', role: 'group', 'aria-label': 'Clock and loss' },
    element(
      'dl',
      {},
      element('div', {}, element('dt', {}, 'Clock'), this.clock),
      element('div', {}, element('dt', {}, 'Lost so far'), this.lost),
      element('div', {}, element('dt', {}, 'Impact'), this.impact),
    ),
    element('div', { class: 'track', 'aria-hidden': 'true' }, this.filled),
  );

  update({ at, of, share, lost, perMinute, impact }: ClockView): void {
    this.clock.replaceChildren(element('strong', {}, at), ` of ${of}`);
    this.lost.replaceChildren(element('strong', {}, lost));
    this.impact.className = impact;
    this.impact.replaceChildren(...impactWords(impact, perMinute));
    this.filled.style.width = `${share * 100}%`;
    this.root.classList.toggle('urgent', share >= 0.8 && impact !== 'stopped');
  }
}

function impactWords(impact: ClockView['impact'], perMinute: string): Node[] {
  switch (impact) {
    case 'going-on':
      return [sign('▲'), element('span', {}, ` ${perMinute} a minute`)];
    case 'paused':
      return [sign('‖'), element('span', {}, ' nothing is lost now, but it is not over')];
    case 'stopped':
      return [sign('✓'), element('span', {}, ' stopped')];
  }
}
