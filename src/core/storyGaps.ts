import * as l10n from '@vscode/l10n';
import { storyParts, storyPartTitles, type StoryWords } from './storyWords.ts';
import { midSentence } from './wordLanguage.ts';

/** A digit, or a number in words; "one" is left out, since it mostly counts nothing. */
const NUMBER =
  /\p{N}|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|dozens?|half|halved|third|quarter|twice|doubled?|tripled?|zero)\b/iu;

/**
 * What a story lacks, as short sentences: facts that the program can see. Nothing where every part is there and the result has
 * a number.
 */
export function storyGaps(words: StoryWords): readonly string[] {
  const empty = storyParts.filter((part) => words[part].trim() === '');
  if (empty.length === storyParts.length) return [l10n.t('Nothing is written yet.')];
  const names = empty.map((part) => midSentence(storyPartTitles[part]));
  return [
    ...(names.length > 0 ? [l10n.t('Empty: {0}.', names.join(', '))] : []),
    ...(words.result.trim() !== '' && !NUMBER.test(words.result) ? [l10n.t('No number in the result.')] : []),
  ];
}
