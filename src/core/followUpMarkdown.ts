import type { Diagram } from './diagram.ts';
import { diagramView } from './diagramView.ts';
import { checkAnswer, gapOrder, isDontKnow, type CheckResult } from './followUpCheck.ts';
import { expectedText, type DrawnItem } from './followUpDraw.ts';
import { coverage, suggestedRating } from './followUpRating.ts';
import { sentencesOf } from './followUpSentences.ts';
import {
  asAsked,
  canMark,
  isLocked,
  markOf,
  nextLayer,
  type ItemState,
  type LockedState,
} from './followUpState.ts';
import type { FollowUpTalk, TalkQuestion } from './followUpTalk.ts';
import { stateIn } from './followUpView.ts';
import { knowledgeLayerTitles, pointMarkTitles, ratingTitles } from './followUpWords.ts';
import { significant } from './significant.ts';
import type { StoryFile, ToldStory } from './story.ts';
import { toldView } from './storyView.ts';
import { visibleText } from './visibleText.ts';

/**
 * A talk as Markdown to keep or hand in. The same log gives the same text. Of a question that is not locked yet it
 * holds nothing but the question.
 * @param stories only where their words are to go along.
 */
export function talkMarkdown(
  talk: FollowUpTalk,
  events: readonly { readonly type: string }[],
  stories?: StoryFile,
): string {
  const blocks = [
    `# ${talk.title}`,
    `${talk.eyebrow} · ${talk.caption}`,
    ...(talk.listensFor === undefined
      ? []
      : ['**What the interviewer listens for**', talk.listensFor.map((line) => `- ${line}`).join('\n')]),
    ...talk.groups.flatMap(({ title, questions }) => [
      `## ${title}`,
      ...questions.flatMap((question) => questionBlocks(question, stateIn(talk, question, events), stories)),
    ]),
    ...(talk.twist === undefined ? [] : ['## One more thing', talk.twist]),
  ];
  return visibleText(`${blocks.join('\n\n')}\n`);
}

function questionBlocks(
  { item }: TalkQuestion,
  state: ItemState,
  stories: StoryFile | undefined,
): readonly string[] {
  const asked = asAsked(item, state);
  if (!isLocked(state)) return [asked.ask, '_Not answered yet._'];
  return [
    asked.ask,
    ...answerBlocks(asked, state, stories),
    ...checkBlocks(asked, state),
    ...(canMark(state) || state.phase === 'rated' ? comparisonBlocks(asked, state) : []),
    ...state.layers.flatMap((layer) => [`**${knowledgeLayerTitles[layer]}**`, asked.layers[layer]]),
    ...(asked.diagram !== undefined && nextLayer(state) === undefined ? diagramBlocks(asked.diagram) : []),
  ];
}

/** Markdown has no pictures of its own; the arrows say the same. */
function diagramBlocks(diagram: Diagram): readonly string[] {
  const { title, arrows } = diagramView(diagram);
  return [
    `**${title}**`,
    arrows.map(({ from, to, text }, index) => `${index + 1}. ${from} → ${to}: ${text}`).join('\n'),
  ];
}

function answerBlocks(
  item: DrawnItem,
  state: LockedState,
  stories: StoryFile | undefined,
): readonly string[] {
  const locked = `### Your answer, locked ${instant(state.committedAt)}`;
  if (isDontKnow(state.answer)) return [locked, '> I don’t know'];
  const { prediction, text, story } = state.answer;
  if (story !== undefined) return [locked, ...storyBlocks(story, stories)];
  const picked = sentencesOf(item, { ...state.answer, text: '' });
  const lines = [...picked, ...text.trim().split('\n')].filter(
    (line, at, all) => line !== '' || at < all.length - 1,
  );
  const expected =
    prediction === undefined ? [] : [`Before answering you expected to say ${prediction} of the points.`];
  return [locked, lines.map((line) => `> ${line}`.trimEnd()).join('\n'), ...expected];
}

