import * as l10n from '@vscode/l10n';
import { gapOrder } from './followUpCheck.ts';
import type { DrawnItem } from './followUpDraw.ts';
import type { FollowUpAnswer } from './followUpEvent.ts';
import { storyParts, storyPartTitles } from './storyWords.ts';

/** What comes after these is shown, but as one piece with the last. */
const MOST_SENTENCES = 99;

/** Between the sign that ends a sentence and what begins another; an abbreviation goes on in small letters. */
const BETWEEN = /(?<=[.!?…]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\p{N}])|\s*\n\s*/u;

/** How the log names the parts of a story and the answers of a gap, in whatever language they were shown. */
const logged: Words = {
  parts: ['Situation', 'Task', 'Action', 'Result'],
  lacks: (answer, point) => `Answer ${answer} lacks: ${point}`,
};

interface Words {
  readonly parts: readonly string[];
  readonly lacks: (answer: 'A' | 'B', point: string) => string;
}

/**
 * A locked answer as sentences to point at: first what was chosen or worked out, then what was written. A story is pointed at by
 * its parts, whose names alone go into the log.
 */
export function sentencesOf(item: DrawnItem, answer: FollowUpAnswer): readonly string[] {
  return sentences(item, answer, logged);
}

/** The same sentences in the same order, in the language of the interface. */
export function shownSentences(item: DrawnItem, answer: FollowUpAnswer): readonly string[] {
  return sentences(item, answer, {
    parts: storyParts.map((part) => storyPartTitles[part]),
    lacks: (side, point) => l10n.t('Answer {0} lacks: {1}', side, point),
  });
}

function sentences(item: DrawnItem, answer: FollowUpAnswer, words: Words): readonly string[] {
  if (answer.story !== undefined) return words.parts;
  const written = answer.text.split(BETWEEN).map((sentence) => sentence.trim());
  const all = [...chosen(item, answer, words), ...written].filter((sentence) => sentence !== '');
  if (all.length <= MOST_SENTENCES) return all;
  return [...all.slice(0, MOST_SENTENCES - 1), all.slice(MOST_SENTENCES - 1).join(' ')];
}

function chosen({ check, points, uuid }: DrawnItem, answer: FollowUpAnswer, words: Words): readonly string[] {
  switch (check?.kind) {
    case undefined:
      return [];
    case 'choice':
      return (answer.choice ?? []).flatMap((index) => check.options[index]?.text ?? []);
    case 'number':
      return [answer.number?.trim() ?? ''];
    case 'gap': {
      const [side = -1, point = -1] = answer.choice ?? [];
      const lacking = points[point]?.text;
      if (gapOrder(uuid)[side] === undefined || lacking === undefined) return [];
      return [words.lacks(side === 0 ? 'A' : 'B', lacking)];
    }
  }
}
