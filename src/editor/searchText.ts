import { difficultyTitle } from '../core/difficulty.ts';
import type { Problem } from '../core/problem.ts';
import { topicTitle } from './topicTitle.ts';

/** Made once a problem and not once a keystroke. */
const texts = new WeakMap<Problem, string>();

/** Whether all words, in lower case, occur in the title, the topics or the difficulty. */
export function matchesWords(problem: Problem, words: readonly string[]): boolean {
  const text = textOf(problem);
  return words.every((word) => text.includes(word));
}

function textOf(problem: Problem): string {
  const known = texts.get(problem);
  if (known !== undefined) return known;
  const { title, slug, tags, difficulty } = problem;
  const text = [title, slug, ...tags, ...tags.map(topicTitle), difficultyTitle(difficulty)]
    .join(' ')
    .toLowerCase();
  texts.set(problem, text);
  return text;
}
