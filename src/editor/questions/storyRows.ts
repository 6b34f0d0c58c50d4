import type { QuestionChoice } from '../../core/questionChoice.ts';
import type { StoryFile } from '../../core/story.ts';
import { storyGaps } from '../../core/storyGaps.ts';
import { storyTagTitles } from '../../core/storyWords.ts';

/** The group of the stories that a person has told. */
export interface StoriesRow {
  readonly kind: 'stories';
  readonly id: string;
  readonly rows: readonly StoryRow[];
}

export interface StoryRow {
  readonly kind: 'story';
  readonly id: string;
  readonly story: string;
  readonly title: string;
  readonly tags: readonly string[];
  /** What it lacks, as it was told last. */
  readonly gaps: readonly string[];
  /** How many questions it has answered. */
  readonly questions: number;
  /** The question that it answered last. */
  readonly choice: QuestionChoice;
}

/** Nothing where nothing was told; else one group, newest story first. */
export function storyRows({ stories }: StoryFile): readonly StoriesRow[] {
  const rows = stories.toReversed().flatMap(({ uuid, title, tags, tellings }): StoryRow[] => {
    const last = tellings.at(-1);
    if (last === undefined) return [];
    return [
      {
        kind: 'story',
        id: `story:${uuid}`,
        story: uuid,
        title,
        tags: tags.map((tag) => storyTagTitles[tag]),
        gaps: storyGaps(last.words),
        questions: new Set(tellings.map(({ item }) => item)).size,
        choice: { by: 'question', question: last.item },
      },
    ];
  });
  return rows.length === 0 ? [] : [{ kind: 'stories', id: 'stories', rows }];
}
