/** What the five levels of difficulty are called on the screen, easiest first. */
export const difficultyTitles = ['Warm-up', 'Easy', 'Medium', 'Hard', 'Expert'] as const;
export type DifficultyTitle = (typeof difficultyTitles)[number];

/** @param difficulty 1 to 5. */
export function difficultyTitle(difficulty: number): DifficultyTitle {
  return difficultyTitles[difficulty - 1] ?? 'Medium';
}