function storyBlocks(story: ToldStory, stories: StoryFile | undefined): readonly string[] {
  if (stories === undefined) return ['> _A story. Its words were left out._'];
  const told = toldView(stories, story);
  if (told.kind === 'deleted') return ['> _A story that was deleted since._'];
  return told.parts.map(({ title, text }) =>
    [`**${title}**`, ...text.trim().split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n'),
  );
}

function checkBlocks(item: DrawnItem, state: LockedState): readonly string[] {
  const found = finding(item, checkAnswer(item, state.answer));
  return found === undefined ? [] : [`**Checked by the program:** ${found}`];
}

function finding(item: DrawnItem, result: CheckResult): string | undefined {
  const { check } = item;
  switch (result.kind) {
    case 'none':
      return undefined;
    case 'unanswered':
      return `not answered. ${solution(item)}`;
    case 'impossible':
      return result.reason;
    case 'choice':
      return result.outcome === 'right' ? 'the right choice.' : `a wrong choice. ${solution(item)}`;
    case 'gap':
      return result.outcome === 'right' ? 'the gap was found.' : `the gap is elsewhere. ${solution(item)}`;
    case 'number': {
      const unit = check?.kind === 'number' ? ` ${check.unit}` : '';
      const given = `${significant(result.given)}${unit} against ${significant(result.expected)}${unit} expected`;
      const hint = result.hint === undefined ? '' : ` ${result.hint}`;
      return result.outcome === 'match'
        ? `right, ${given}.`
        : `${significant(result.given / result.expected)} times the expected number, ${given}.${hint}`;
    }
  }
}

function solution({ check, points, uuid }: DrawnItem): string {
  switch (check?.kind) {
    case undefined:
      return '';
    case 'choice': {
      const right = check.options.filter((option) => option.right);
      return right.map(({ text, why }) => `Right: ${text} (${why})`).join(' ');
    }
    case 'number':
      return `Expected: about ${expectedText(check) ?? 'unknown'}.`;
    case 'gap': {
      const weaker = gapOrder(uuid).indexOf('weak') === 0 ? 'A' : 'B';
      const missing = points.find(({ id }) => id === check.missing)?.text ?? check.missing;
      return `Answer ${weaker} is the weaker one; it lacks: ${missing}`;
    }
  }
}

function comparisonBlocks(item: DrawnItem, state: LockedState): readonly string[] {
  const points = item.points.map((point) => {
    const mark = markOf(state, point.id);
    const evidence = state.marks.get(point.id)?.evidence;
    const star = point.critical ? ' ★' : '';
    const quoted = mark === 'said' && evidence !== undefined ? ` (“${evidence}”)` : '';
    return `- ${mark === undefined ? 'Not compared yet' : pointMarkTitles[mark]}: ${point.text}${star}${quoted}`;
  });
  const made = item.mistakes.filter((_mistake, index) => state.made.has(index));
  const shares = coverage(item, state).map(
    ({ layer, said, total }) => `${knowledgeLayerTitles[layer].toLowerCase()} ${said}/${total}`,
  );
  return [
    '### Held against the reference',
    points.join('\n'),
    `Coverage: ${shares.join(', ')}. A star marks the critical points.`,
    ...(made.length === 0 ? [] : [`Mistakes made:\n\n${made.map(({ text }) => `- ${text}`).join('\n')}`]),
    ...ratingBlocks(item, state),
  ];
}

function ratingBlocks(item: DrawnItem, state: LockedState): readonly string[] {
  if (state.phase !== 'rated') return [];
  const suggested = suggestedRating(item, state);
  return [
    `Rated **${ratingTitles[state.rating]}**; the facts suggest ${ratingTitles[suggested.rating]}. ${suggested.because}`,
  ];
}

/** `2026-03-01 09:05 UTC`: whoever reads it may live elsewhere. */
function instant(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
