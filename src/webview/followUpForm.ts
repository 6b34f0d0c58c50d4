import * as l10n from '@vscode/l10n';
import type { FollowUpAnswer } from '../core/followUpEvent.ts';
import type { PageAnswer } from '../core/followUpMessages.ts';
import type { FormView } from '../core/followUpView.ts';
import type { StoryForm } from '../core/storyView.ts';
import { choiceGroups, chosen } from './followUpChoice.ts';
import { element } from './followUpElement.ts';
import { predictionGroup } from './followUpPrediction.ts';
import { storyFields } from './followUpStoryForm.ts';

const MAX_TEXT = 20_000;
const MAX_NUMBER = 200;

/** All forms but that of a story, which has fields of its own. */
type PlainForm = Exclude<FormView, StoryForm>;

const textLabels: Readonly<Record<PlainForm['kind'], string>> = {
  text: l10n.t('Your answer'),
  choice: l10n.t('Why? Say it as you would to the interviewer.'),
  number: l10n.t('Your working, and what you assume'),
  gap: l10n.t('Why? Say what goes wrong without it.'),
};

/** The fields in which one answer is given. */
export interface AnswerForm {
  readonly nodes: readonly Node[];
  answer(): PageAnswer;
  /** Into the first field. */
  focus(): void;
  /** Says under the fields what is missing; `undefined` takes that back. */
  complain(reason: string | undefined): void;
}

export function answerForm(
  uuid: string,
  form: FormView,
  draft: FollowUpAnswer,
  onChange: () => void,
): AnswerForm {
  return form.kind === 'story'
    ? storyFields(uuid, form, draft.prediction, onChange)
    : plainForm(uuid, form, draft, onChange);
}

function plainForm(uuid: string, form: PlainForm, draft: FollowUpAnswer, onChange: () => void): AnswerForm {
  const complaintId = `complaint-${uuid}`;
  const text = element('textarea', {
    id: `text-${uuid}`,
    rows: form.kind === 'text' ? 6 : 3,
    maxlength: MAX_TEXT,
    'aria-describedby': complaintId,
  });
  text.value = draft.text;
  const complaint = element('p', { class: 'complaint', id: complaintId, hidden: true });
  const number =
    form.kind === 'number' ? numberField(uuid, form.unit, draft.number ?? '', complaintId) : undefined;
  const groups = choiceGroups(uuid, form, draft.choice ?? []);
  const prediction = predictionGroup(uuid, draft.prediction);
  const nodes = [
    prediction.root,
    ...groups,
    ...(number === undefined ? [] : [number.root]),
    element('label', { class: 'label', for: text.id }, textLabels[form.kind]),
    text,
    complaint,
  ];
  for (const node of [prediction.root, ...groups, text, ...(number === undefined ? [] : [number.input])]) {
    node.addEventListener('input', onChange);
  }
  return {
    nodes,
    answer: () => ({
      text: text.value,
      ...(groups.length === 0 ? {} : { choice: chosen(form, groups) }),
      ...(number === undefined ? {} : { number: number.input.value }),
      ...prediction.chosen(),
    }),
    focus: () => {
      (groups[0]?.querySelector('input') ?? number?.input ?? text).focus();
    },
    complain: (reason) => {
      complaint.hidden = reason === undefined;
      complaint.textContent = reason ?? '';
      (number?.input ?? text).setAttribute('aria-invalid', String(reason !== undefined));
    },
  };
}

function numberField(uuid: string, unit: string, value: string, describedBy: string) {
  const input = element('input', {
    type: 'text',
    id: `number-${uuid}`,
    class: 'number',
    maxlength: MAX_NUMBER,
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': `unit-${uuid} ${describedBy}`,
  });
  input.value = value;
  const label = element('label', { class: 'label', for: input.id }, l10n.t('Your number, with its unit'));
  const asked = element('span', { class: 'unit', id: `unit-${uuid}` }, l10n.t('asked in {0}', unit));
  return {
    input,
    root: element('div', { class: 'number-field' }, label, element('div', { class: 'row' }, input, asked)),
  };
}
