import { scrollable } from './followUpScrollable.ts';

type Content = Node | string;

interface Attributes {
  readonly class?: string;
  readonly [name: string]: string | number | boolean | undefined;
}

/** A new element; `true` sets an empty attribute, `false` and `undefined` set none. Strings become text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      created.setAttribute(attribute, value === true ? '' : String(value));
  }
  created.append(...content);
  return created;
}

/** A button that submits nothing. */
export function button(
  label: string,
  style: 'primary' | 'secondary' | 'plain',
  onClick: () => void,
): HTMLButtonElement {
  const created = element('button', { type: 'button', class: `button ${style}` }, label);
  created.addEventListener('click', onClick);
  return created;
}

/** Prose that the host has rendered: the only HTML that the page takes as HTML. */
export function prose(html: string, as: 'div' | 'span' = 'div'): HTMLElement {
  const created = element(as, { class: 'prose' });
  created.innerHTML = html;
  for (const wide of created.querySelectorAll<HTMLElement>('pre, table')) scrollable(wide);
  return created;
}

/** Text for people who listen. */
export function spoken(text: string): HTMLElement {
  return element('span', { class: 'spoken' }, text);
}

/** A sign for people who look; what it says stands in words beside it. */
export function sign(symbol: string): HTMLElement {
  return element('span', { class: 'sign', 'aria-hidden': 'true' }, symbol);
}
