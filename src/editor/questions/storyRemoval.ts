import * as vscode from 'vscode';
import { z } from 'zod';
import { uuidSchema } from '../../core/identity.ts';
import type { StoryStore } from './storyStore.ts';

/** A row of a story, as far as it matters here. */
const rowSchema = z.object({ story: uuidSchema });

/** Deletes the story of a row, or of one that is picked, after asking. @throws {HumanError} when the file cannot be written. */
export async function removeStory(stories: StoryStore, given: unknown): Promise<void> {
  const row = rowSchema.safeParse(given);
  const file = await stories.read();
  const story = row.success
    ? file.stories.find(({ uuid }) => uuid === row.data.story)
    : await pick(file.stories);
  if (story === undefined) return;
  const yes = vscode.l10n.t('Delete');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('Delete the story “{0}”?', story.title),
    {
      modal: true,
      detail: vscode.l10n.t('All tellings of it go. Ratings of the questions that it answered stay.'),
    },
    yes,
  );
  if (answer === yes) await stories.remove(story.uuid);
}

async function pick<T extends { readonly title: string }>(stories: readonly T[]): Promise<T | undefined> {
  const picks = stories.map((story) => ({ label: story.title, story }));
  const picked = await vscode.window.showQuickPick(picks, {
    title: vscode.l10n.t('Delete Story'),
    placeHolder: picks.length === 0 ? vscode.l10n.t('No story was told yet') : vscode.l10n.t('Which story?'),
  });
  return picked?.story;
}
