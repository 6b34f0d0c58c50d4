import * as l10n from '@vscode/l10n';
import type { PageAnswer } from '../core/followUpMessages.ts';
import { storyGaps } from '../core/storyGaps.ts';
import type { DraftedStory, StoryForm } from '../core/storyView.ts';
import {
  emptyWords,
  storyPartHints,
  storyParts,
  storyPartTitles,
  storyTags,
  storyTagTitles,
  type StoryTag,
  type StoryWords,
} from '../core/storyWords.ts';
import { element } from './followUpElement.ts';
import type { AnswerForm } from './followUpForm.ts';
import { predictionGroup } from './followUpPrediction.ts';

const MAX_PART = 6_000;
const MAX_TITLE = 80;
const NEW = 'new';

/** The tags as words in a list. */
const tagWords: Readonly<Record<StoryTag, string>> = {
  conflict: l10n.t('conflict'),
  failure: l10n.t('failure'),
  leadership: l10n.t('leadership'),
  incident: l10n.t('incident'),
  decision: l10n.t('decision'),
  delivery: l10n.t('delivery'),
  learning: l10n.t('learning'),
  legacy: l10n.t('legacy code'),
  teamwork: l10n.t('teamwork'),
};

/** The fields of a story: a name, tags and four parts, empty or filled from a story that was told before. */
export function storyFields(
  uuid: string,
  form: StoryForm,
  before: PageAnswer['prediction'],
  onChange: () => void,
): AnswerForm {
  const prediction = predictionGroup(uuid, before);
  const complaint = element('p', { class: 'complaint', id: `complaint-${uuid}`, hidden: true });
  const fields = partFields(uuid, complaint.id);
  const title = element('input', {
    type: 'text',
    id: `title-${uuid}`,
    maxlength: MAX_TITLE,
    autocomplete: 'off',
  });
  const tags = tagBoxes();
  const gaps = element('p', { class: 'gaps caption' });
  const kept = keptSelect(uuid, form);
  /** What stood in the fields of a story before another one was chosen. */
  const left = new Map<string, DraftedStory>();
  let chosen = form.draft.story ?? NEW;

  const words = (): StoryWords => ({
    situation: fields.situation.value,
    task: fields.task.value,
    action: fields.action.value,
    result: fields.result.value,
  });
  const drafted = (): DraftedStory => ({
    ...(chosen === NEW ? {} : { story: chosen }),
    title: title.value,
    tags: storyTags.filter((tag) => tags.inputs[tag].checked),
    words: words(),
  });
  const sayGaps = (): void => {
    gaps.textContent = storyGaps(words()).join(' ');
  };
  const fill = (story: DraftedStory): void => {
    title.value = story.title;
    for (const tag of storyTags) tags.inputs[tag].checked = story.tags.includes(tag);
    for (const part of storyParts) fields[part].value = story.words[part];
    sayGaps();
  };
  const changed = (): void => {
    sayGaps();
    onChange();
  };
  kept.select.value = chosen;
  kept.select.addEventListener('change', () => {
    left.set(chosen, drafted());
    chosen = kept.select.value;
    fill(
      left.get(chosen) ??
        form.kept.find(({ story }) => story === chosen) ?? { title: '', tags: [], words: emptyWords },
    );
    changed();
  });
  fill(form.draft);
  for (const node of [title, tags.root, ...Object.values(fields)]) node.addEventListener('input', changed);
  prediction.root.addEventListener('input', onChange);

  return {
    nodes: [
      prediction.root,
      ...(form.kept.length > 0 ? [kept.root] : []),
      element('label', { class: 'label', for: title.id }, l10n.t('Name of the story, to find it again')),
      title,
      tags.root,
      ...storyParts.flatMap((part) => partNodes(uuid, part, fields[part])),
      gaps,
      element(
        'p',
        { class: 'caption' },
        l10n.t('Stories stay on this machine, outside the log, and are left out of what you take away.'),
      ),
      complaint,
    ],
    answer: () => {
      const { story, ...telling } = drafted();
      return {
        text: '',
        telling: { ...telling, tags: [...telling.tags], ...(story === undefined ? {} : { story }) },
        ...prediction.chosen(),
      };
    },
    focus: () => {
      fields.situation.focus();
    },
    complain: (reason) => {
      complaint.hidden = reason === undefined;
      complaint.textContent = reason ?? '';
      fields.situation.setAttribute('aria-invalid', String(reason !== undefined));
    },
  };
}

type PartFields = Readonly<Record<keyof StoryWords, HTMLTextAreaElement>>;

function partFields(uuid: string, complaintId: string): PartFields {
  const field = (part: keyof StoryWords) =>
    element('textarea', {
      id: `${part}-${uuid}`,
      rows: part === 'action' ? 5 : 3,
      maxlength: MAX_PART,
      'aria-describedby': `${part}-hint-${uuid} ${complaintId}`,
    });
  return {
    situation: field('situation'),
    task: field('task'),
    action: field('action'),
    result: field('result'),
  };
}

function partNodes(uuid: string, part: keyof StoryWords, field: HTMLTextAreaElement): readonly Node[] {
  return [
    element('label', { class: 'label', for: field.id }, storyPartTitles[part]),
    element('p', { class: 'caption hint', id: `${part}-hint-${uuid}` }, storyPartHints[part]),
    field,
  ];
}

function tagBoxes(): { root: HTMLElement; inputs: Readonly<Record<StoryTag, HTMLInputElement>> } {
  const box = () => element('input', { type: 'checkbox' });
  const inputs = {
    conflict: box(),
    failure: box(),
    leadership: box(),
    incident: box(),
    decision: box(),
    delivery: box(),
    learning: box(),
    legacy: box(),
    teamwork: box(),
  } satisfies Record<StoryTag, HTMLInputElement>;
  const labels = storyTags.map((tag) =>
    element('label', { class: 'mark' }, inputs[tag], storyTagTitles[tag]),
  );
  const root = element(
    'fieldset',
    { class: 'tags' },
    element('legend', { class: 'label' }, l10n.t('What it shows')),
    element('div', { class: 'marks' }, ...labels),
  );
  return { root, inputs };
}

function keptSelect(uuid: string, { kept }: StoryForm) {
  const options = kept.map(({ story, title, tags }) => {
    const shown = tags.map((tag) => tagWords[tag]).join(', ');
    return element('option', { value: story }, shown === '' ? title : `${title} (${shown})`);
  });
  const select = element(
    'select',
    { id: `kept-${uuid}` },
    element('option', { value: NEW }, l10n.t('A new story')),
    ...options,
  );
  const label = element('label', { class: 'label', for: select.id }, l10n.t('Which story do you tell?'));
  return { select, root: element('div', { class: 'kept-story' }, label, select) };
}
