import { noStories, type Story, type StoryFile, type Telling, type ToldStory } from './story.ts';
import { storyParts } from './storyWords.ts';

/** Whether anything was written in it. */
export function hasWords({ words }: Telling): boolean {
  return storyParts.some((part) => words[part].trim() !== '');
}

export function withDraft(file: StoryFile, item: string, draft: Telling): StoryFile {
  return { ...file, drafts: { ...file.drafts, [item]: draft } };
}

interface Told {
  /** UUID of the question. */
  readonly item: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** For a story that is not kept yet. */
  readonly uuid: string;
}

/** The file with one more telling, of a kept story or of a new one, in place of the draft of the question. */
export function withTelling(
  file: StoryFile,
  { story, title, tags, words }: Telling,
  { item, at, uuid }: Told,
): { readonly file: StoryFile; readonly told: ToldStory } {
  const telling = { at, item, words };
  const kept = file.stories.find((each) => each.uuid === story);
  const next: Story =
    kept === undefined
      ? { uuid, title, tags, tellings: [telling] }
      : { ...kept, title, tags, tellings: [...kept.tellings, telling] };
  const stories =
    kept === undefined ? [...file.stories, next] : file.stories.map((each) => (each === kept ? next : each));
  const drafts = Object.fromEntries(Object.entries(file.drafts).filter(([key]) => key !== item));
  return {
    file: { ...file, stories, drafts },
    told: { story: next.uuid, telling: next.tellings.length - 1 },
  };
}

/** The file without a story, and without drafts that tell it again. */
export function withoutStory(file: StoryFile, uuid: string): StoryFile {
  const drafts = Object.fromEntries(Object.entries(file.drafts).filter(([, { story }]) => story !== uuid));
  return { ...noStories, drafts, stories: file.stories.filter((story) => story.uuid !== uuid) };
}
