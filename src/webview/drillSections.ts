import * as l10n from '@vscode/l10n';
import type { DrillHead, EarlierPlay } from '../core/drillView.ts';
import { button, element, prose } from './followUpElement.ts';

/** A part of the page with its heading, by which it is found. */
export function section(title: string, name: string, ...content: readonly Node[]): HTMLElement {
  const heading = element('h2', { id: `section-${name}` }, title);
  return element('section', { class: `part ${name}`, 'aria-labelledby': heading.id }, heading, ...content);
}

export function knownSection({ briefHtml, knownHtml }: DrillHead): HTMLElement {
  const lines = knownHtml.map((html) => element('li', {}, prose(html, 'span')));
  return section(
    l10n.t('What you know'),
    'known',
    prose(briefHtml),
    ...(lines.length === 0 ? [] : [element('ul', {}, ...lines)]),
  );
}

/** Earlier plays with their facts; nothing where there is none. */
export function playsSection(
  title: string,
  plays: readonly EarlierPlay[],
  show: (at: number) => void,
): readonly Node[] {
  if (plays.length === 0) return [];
  const rows = plays.map(({ at, ending, facts, version }) => {
    const when = new Date(at).toLocaleString(document.documentElement.lang, {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    const open = button(l10n.t('Debrief'), 'plain', () => {
      show(at);
    });
    open.setAttribute('aria-label', l10n.t('Debrief of {0}', when));
    return element(
      'li',
      {},
      element('p', {}, element('span', { class: 'time' }, when), ' ', element('strong', {}, ending)),
      ...(facts === '' ? [] : [element('p', { class: 'caption' }, facts)]),
      ...(version === 'this' ? [open] : []),
    );
  });
  return [section(title, 'plays', element('ul', { class: 'plays' }, ...rows))];
}
