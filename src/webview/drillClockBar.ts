import * as l10n from '@vscode/l10n';
import type { ClockView } from '../core/drillView.ts';
import { element, sign } from './followUpElement.ts';
import { withNodes } from './sentence.ts';

/** Clock and loss, which stay in sight. */
export class ClockBar {
  private readonly clock = element('dd', {});
  private readonly lost = element('dd', {});
  private readonly impact = element('dd', {});
  private readonly filled = element('div', { class: 'filled' });
  readonly root = element(
    'div',
    { class: 'clock-bar', role: 'group', 'aria-label': l10n.t('Clock and loss') },
    element(
      'dl',
      {},
      element('div', {}, element('dt', {}, l10n.t('Clock')), this.clock),
      element('div', {}, element('dt', {}, l10n.t('Lost so far')), this.lost),
      element('div', {}, element('dt', {}, l10n.t('Impact')), this.impact),
    ),
    element('div', { class: 'track', 'aria-hidden': 'true' }, this.filled),
  );

  update({ at, of, share, lost, perMinute, impact }: ClockView): void {
    this.clock.replaceChildren(
      ...withNodes<Node>(l10n.t('{0} of {1}'), element('strong', {}, at), new Text(of)),
    );
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
      return [sign('▲'), element('span', {}, ` ${l10n.t('{0} a minute', perMinute)}`)];
    case 'paused':
      return [sign('‖'), element('span', {}, ` ${l10n.t('nothing is lost now, but it is not over')}`)];
    case 'stopped':
      return [sign('✓'), element('span', {}, ` ${l10n.t('stopped')}`)];
  }
}
