import * as l10n from '@vscode/l10n';
import type { DrillChoice } from '../core/drillChoices.ts';
import { element, sign } from './followUpElement.ts';

/** The buttons of one group. They stay the same elements while a play goes on, so that the focus stays where it is. */
export class ChoiceList {
  readonly root = element('ul', { class: 'choices' });
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private readonly refusals = new Map<string, string>();
  private readonly choose: (id: string) => void;
  private readonly refuse: (reason: string) => void;

  /** @param refuse told why a choice cannot be made now. */
  constructor(choose: (id: string) => void, refuse: (reason: string) => void) {
    this.choose = choose;
    this.refuse = refuse;
  }

  update(choices: readonly DrillChoice[]): void {
    this.refusals.clear();
    for (const [index, choice] of choices.entries()) {
      const button = this.buttonOf(choice.id, index);
      button.replaceChildren(...content(choice));
      button.setAttribute('aria-disabled', String(choice.whyNot !== undefined));
      if (choice.whyNot !== undefined) this.refusals.set(choice.id, choice.whyNot);
    }
  }

  /** The button of a choice, made when it is first offered, in the place where the list has it. */
  private buttonOf(id: string, index: number): HTMLButtonElement {
    const known = this.buttons.get(id);
    if (known !== undefined) return known;
    const button = element('button', { type: 'button', class: 'choice' });
    button.addEventListener('click', () => {
      const reason = this.refusals.get(id);
      if (reason === undefined) this.choose(id);
      else this.refuse(reason);
    });
    this.buttons.set(id, button);
    this.root.insertBefore(element('li', {}, button), this.root.children.item(index));
    return button;
  }
}

function content({ title, cost, destructive, note, whyNot }: DrillChoice): (Node | string)[] {
  const small = [whyNot ?? note].flatMap((text) =>
    text === undefined ? [] : [element('span', { class: 'choice-note' }, text)],
  );
  const danger =
    destructive === undefined
      ? []
      : [element('span', { class: 'tag danger' }, sign('⚠'), ` ${l10n.t('destructive')}`)];
  return [
    element('span', { class: 'choice-title' }, title),
    ' ',
    element('span', { class: 'choice-cost' }, cost),
    ...(danger.length + small.length === 0
      ? []
      : [' ', element('span', { class: 'choice-small' }, ...danger, ' ', ...small)]),
  ];
}
