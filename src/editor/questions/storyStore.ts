import { randomUUID } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as l10n from '@vscode/l10n';
import { HumanError } from '../../core/humanError.ts';
import {
  noStories,
  storyFileSchema,
  type StoryFile,
  type Telling,
  type ToldStory,
} from '../../core/story.ts';
import { withDraft, withoutStory, withTelling } from '../../core/storyBook.ts';
import { withFileLock } from '../../packs/fileLock.ts';
import { replaceFile } from '../../packs/replaceFile.ts';
import type { Disposable } from '../disposables.ts';
import { Emitter } from '../emitter.ts';

/** The stories of a person: one file on this machine, apart from the log, so that nothing made from the log holds their words. */
export class StoryStore implements Disposable {
  /** Fires when this window has changed the stories; drafts do not count. */
  readonly onDidChange;

  private readonly changed = new Emitter<void>();
  private readonly folder: string;
  private readonly file: string;

  /** @param folder absolute; made when first written to. */
  constructor(folder: string) {
    this.folder = folder;
    this.file = path.join(folder, 'stories.json');
    this.onDidChange = this.changed.event;
  }

  /** @throws {HumanError} when the file is damaged; it is left as it is. */
  async read(): Promise<StoryFile> {
    const text = await readFile(this.file, 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw this.unusable(l10n.t('cannot be read'), error);
    });
    if (text === undefined) return noStories;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      throw this.unusable(l10n.t('is damaged'), error);
    }
    const parsed = storyFileSchema.safeParse(value);
    if (!parsed.success) throw this.unusable(l10n.t('is damaged'), parsed.error);
    return parsed.data;
  }

  /** @param item UUID of the question. @throws {HumanError} when it cannot be kept. */
  saveDraft(item: string, draft: Telling): Promise<void> {
    return this.change((file) => ({ file: withDraft(file, item, draft), given: undefined }));
  }

  /**
   * Keeps a story as it answers a question.
   * @param item UUID of the question. @param at milliseconds since 1970.
   * @throws {HumanError} when it cannot be kept.
   */
  async tell(item: string, telling: Telling, at: number): Promise<ToldStory> {
    const told = await this.change((file) => {
      const next = withTelling(file, telling, { item, at, uuid: randomUUID() });
      return { file: next.file, given: next.told };
    });
    this.changed.fire();
    return told;
  }

  /** @throws {HumanError} when the file cannot be written. */
  async remove(uuid: string): Promise<void> {
    await this.change((file) => ({ file: withoutStory(file, uuid), given: undefined }));
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  /** Reads anew each time: another window may have written. */
  private async change<T>(next: (file: StoryFile) => { file: StoryFile; given: T }): Promise<T> {
    try {
      await mkdir(this.folder, { recursive: true });
      return await withFileLock(`${this.file}.lock`, async () => {
        const { file, given } = next(await this.read());
        await replaceFile(this.file, `${JSON.stringify(file, undefined, 2)}\n`);
        return given;
      });
    } catch (error) {
      throw error instanceof HumanError ? error : this.unusable(l10n.t('cannot be written'), error);
    }
  }

  private unusable(what: string, cause: unknown): HumanError {
    return new HumanError(
      l10n.t(
        'Your stories could not be kept or shown: {0} {1}. Mend that file, or move it away to begin a new one.',
        this.file,
        what,
      ),
      { cause },
    );
  }
}
