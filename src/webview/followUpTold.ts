import * as l10n from '@vscode/l10n';
import type { ToldView } from '../core/storyView.ts';
import { element } from './followUpElement.ts';

/** A story as it was told. A person's words are only ever set as text. */
export function toldStory(told: ToldView): readonly Node[] {
  if (told.kind === 'deleted') {
    return [element('p', { class: 'unknown' }, l10n.t('The story that was told here has been deleted.'))];
  }
  const { title, tags, parts, gaps } = told;
  const rows = parts.flatMap((part) => [
    element('dt', {}, part.title),
    part.text.trim() === ''
      ? element('dd', { class: 'unknown' }, l10n.t('empty'))
      : element('dd', { class: 'words' }, part.text),
  ]);
  return [
    element(
      'p',
      { class: 'story-title' },
      title,
      ...tags.flatMap((tag) => [' ', element('span', { class: 'tag' }, tag)]),
    ),
    element('dl', { class: 'story' }, ...rows),
    ...(gaps.length > 0 ? [element('p', { class: 'gaps' }, gaps.join(' '))] : []),
  ];
}
