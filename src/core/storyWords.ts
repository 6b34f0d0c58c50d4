// The closed lists of stories, with what each is called on the screen. Pages import this, so that no schema may be in here.
import * as l10n from '@vscode/l10n';
import { wordTable } from './wordTable.ts';

export const storyParts = ['situation', 'task', 'action', 'result'] as const;
export type StoryPart = (typeof storyParts)[number];

/** What was told, part by part. */
export type StoryWords = Readonly<Record<StoryPart, string>>;

export const storyTags = [
  'conflict',
  'failure',
  'leadership',
  'incident',
  'decision',
  'delivery',
  'learning',
  'legacy',
  'teamwork',
] as const;
export type StoryTag = (typeof storyTags)[number];

export const storyPartTitles: Readonly<Record<StoryPart, string>> = wordTable({
  situation: () => l10n.t('Situation'),
  task: () => l10n.t('Task'),
  action: () => l10n.t('Action'),
  result: () => l10n.t('Result'),
});

/** What belongs into each part. */
export const storyPartHints: Readonly<Record<StoryPart, string>> = wordTable({
  situation: () => l10n.t('Where and when it was, and what was at stake.'),
  task: () => l10n.t('What fell to you, and what made it hard.'),
  action: () => l10n.t('What you did yourself, step by step, and why so.'),
  result: () => l10n.t('What came of it, with a number, and what you would do otherwise.'),
});

export const storyTagTitles: Readonly<Record<StoryTag, string>> = wordTable({
  conflict: () => l10n.t('Conflict'),
  failure: () => l10n.t('Failure'),
  leadership: () => l10n.t('Leadership'),
  incident: () => l10n.t('Incident'),
  decision: () => l10n.t('Decision'),
  delivery: () => l10n.t('Delivery'),
  learning: () => l10n.t('Learning'),
  legacy: () => l10n.t('Legacy code'),
  teamwork: () => l10n.t('Teamwork'),
});

export const emptyWords: StoryWords = { situation: '', task: '', action: '', result: '' };
