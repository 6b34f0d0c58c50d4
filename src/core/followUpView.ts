import * as l10n from '@vscode/l10n';
import { questionCount } from './counts.ts';
import { gapOrder, isDontKnow } from './followUpCheck.ts';
import { checkedView, type CheckedView } from './followUpCheckedView.ts';
import {
  comparisonView,
  type AskedQuestion,
  type ComparisonView,
  type ViewParts,
} from './followUpComparisonView.ts';
import { diagramView, type DiagramView } from './diagramView.ts';
import type { DrawnItem } from './followUpDraw.ts';
import type { FollowUpAnswer } from './followUpEvent.ts';
import type { Prose } from './followUpProse.ts';
import { shownSentences } from './followUpSentences.ts';
import { questionsOf, type FollowUpTalk, type TalkQuestion } from './followUpTalk.ts';
import {
  asAsked,
  askedAnew,
  canMark,
  isLocked,
  itemState,
  nextLayer,
  type ItemState,
  type LockedState,
} from './followUpState.ts';
import type { KnowledgeLayer } from './followUpWords.ts';
import { noStories } from './story.ts';
import { storyForm, toldView, type StoryForm, type ToldView } from './storyView.ts';
import { visibleText } from './visibleText.ts';

/** What the page shows of a talk. Fields ending in `Html` are rendered prose; everything else is plain text. */
export interface PageView {
  readonly eyebrow: string;
  readonly title: string;
  readonly caption: string;
  readonly listensForHtml?: readonly [string, string];
  readonly groups: readonly GroupView[];
  readonly twistHtml?: string;
}

export interface GroupView {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ItemView[];
}

/** What may be seen of one question now. Nothing of the reference leaves the host before the commit. */
export interface ItemView {
  readonly uuid: string;
  /** Its name among the others. */
  readonly name: string;
  /** Over the question, where it has a title of its own. */
  readonly heading?: { readonly title: string; readonly caption: string };
  readonly minutes: number;
  readonly askHtml: string;
  readonly form: FormView;
  /** Why nothing is shown of the reference yet, nor of what the program found. */
  readonly sealed?: string;
  readonly state:
    | { readonly phase: 'asked' }
    | { readonly phase: 'drafting'; readonly answer: FollowUpAnswer }
    | LockedView;
}

export type FormView =
  | { readonly kind: 'text' }
  | { readonly kind: 'choice'; readonly select: 'one' | 'several'; readonly optionsHtml: readonly string[] }
  | { readonly kind: 'number'; readonly unit: string }
  | StoryForm
  | {
      readonly kind: 'gap';
      readonly answersHtml: readonly [string, string];
      readonly pointsHtml: readonly string[];
    };

export interface LockedView {
  readonly phase: LockedState['phase'];
  readonly answer: FollowUpAnswer;
  readonly answered: 'yes' | 'dont-know';
  /** The words of an answer that is a story. */
  readonly told?: ToldView;
  /** The answer in pieces that can be pointed at. */
  readonly sentences: readonly string[];
  /** Milliseconds since 1970. */
  readonly committedAt: number;
  /** Milliseconds from the first draft to the commit; left out below a second. */
  readonly tookMs?: number;
  readonly checked?: CheckedView;
  readonly layers: readonly { readonly layer: KnowledgeLayer; readonly html: string }[];
  readonly next?: KnowledgeLayer;
  /** Once all layers are open. */
  readonly diagram?: DiagramView;
  readonly comparison?: ComparisonView;
}

/** The whole page of a talk after these events of the log. */
export function pageView(
  talk: FollowUpTalk,
  events: readonly { readonly type: string; readonly at?: number }[],
  parts: ViewParts,
): PageView {
  const { prose } = parts;
  const { listensFor, twist } = talk;
  const questions = questionsOf(talk);
  const minutes = questions.reduce((sum, { item }) => sum + item.minutes, 0);
  const count = questionCount(questions.length);
  return {
    eyebrow: visibleText(talk.eyebrow),
    title: visibleText(talk.title),
    caption: `${talk.caption} · ${count} · ${l10n.t('about {0} minutes', minutes)}`,
    ...(listensFor === undefined
      ? {}
      : { listensForHtml: [prose.inline(listensFor[0]), prose.inline(listensFor[1])] }),
    groups: talk.groups.map(({ id, title, questions }) => ({
      id,
      title: visibleText(title),
      items: questions.map((question) => itemView(question, stateIn(talk, question, events), parts)),
    })),
    ...(twist === undefined ? {} : { twistHtml: prose.block(twist) }),
  };
}

