import type { DrawnItem } from './followUpDraw.ts';
import type { Prose } from './followUpProse.ts';
import { coverage, suggestedRating, type LayerCoverage, type SuggestedRating } from './followUpRating.ts';
import { sentencesOf } from './followUpSentences.ts';
import { markOf, type LockedState } from './followUpState.ts';
import type { FollowUpRating, KnowledgeLayer, PointMark } from './followUpWords.ts';
import type { ReviewSchedule } from './review.ts';
import type { StoryFile } from './story.ts';
import { visibleText } from './visibleText.ts';

/** What a view is made with, beside the log. */
export interface ViewParts {
  readonly prose: Prose;
  readonly schedule: ReviewSchedule;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Left out where no question asks for one. */
  readonly stories?: StoryFile;
}

/** The reference held against the locked answer. */
export interface ComparisonView {
  readonly points: readonly {
    readonly id: string;
    readonly layer: KnowledgeLayer;
    readonly html: string;
    readonly weight: 'critical' | 'normal';
    readonly mark?: PointMark;
    /** Index of the sentence that says it. */
    readonly sentence?: number;
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
  /** What each rating would mean, in days until the question comes again; once every point is marked. */
  readonly intervals?: Readonly<Record<FollowUpRating, number>>;
  readonly rating?: FollowUpRating;
  /** Once every point is marked: an answer that passes for good and lacks one point, and one that has it. */
  readonly contrast?: {
    readonly weakHtml: string;
    readonly strongHtml: string;
    readonly missingHtml: string;
  };
}

const DAY_MS = 86_400_000;

export interface AskedQuestion {
  readonly item: DrawnItem;
  readonly version: number;
}

export function comparisonView(
  question: AskedQuestion,
  state: LockedState,
  parts: ViewParts,
): ComparisonView {
  const { item } = question;
  const { prose } = parts;
  const sentences = sentencesOf(item, state.answer);
  return {
    points: item.points.map((point) => {
      const mark = markOf(state, point.id);
      const evidence = state.marks.get(point.id)?.evidence;
      const sentence = evidence === undefined ? -1 : sentences.indexOf(evidence);
      return {
        id: point.id,
        layer: point.layer,
        html: prose.inline(point.text),
        weight: point.critical ? 'critical' : 'normal',
        ...(mark === undefined ? {} : { mark }),
        ...(sentence < 0 ? {} : { sentence }),
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
      ? {
          suggested: suggestedRating(item, state),
          intervals: intervals(question, state, parts),
          ...contrast(item, prose),
        }
      : {}),
    ...(state.phase === 'rated' ? { rating: state.rating } : {}),
  };
}

function contrast(item: DrawnItem, prose: Prose): Pick<ComparisonView, 'contrast'> {
  if (item.contrast === undefined) return {};
  const { weak, strong, missing } = item.contrast;
  const point = item.points.find(({ id }) => id === missing);
  return {
    contrast: {
      weakHtml: prose.block(weak),
      strongHtml: prose.block(strong),
      missingHtml: prose.inline(point?.text ?? missing),
    },
  };
}

function intervals(
  { item, version }: AskedQuestion,
  state: LockedState,
  { schedule, now }: ViewParts,
): Readonly<Record<FollowUpRating, number>> {
  const at = state.phase === 'rated' ? state.ratedAt : now;
  const before = state.earlier.filter((past) => (past.version ?? version) === version);
  const days = (rating: FollowUpRating) =>
    Math.max(1, Math.round((schedule.dueAt(item.uuid, [...before, { rating, at, version }]) - at) / DAY_MS));
  return { again: days('again'), hard: days('hard'), good: days('good'), easy: days('easy') };
}
