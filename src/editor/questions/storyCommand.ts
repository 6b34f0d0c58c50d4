import type { FollowUpCommand, PageCommand } from '../../core/followUpMessages.ts';
import { isLocked, type ItemState } from '../../core/followUpState.ts';
import type { TalkQuestion } from '../../core/followUpTalk.ts';
import { hasWords } from '../../core/storyBook.ts';
import type { StoryStore } from './storyStore.ts';

/**
 * A command of the page as the log may hold it: the words of a story are kept in the store, and a reference goes on.
 * @param now milliseconds since 1970.
 * @returns `undefined` where nothing is left for the log.
 * @throws {HumanError} when the story cannot be kept.
 */
export async function loggedCommand(
  { form, name }: Pick<TalkQuestion, 'form' | 'name'>,
  state: ItemState,
  command: PageCommand,
  stories: Pick<StoryStore, 'saveDraft' | 'tell'>,
  now: number,
): Promise<FollowUpCommand | undefined> {
  if (command.type !== 'draft' && command.type !== 'commit') return command;
  const { telling, ...answer } = command.answer;
  const { type, item } = command;
  if (form !== 'story' || telling === undefined || isLocked(state)) return { type, item, answer };
  if (type === 'draft') {
    await stories.saveDraft(item, telling);
    const isNews = state.phase !== 'drafting' || state.answer.prediction !== answer.prediction;
    return isNews ? { type, item, answer: { ...answer, text: '' } } : undefined;
  }
  if (!hasWords(telling)) return { type, item, answer: { ...answer, text: '' } };
  const title = telling.title.trim() === '' ? name : telling.title;
  const story = await stories.tell(item, { ...telling, title }, now);
  return { type, item, answer: { ...answer, text: '', story } };
}
