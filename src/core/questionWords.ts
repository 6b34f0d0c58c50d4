// Apart from the schemas: pages import this, and with zod beside it the bundler would make their scripts large.

/** How much a question or drill asks for, from the easiest. */
export const questionLevels = ['warm-up', 'core', 'deep', 'staff'] as const;
export type QuestionLevel = (typeof questionLevels)[number];

export const questionLevelTitles: Readonly<Record<QuestionLevel, string>> = {
  'warm-up': 'Warm-up',
  core: 'Core',
  deep: 'Deep',
  staff: 'Staff',
};
