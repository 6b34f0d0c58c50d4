// The closed lists of stories, with what each is called on the screen. Pages import this, so that no schema may be in here.

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

export const storyPartTitles: Readonly<Record<StoryPart, string>> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
};

/** What belongs into each part. */
export const storyPartHints: Readonly<Record<StoryPart, string>> = {
  situation: 'Where and when it was, and what was at stake.',
  task: 'What fell to you, and what made it hard.',
  action: 'What you did yourself, step by step, and why so.',
  result: 'What came of it, with a number, and what you would do otherwise.',
};

export const storyTagTitles: Readonly<Record<StoryTag, string>> = {
  conflict: 'Conflict',
  failure: 'Failure',
  leadership: 'Leadership',
  incident: 'Incident',
  decision: 'Decision',
  delivery: 'Delivery',
  learning: 'Learning',
  legacy: 'Legacy code',
  teamwork: 'Teamwork',
};

export const emptyWords: StoryWords = { situation: '', task: '', action: '', result: '' };
