import * as l10n from '@vscode/l10n';
import { element } from './followUpElement.ts';

interface Table {
  readonly id: string;
  readonly isOpen: boolean;
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of each is its heading. */
  readonly rows: readonly (readonly string[])[];
}

/** The same as a picture in words, folded away. */
export function dataTable({ id, isOpen, caption, head, rows }: Table): HTMLElement {
  const headings = head.map((text) => element('th', { scope: 'col' }, text));
  const body = rows.map(([first = '', ...cells]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, first),
      ...cells.map((cell) => element('td', {}, cell)),
    ),
  );
  return element(
    'details',
    { id, open: isOpen },
    element('summary', {}, l10n.t('As a table')),
    element(
      'div',
      { class: 'scroll', role: 'group', tabindex: '0', 'aria-label': caption },
      element(
        'table',
        {},
        element('caption', {}, caption),
        element('thead', {}, element('tr', {}, ...headings)),
        element('tbody', {}, ...body),
      ),
    ),
  );
}
