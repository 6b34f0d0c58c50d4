import { storyParts, storyPartTitles, type StoryWords } from './storyWords.ts';

/** A digit, or a number in words; "one" is left out, since it mostly counts nothing. */
const NUMBER =
  /\p{N}|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|dozens?|half|halved|third|quarter|twice|doubled?|tripled?|zero)\b/iu;

/**
 * What a story lacks, as short sentences: facts that the program can see. Nothing where every part is there and the result has
 * a number.
 */
export function storyGaps(words: StoryWords): readonly string[] {
  const empty = storyParts.filter((part) => words[part].trim() === '');
  if (empty.length === storyParts.length) return ['Nothing is written yet.'];
  const names = empty.map((part) => storyPartTitles[part].toLowerCase());
  return [
    ...(names.length > 0 ? [`Empty: ${names.join(', ')}.`] : []),
    ...(words.result.trim() !== '' && !NUMBER.test(words.result) ? ['No number in the result.'] : []),
  ];
}
