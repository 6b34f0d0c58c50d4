import * as l10n from '@vscode/l10n';
/** Who sees to it that what is wider than the page can be scrolled by keys; a place to stop at only while there is a need. */
const widths = new ResizeObserver((entries) => {
  for (const { target } of entries) if (target instanceof HTMLElement) sync(target);
});

/** Makes code or a table scroll sideways by itself, so that the page does not. */
export function scrollable(content: HTMLElement): void {
  const frame = document.createElement('div');
  frame.className = 'scrollable';
  frame.dataset['holds'] = content instanceof HTMLTableElement ? 'table' : 'code';
  content.replaceWith(frame);
  frame.append(content);
  widths.observe(frame);
}

function sync(frame: HTMLElement): void {
  if (frame.scrollWidth > frame.clientWidth) {
    frame.tabIndex = 0;
    frame.setAttribute('role', 'group');
    frame.setAttribute(
      'aria-label',
      frame.dataset['holds'] === 'table'
        ? l10n.t('Table, wider than the page')
        : l10n.t('Code, wider than the page'),
    );
  } else {
    frame.removeAttribute('tabindex');
    frame.removeAttribute('role');
    frame.removeAttribute('aria-label');
  }
}