/** Where a question stands on this page. */
export function stateIn(
  { startedAt, since }: Pick<FollowUpTalk, 'startedAt' | 'since'>,
  { item }: Pick<TalkQuestion, 'item'>,
  events: readonly { readonly type: string; readonly at?: number }[],
): ItemState {
  const state = itemState(item, since === undefined ? events : eventsSince(events, since));
  return startedAt === undefined ? state : askedAnew(state, startedAt);
}

/** In the order of the log: once the system clock is set back, later events carry earlier times. */
function eventsSince<T extends { readonly at?: number }>(events: readonly T[], since: number): readonly T[] {
  const first = events.findIndex(({ at = 0 }) => at >= since);
  return first === -1 ? [] : events.slice(first);
}

export function itemView(
  { item, name, heading, version, form }: TalkQuestion,
  state: ItemState,
  parts: ViewParts,
): ItemView {
  const asked = asAsked(item, state);
  return {
    uuid: item.uuid,
    name: visibleText(name),
    ...(heading === undefined
      ? {}
      : { heading: { title: visibleText(heading.title), caption: visibleText(heading.caption) } }),
    minutes: item.minutes,
    askHtml: parts.prose.block(asked.ask),
    form: form === 'story' ? storyForm(parts.stories ?? noStories, item.uuid) : formView(asked, parts.prose),
    state: isLocked(state) ? lockedView({ item: asked, version }, state, parts) : openView(state),
  };
}

function openView(state: ItemState & { phase: 'asked' | 'drafting' }): ItemView['state'] {
  return state.phase === 'asked' ? { phase: 'asked' } : { phase: 'drafting', answer: state.answer };
}

function formView(item: DrawnItem, prose: Prose): FormView {
  const { check } = item;
  switch (check?.kind) {
    case undefined:
      return { kind: 'text' };
    case 'choice': {
      const select = check.options.filter((option) => option.right).length > 1 ? 'several' : 'one';
      return {
        kind: 'choice',
        select,
        optionsHtml: check.options.map((option) => prose.inline(option.text)),
      };
    }
    case 'number':
      return { kind: 'number', unit: check.unit };
    case 'gap': {
      const [first, second] = gapOrder(item.uuid);
      const answersHtml = [prose.block(check[first]), prose.block(check[second])] as const;
      return { kind: 'gap', answersHtml, pointsHtml: item.points.map((point) => prose.inline(point.text)) };
    }
  }
}

function lockedView(question: AskedQuestion, state: LockedState, parts: ViewParts): LockedView {
  const { item } = question;
  const { prose } = parts;
  const checked = checkedView(item, state.answer, prose);
  const next = nextLayer(state);
  const tookMs = state.committedAt - state.startedAt;
  return {
    phase: state.phase,
    answer: state.answer,
    answered: isDontKnow(state.answer) ? 'dont-know' : 'yes',
    ...(state.answer.story === undefined
      ? {}
      : { told: toldView(parts.stories ?? noStories, state.answer.story) }),
    sentences: shownSentences(item, state.answer).map(visibleText),
    committedAt: state.committedAt,
    ...(tookMs >= 1_000 ? { tookMs } : {}),
    ...(checked === undefined ? {} : { checked }),
    layers: state.layers.map((layer) => ({ layer, html: prose.block(item.layers[layer]) })),
    ...(next === undefined ? {} : { next }),
    ...(next !== undefined || item.diagram === undefined ? {} : { diagram: diagramView(item.diagram) }),
    ...(canMark(state) || state.phase === 'rated'
      ? { comparison: comparisonView(question, state, parts) }
      : {}),
  };
}
