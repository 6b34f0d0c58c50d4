import type { StoryFile, ToldStory } from './story.ts';
import { storyGaps } from './storyGaps.ts';
import {
  emptyWords,
  storyParts,
  storyPartTitles,
  storyTagTitles,
  type StoryTag,
  type StoryWords,
} from './storyWords.ts';
import { visibleText } from './visibleText.ts';

/** A story in the fields of a question; plain text. */
export interface DraftedStory {
  /** UUID of the kept story that is told again. */
  readonly story?: string;
  readonly title: string;
  readonly tags: readonly StoryTag[];
  readonly words: StoryWords;
}

/** The fields of a question that is answered with a story. */
export interface StoryForm {
  readonly kind: 'story';
  readonly draft: DraftedStory;
  /** Those that can be told again, as they were told last. */
  readonly kept: readonly (DraftedStory & { readonly story: string })[];
}

/** A locked answer that is a story. */
export type ToldView =
  | {
      readonly kind: 'told';
      readonly title: string;
      readonly tags: readonly string[];
      readonly parts: readonly { readonly title: string; readonly text: string }[];
      readonly gaps: readonly string[];
    }
  | { readonly kind: 'deleted' };

/** @param item UUID of the question. */
export function storyForm({ stories, drafts }: StoryFile, item: string): StoryForm {
  const kept = stories.map(({ uuid, title, tags, tellings }) => ({
    story: uuid,
    title,
    tags,
    words: tellings.at(-1)?.words ?? emptyWords,
  }));
  const { story, ...draft } = drafts[item] ?? { title: '', tags: [], words: emptyWords };
  return { kind: 'story', draft: { ...draft, ...(story === undefined ? {} : { story }) }, kept };
}

export function toldView({ stories }: StoryFile, { story, telling }: ToldStory): ToldView {
  const kept = stories.find(({ uuid }) => uuid === story);
  const words = kept?.tellings[telling]?.words;
  if (kept === undefined || words === undefined) return { kind: 'deleted' };
  return {
    kind: 'told',
    title: visibleText(kept.title),
    tags: kept.tags.map((tag) => storyTagTitles[tag]),
    parts: storyParts.map((part) => ({ title: storyPartTitles[part], text: visibleText(words[part]) })),
    gaps: storyGaps(words),
  };
}
