import * as l10n from '@vscode/l10n';
import type { LineView } from '../core/drillView.ts';
import { element, prose, sign } from './followUpElement.ts';

const kindWords: Readonly<Record<LineView['kind'], string>> = {
  signal: l10n.t('Looked'),
  action: l10n.t('Did'),
  told: l10n.t('Told'),
  wait: '',
  message: l10n.t('Message'),
  change: '',
  stopped: '',
  end: '',
};

const kindSigns: Readonly<Record<LineView['kind'], string>> = {
  signal: '◎',
  action: '▸',
  told: '→',
  wait: '…',
  message: '←',
  change: '↻',
  stopped: '✓',
  end: '■',
};

/** A line with all that was seen. */
export function fullLine(line: LineView): HTMLLIElement {
  const { html, remark } = line;
  return element(
    'li',
    { class: `line ${line.kind}` },
    lineHead(line, 'h3'),
    ...(html === undefined ? [] : [prose(html)]),
    ...(remark === undefined ? [] : [element('p', { class: 'remark' }, remark)]),
  );
}

/** A line without what was seen, for a list that is compared with another. */
export function shortLine(line: LineView): HTMLLIElement {
  const { remark, destructive, kind, html } = line;
  const said = kind === 'message' && html !== undefined ? [prose(html)] : [];
  return element(
    'li',
    { class: `line ${kind}` },
    lineHead(line, 'p'),
    ...said,
    ...(destructive === undefined
      ? []
      : [element('span', { class: 'tag danger' }, sign('⚠'), ` ${l10n.t('destructive')}`)]),
    ...(remark === undefined ? [] : [element('p', { class: 'remark' }, remark)]),
  );
}

function lineHead({ kind, time, title }: LineView, as: 'h3' | 'p'): HTMLElement {
  const words = kindWords[kind];
  return element(
    as,
    { class: 'line-head' },
    element('span', { class: 'time' }, time),
    ' ',
    sign(kindSigns[kind]),
    ' ',
    ...(words === '' ? [] : [element('span', { class: 'line-kind' }, `${words}:`), ' ']),
    element('span', {}, title),
  );
}
