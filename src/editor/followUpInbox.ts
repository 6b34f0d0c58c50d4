import type { FromPage } from '../core/followUpMessages.ts';

type Draft = Extract<FromPage, { type: 'draft' }>;

/**
 * Messages of a page, worked on one after the other. A draft that comes while an older one of its question still waits takes
 * the other's place, so that a busy machine does not fall behind the typing.
 */
export class FollowUpInbox {
  private readonly work: (message: FromPage) => Promise<void>;
  private readonly waiting = new Map<string, { draft: Draft }>();
  private queue: Promise<void> = Promise.resolve();

  /** @param work never rejects. */
  constructor(work: (message: FromPage) => Promise<void>) {
    this.work = work;
  }

  receive(message: FromPage): void {
    if (message.type === 'draft') this.receiveDraft(message);
    else {
      // What is typed after a command must not be saved before it.
      if ('item' in message) this.waiting.delete(message.item);
      this.queue = this.queue.then(() => this.work(message));
    }
  }

  private receiveDraft(draft: Draft): void {
    const before = this.waiting.get(draft.item);
    if (before !== undefined) {
      before.draft = draft;
      return;
    }
    const place = { draft };
    this.waiting.set(draft.item, place);
    this.queue = this.queue.then(() => {
      if (this.waiting.get(draft.item) === place) this.waiting.delete(draft.item);
      return this.work(place.draft);
    });
  }
}
