import * as l10n from '@vscode/l10n';
import type { FormView } from '../core/followUpView.ts';
import { element, prose } from './followUpElement.ts';

/** What an answer of a gap is called, by its place on the page. */
export function gapName(index: number): string {
  return index === 0 ? l10n.t('Answer A') : l10n.t('Answer B');
}

/** The groups of radio buttons or boxes of a question, with what was chosen before. */
export function choiceGroups(uuid: string, form: FormView, choice: readonly number[]): HTMLFieldSetElement[] {
  switch (form.kind) {
    case 'text':
    case 'number':
    case 'story':
      return [];
    case 'choice': {
      const several = form.select === 'several';
      const legend = several ? l10n.t('Choose every one that is right') : l10n.t('Choose one');
      return [group(`choice-${uuid}`, legend, several ? 'checkbox' : 'radio', form.optionsHtml, choice)];
    }
    case 'gap': {
      const [side, point] = choice;
      const one = (index: number | undefined) => (index === undefined ? [] : [index]);
      const answers = group(
        `side-${uuid}`,
        l10n.t('Which answer is the weaker one?'),
        'radio',
        form.answersHtml,
        one(side),
      );
      answers.classList.add('gap-answers');
      for (const [index, option] of answers.querySelectorAll('.prose').entries()) {
        option.prepend(element('span', { class: 'caption' }, gapName(index)));
      }
      return [
        answers,
        group(`point-${uuid}`, l10n.t('Which point does it lack?'), 'radio', form.pointsHtml, one(point)),
      ];
    }
  }
}

function group(
  name: string,
  legend: string,
  type: 'radio' | 'checkbox',
  optionsHtml: readonly string[],
  checked: readonly number[],
): HTMLFieldSetElement {
  const options = optionsHtml.map((html, index) => {
    const input = element('input', { type, name, value: index, checked: checked.includes(index) });
    return element('label', { class: 'option' }, input, prose(html, 'span'));
  });
  return element('fieldset', { class: 'options' }, element('legend', { class: 'label' }, legend), ...options);
}

/** What is chosen now, as an answer keeps it. */
export function chosen(form: FormView, groups: readonly HTMLFieldSetElement[]): number[] {
  const indices = groups.map((fieldset) =>
    [...fieldset.querySelectorAll('input')]
      .filter((input) => input.checked)
      .map((input) => Number(input.value)),
  );
  // A gap is answered by place: the side first. A point alone cannot be told from a side.
  if (form.kind === 'gap' && indices[0]?.length === 0) return [];
  return indices.flat();
}
