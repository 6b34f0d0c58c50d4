import { element } from './followUpElement.ts';

/** A place in the page that is built anew only when what it shows has changed, so that focus and typing stay. */
export class Slot {
  readonly root = element('div', { class: 'slot' });
  private shown: string | undefined;

  /** @param key everything the content depends on; `undefined` empties the place. */
  show(key: unknown, build: () => readonly Node[]): void {
    const next = key === undefined ? undefined : JSON.stringify(key);
    if (next === this.shown) return;
    this.shown = next;
    this.root.replaceChildren(...(next === undefined ? [] : build()));
  }
}
