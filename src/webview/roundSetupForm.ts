import * as l10n from '@vscode/l10n';
import type { LanguageId } from '../core/language.ts';
import { questionLevels } from '../core/questionWords.ts';
import type { Choice, FromRoundPage, PlanView, RoundPageView } from '../core/roundMessages.ts';
import { hasMix, tailoredMinutes, type Tailoring } from '../core/roundTailoring.ts';
import { setupSizes } from './roundSetupSizes.ts';
import { element } from './followUpElement.ts';

type SetupView = Extract<RoundPageView, { kind: 'setup' }>;
type Start = Extract<FromRoundPage, { type: 'start' }>;

const aids = [
  { value: '1', label: l10n.t({ message: 'Off', comment: 'No timing aid' }) },
  { value: '1.5', label: l10n.t('Half as long again (×1.5)') },
  { value: '2', label: l10n.t('Twice as long (×2)') },
] as const;

/** The form that a round is started from. */
export function setupDocument(view: SetupView, post: (message: Start) => void): readonly Node[] {
  const form = element('form', { 'aria-label': view.title });
  const details = element('section', { class: 'plan', 'aria-live': 'off' });
  const plan = choices('plan', l10n.t('Plan'), view.plans.map(planChoice), view.chosen);
  const sizes = setupSizes(select);
  const show = (): void => {
    const chosen = view.plans.find(({ uuid }) => uuid === value(form, 'plan'));
    sizes.offerMix(chosen !== undefined && hasMix(chosen.segments));
    details.replaceChildren(...(chosen === undefined ? [] : planDetails(chosen, sizes.chosen(form))));
  };
  const unseen = element('input', { type: 'checkbox', name: 'unseen', id: 'unseen' });
  form.append(
    plan,
    element('div', { class: 'fields' }, ...sizes.fields),
    details,
    element(
      'div',
      { class: 'fields' },
      select(
        'language',
        l10n.t({ message: 'Language', comment: 'Of programming' }),
        view.languages,
        view.language,
      ),
      select(
        'level',
        l10n.t('Level of questions'),
        [{ value: '', label: l10n.t('As the plan says') }, ...view.levels],
        '',
      ),
    ),
    element(
      'div',
      { class: 'check' },
      unseen,
      element('label', { for: 'unseen' }, l10n.t('Only problems that I have never opened')),
    ),
    choices(
      'aid',
      l10n.t('Timing aid'),
      aids,
      '1',
      l10n.t('All minutes are multiplied by it; the report may leave it out.'),
    ),
    ...(view.stacks.length === 0 ? [] : [stackChoices(view.stacks)]),
    element('p', { id: 'refused', class: 'refused' }),
    element('button', { type: 'submit', class: 'primary', id: 'start' }, l10n.t('Start the Clock')),
  );
  form.addEventListener('change', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    post(startOf(form, sizes.chosen(form)));
  });
  show();
  return [
    element('header', {}, element('h1', { tabindex: -1 }, view.title), element('p', {}, view.lead)),
    form,
  ];
}

function startOf(form: HTMLFormElement, { minutes, coding }: Tailoring): Start {
  const data = new FormData(form);
  const level = questionLevels.find((each) => each === value(form, 'level'));
  const aid = value(form, 'aid');
  return {
    type: 'start',
    plan: value(form, 'plan'),
    setup: {
      // The host parses what it gets, and the value is its own writing.
      language: value(form, 'language') as LanguageId,
      timingAid: aid === '2' ? 2 : aid === '1.5' ? 1.5 : 1,
      unseenOnly: data.has('unseen'),
      ...(minutes === undefined ? {} : { minutes }),
      ...(coding === undefined ? {} : { coding }),
      ...(level === undefined ? {} : { level }),
      stack: data.getAll('stack').map(String),
    },
  };
}

function value(form: HTMLFormElement, name: string): string {
  const found = new FormData(form).get(name);
  return typeof found === 'string' ? found : '';
}

function planChoice({ uuid, title, facts }: PlanView): Choice & { readonly facts: string } {
  return { value: uuid, label: title, facts };
}

function planDetails({ description, segments, rules }: PlanView, tailoring: Tailoring): readonly Node[] {
  const minutes = tailoredMinutes(segments, tailoring);
  const course = segments.map(({ title }, index) => l10n.t('{0}, {1} min', title, minutes[index] ?? 0));
  return [
    element('p', {}, description),
    element('p', { class: 'quiet' }, course.join(' → ')),
    element('ul', { class: 'rules' }, ...rules.map((rule) => element('li', {}, rule))),
  ];
}

function choices(
  name: string,
  legend: string,
  all: readonly (Choice & { readonly facts?: string })[],
  chosen: string,
  hint?: string,
): HTMLElement {
  return element(
    'fieldset',
    { class: name },
    element('legend', {}, legend),
    ...(hint === undefined ? [] : [element('p', { class: 'quiet' }, hint)]),
    ...all.map((each, index) => {
      const id = `${name}-${index}`;
      const input = element('input', {
        type: 'radio',
        name,
        id,
        value: each.value,
        checked: each.value === chosen,
      });
      const label = element('label', { for: id }, element('strong', {}, each.label));
      if (each.facts !== undefined) label.append(' ', element('span', { class: 'quiet' }, each.facts));
      return element('div', { class: 'choice' }, input, label);
    }),
  );
}

function stackChoices(stacks: readonly Choice[]): HTMLElement {
  return element(
    'fieldset',
    { class: 'stacks' },
    element('legend', {}, l10n.t('Stack of questions')),
    element(
      'p',
      { class: 'quiet' },
      l10n.t('Questions bound to one of these, or to none. Nothing chosen: any.'),
    ),
    ...stacks.map((stack, index) => {
      const id = `stack-${index}`;
      const input = element('input', { type: 'checkbox', name: 'stack', id, value: stack.value });
      return element('div', { class: 'choice' }, input, element('label', { for: id }, stack.label));
    }),
  );
}

function select(name: string, label: string, all: readonly Choice[], chosen: string): HTMLElement {
  const control = element(
    'select',
    { name, id: name },
    ...all.map((each) =>
      element('option', { value: each.value, selected: each.value === chosen }, each.label),
    ),
  );
  return element('div', { class: 'field' }, element('label', { for: name }, label), control);
}
