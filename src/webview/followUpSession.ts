import type { FromPage, PageCommand, ToPage } from '../core/followUpMessages.ts';
import type { ItemView, PageView } from '../core/followUpView.ts';
import { announcement } from './followUpAnnouncement.ts';
import { pageDocument } from './followUpDocument.ts';
import type { Drafts } from './followUpDrafts.ts';
import { ProgressBar } from './followUpProgress.ts';
import { Question } from './followUpQuestion.ts';

/** The page as it lives: shows what the host sends, sends what the person does, and moves the focus between the two. */
export class Session {
  private questions: readonly Question[] = [];
  /** Questions that wait for the host; a second press meanwhile is dropped. */
  private readonly waiting = new Set<string>();
  private readonly progress = new ProgressBar((item) => this.question(item)?.focusHeading());
  private readonly main: HTMLElement;
  private readonly status: HTMLElement;
  private readonly post: (message: FromPage) => void;
  private readonly drafts: Drafts;

  constructor(parts: {
    main: HTMLElement;
    status: HTMLElement;
    post: (message: FromPage) => void;
    drafts: Drafts;
  }) {
    this.main = parts.main;
    this.status = parts.status;
    this.post = parts.post;
    this.drafts = parts.drafts;
  }

  get all(): readonly Question[] {
    return this.questions;
  }

  receive(message: ToPage): void {
    switch (message.type) {
      case 'page':
        this.show(message.page);
        return;
      case 'item':
        this.update(message.item);
        this.moveFocus(message.item.uuid, message.after);
        return;
      case 'refused':
        this.waiting.delete(message.item);
        this.question(message.item)?.complain(message.reason);
        this.say(message.reason);
    }
  }

  private show(page: PageView): void {
    const actions = {
      command: (command: PageCommand) => {
        this.command(command);
      },
      drafted: this.drafts.changed.bind(this.drafts),
    };
    this.waiting.clear();
    const items = page.groups.flatMap((group) => group.items);
    this.questions = items.map((item, index) => new Question(item, index + 1, actions));
    this.progress.update(items);
    const takeAway = (as: 'copy' | 'save', stories: 'with' | 'without') => {
      this.drafts.flushAll();
      this.post({ type: 'take-away', as, stories });
    };
    this.main.replaceChildren(...pageDocument(page, this.questions, this.progress, takeAway));
  }

  private command(command: PageCommand): void {
    const { item, type } = command;
    if (movesFocus(type)) {
      if (this.waiting.has(item)) return;
      this.waiting.add(item);
    }
    if (type === 'commit' || type === 'dont-know') this.drafts.flush(item);
    this.post(command);
  }

  private update(view: ItemView): void {
    const question = this.question(view.uuid);
    if (question === undefined) return;
    const before = question.view;
    question.update(view);
    const items = this.questions.map((each) => each.view);
    this.progress.update(items);
    this.say(announcement(before, view, items));
  }

  private moveFocus(item: string, after: PageCommand['type'] | undefined): void {
    const question = this.question(item);
    if (question === undefined || after === undefined || !movesFocus(after)) return;
    this.waiting.delete(item);
    switch (after) {
      case 'commit':
      case 'dont-know':
      case 'reveal':
        question.focusNewestLayer();
        return;
      case 'rate':
        (this.questions[this.questions.indexOf(question) + 1] ?? question).focusHeading();
        return;
      case 'again':
        question.focusAnswer();
        return;
    }
  }

  private say(text: string): void {
    if (text !== '') this.status.textContent = text;
  }

  private question(item: string): Question | undefined {
    return this.questions.find((question) => question.view.uuid === item);
  }
}

type FocusMoving = 'commit' | 'dont-know' | 'reveal' | 'rate' | 'again';

function movesFocus(type: PageCommand['type']): type is FocusMoving {
  return type !== 'draft' && type !== 'mark' && type !== 'mistake';
}
