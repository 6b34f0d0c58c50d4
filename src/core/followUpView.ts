import type { FollowUpSet, FollowUpSetItem } from './followUp.ts';
import { gapOrder, isDontKnow } from './followUpCheck.ts';
import { checkedView, type CheckedView } from './followUpCheckedView.ts';
import type { DrawnItem } from './followUpDraw.ts';
import type { FollowUpAnswer } from './followUpEvent.ts';
import type { Prose } from './followUpProse.ts';
import { coverage, suggestedRating, type LayerCoverage, type SuggestedRating } from './followUpRating.ts';
import {
  asAsked,
  canMark,
  isLocked,
  itemState,
  markOf,
  nextLayer,
  type ItemState,
  type LockedState,
} from './followUpState.ts';
import {
  type FollowUpRating,
  type FollowUpStep,
  followUpSteps,
  type KnowledgeLayer,
  type PointMark,
} from './followUpWords.ts';
import { visibleText } from './visibleText.ts';

/** What the page shows of a set. Fields ending in `Html` are rendered prose; everything else is plain text. */
export interface PageView {
  readonly problemTitle: string;
  readonly title: string;
  readonly level: FollowUpSet['level'];
  readonly listensForHtml: readonly [string, string];
  /** In the order of the steps. */
  readonly items: readonly ItemView[];
  readonly twistHtml: string;
}

/** What may be seen of one question now. Nothing of the reference leaves the host before the commit. */
export interface ItemView {
  readonly uuid: string;
  readonly step: FollowUpStep;
  readonly minutes: number;
  readonly askHtml: string;
  readonly form: FormView;
  readonly state:
    | { readonly phase: 'asked' }
    | { readonly phase: 'drafting'; readonly answer: FollowUpAnswer }
    | LockedView;
}

export type FormView =
  | { readonly kind: 'text' }
  | { readonly kind: 'choice'; readonly select: 'one' | 'several'; readonly optionsHtml: readonly string[] }
  | { readonly kind: 'number'; readonly unit: string }
  | {
      readonly kind: 'gap';
      readonly answersHtml: readonly [string, string];
      readonly pointsHtml: readonly string[];
    };

export interface LockedView {
  readonly phase: LockedState['phase'];
  readonly answer: FollowUpAnswer;
  readonly answered: 'yes' | 'dont-know';
  /** Milliseconds since 1970. */
  readonly committedAt: number;
  readonly checked?: CheckedView;
  readonly layers: readonly { readonly layer: KnowledgeLayer; readonly html: string }[];
  readonly next?: KnowledgeLayer;
  readonly comparison?: ComparisonView;
}

export interface ComparisonView {
  readonly points: readonly {
    readonly id: string;
    readonly layer: KnowledgeLayer;
    readonly html: string;
    readonly weight: 'critical' | 'normal';
    readonly mark?: PointMark;
  }[];
  readonly mistakes: readonly {
    readonly html: string;
    readonly hurtsHtml: string;
    readonly noticeHtml: string;
    readonly made: boolean;
  }[];
  readonly coverage: readonly LayerCoverage[];
  readonly sources: readonly { readonly title: string; readonly url?: string }[];
  /** Once every point is marked. */
  readonly suggested?: SuggestedRating;
  readonly rating?: FollowUpRating;
}

/** The whole page of a problem's follow-ups after these events of the log. */
export function pageView(
  problemTitle: string,
  set: FollowUpSet,
  events: readonly { readonly type: string }[],
  prose: Prose,
): PageView {
  const [first, second] = set.listensFor;
  return {
    problemTitle: visibleText(problemTitle),
    title: visibleText(set.title),
    level: set.level,
    listensForHtml: [prose.inline(first), prose.inline(second)],
    items: inStepOrder(set.items).map((item) => itemView(item, itemState(item, events), prose)),
    twistHtml: prose.block(set.twist),
  };
}

export function itemView(item: FollowUpSetItem, state: ItemState, prose: Prose): ItemView {
  const asked = asAsked(item, state);
  return {
    uuid: item.uuid,
    step: item.step,
    minutes: item.minutes,
    askHtml: prose.block(asked.ask),
    form: formView(asked, prose),
    state: isLocked(state) ? lockedView(asked, state, prose) : openView(state),
  };
}

function openView(state: ItemState & { phase: 'asked' | 'drafting' }): ItemView['state'] {
  return state.phase === 'asked' ? { phase: 'asked' } : { phase: 'drafting', answer: state.answer };
}

function inStepOrder(items: readonly FollowUpSetItem[]): FollowUpSetItem[] {
  return items.toSorted(
    (left, right) => followUpSteps.indexOf(left.step) - followUpSteps.indexOf(right.step),
  );
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

function lockedView(item: DrawnItem, state: LockedState, prose: Prose): LockedView {
  const checked = checkedView(item, state.answer, prose);
  const next = nextLayer(state);
  return {
    phase: state.phase,
    answer: state.answer,
    answered: isDontKnow(state.answer) ? 'dont-know' : 'yes',
    committedAt: state.committedAt,
    ...(checked === undefined ? {} : { checked }),
    layers: state.layers.map((layer) => ({ layer, html: prose.block(item.layers[layer]) })),
    ...(next === undefined ? {} : { next }),
    ...(canMark(state) || state.phase === 'rated' ? { comparison: comparisonView(item, state, prose) } : {}),
  };
}

function comparisonView(item: DrawnItem, state: LockedState, prose: Prose): ComparisonView {
  return {
    points: item.points.map((point) => {
      const mark = markOf(state, point.id);
      return {
        id: point.id,
        layer: point.layer,
        html: prose.inline(point.text),
        weight: point.critical ? 'critical' : 'normal',
        ...(mark === undefined ? {} : { mark }),
      };
    }),
    mistakes: item.mistakes.map((mistake, index) => ({
      html: prose.inline(mistake.text),
      hurtsHtml: prose.inline(mistake.hurts),
      noticeHtml: prose.inline(mistake.notice),
      made: state.made.has(index),
    })),
    coverage: coverage(item, state),
    sources: item.sources.map(({ title, url }) => ({
      title: visibleText(title),
      ...(url?.startsWith('https://') === true ? { url } : {}),
    })),
    ...(state.phase === 'compared' || state.phase === 'rated'
      ? { suggested: suggestedRating(item, state) }
      : {}),
    ...(state.phase === 'rated' ? { rating: state.rating } : {}),
  };
}
