import * as l10n from '@vscode/l10n';
import type { FromCostPage, ToCostPage } from '../core/costMessages.ts';
import type { ComplexityClass } from '../core/complexity.ts';
import { button, element } from './followUpElement.ts';

/** The two lists and the buttons by which a person claims a complexity, or skips it. */
export function claimForm(view: ToCostPage, post: (message: FromCostPage) => void): readonly HTMLElement[] {
  const { claim } = view;
  const time = classList('time', view, claim.kind === 'settled' ? claim.time : undefined);
  const space = classList('space', view, claim.kind === 'settled' ? claim.space : undefined);
  const send = button(l10n.t('Claim'), 'primary', () => {
    post({ type: 'claim', ...chosen('time', time), ...chosen('space', space) });
  });
  const refresh = (): void => {
    send.disabled = time.value === '' && space.value === '';
  };
  time.addEventListener('change', refresh);
  space.addEventListener('change', refresh);
  refresh();
  const skip = button(l10n.t('Skip'), 'secondary', () => {
    post({ type: 'claim' });
  });
  return [
    element('p', { class: 'quiet' }, view.about),
    element(
      'div',
      { class: 'fields' },
      element('label', { for: 'time' }, l10n.t('Time')),
      time,
      element('label', { for: 'space' }, l10n.t('Space')),
      space,
    ),
    element('div', { class: 'actions' }, send, skip),
  ];
}

function classList(
  id: 'time' | 'space',
  { classes }: ToCostPage,
  selected: ComplexityClass | undefined,
): HTMLSelectElement {
  return element(
    'select',
    { id },
    element('option', { value: '' }, l10n.t('Not sure')),
    ...classes.map(({ value, text }) => element('option', { value, selected: value === selected }, text)),
  );
}

/** The host parses what it gets, and the values are its own. */
function chosen(key: 'time' | 'space', { value }: HTMLSelectElement): { time?: ComplexityClass } {
  return value === '' ? {} : { [key]: value as ComplexityClass };
}
