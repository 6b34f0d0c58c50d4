import { isDontKnow } from './followUpCheck.ts';
import { withInputs, withOpenInputs } from './followUpDraw.ts';
import { predictions } from './followUpWords.ts';
import { given } from './given.ts';
import type { DrawnSegment, RoundEvent, RoundStarted } from './roundEvent.ts';
import type { RoundPlan } from './roundPlan.ts';
import type { RoundReport, ScorecardQuestion, ScorecardSegment } from './roundReport.ts';

interface Asked extends Pick<ScorecardQuestion, 'item' | 'segment' | 'from' | 'step' | 'ask' | 'story'> {
  /** Names in `ask` for which each attempt draws a number. */
  readonly inputs: readonly string[];
}

/** The section whose questions ask for stories of the person's own life at work. */
const storySection = 'behavioural';

/**
 * The questions that the round drew, in their order, with what became of each. What is compared after the end counts as
 * well; what is answered then does not.
 */
export function scorecardQuestions(
  { drawn, plan }: RoundStarted,
  during: readonly RoundEvent[],
  all: readonly RoundEvent[],
  segments: readonly ScorecardSegment[],
): ScorecardQuestion[] {
  const asked = drawn.flatMap((part, segment) => askedIn(part, segment, plan));
  const first = asked.filter(({ item }, index) => asked.findIndex((other) => other.item === item) === index);
  return first
    .filter(
      ({ segment, item }) =>
        (segments[segment]?.usedMs ?? 0) > 0 || during.some((event) => isOf(event, item)),
    )
    .map((question) => answered(question, during, all));
}

/** What was predicted against what the program checked, for each prediction that was made. */
export function calibrationOf(questions: readonly ScorecardQuestion[]): RoundReport['calibration'] {
  return predictions.flatMap((prediction) => {
    const predicted = questions.filter((question) => question.prediction === prediction);
    if (predicted.length === 0) return [];
    const checked = predicted.flatMap((question) =>
      question.checked === undefined ? [] : [question.checked],
    );
    const right = checked.filter((check) => check.right).length;
    return [{ prediction, answered: predicted.length, checked: checked.length, right }];
  });
}

function askedIn(part: DrawnSegment, segment: number, plan: RoundPlan): Asked[] {
  switch (part.kind) {
    case 'follow-ups':
      return part.items.map((item) => {
        const text = part.asked?.find((each) => each.item === item);
        return {
          item,
          segment,
          from: part.title,
          ...given({ step: text?.step, ask: text?.ask }),
          story: false,
          inputs: text?.inputs ?? [],
        };
      });
    case 'questions':
      return part.items.map(({ uuid, title, story }) => ({
        item: uuid,
        segment,
        from: title,
        story: story ?? mayAskForStories(plan, segment),
        inputs: [],
      }));
    case 'nothing':
    case 'problem':
    case 'drill':
      return [];
  }
}

/** Where it is not known, what may be an employer's incident stays where it is. */
function mayAskForStories({ segments }: RoundPlan, index: number): boolean {
  const segment = segments[index];
  if (segment?.type !== 'questions') return false;
  const { sections } = segment.pick;
  return sections.length === 0 || sections.includes(storySection);
}

function isOf(event: RoundEvent, item: string): boolean {
  return 'item' in event && event.item === item;
}

function answered(
  { inputs, ...asked }: Asked,
  during: readonly RoundEvent[],
  all: readonly RoundEvent[],
): ScorecardQuestion {
  const own = all.filter((event) => isOf(event, asked.item));
  const inTime = during.filter((event) => isOf(event, asked.item));
  const commit = inTime.find((event) => event.type === 'committed');
  const reveal = inTime.findIndex(({ type }) => type === 'revealed');
  const answer = commit?.answer;
  const beforeReveal = commit !== undefined && (reveal === -1 || inTime.indexOf(commit) < reveal);
  const rated = own.findLast((event) => event.type === 'rated');
  const ask =
    asked.ask === undefined
      ? {}
      : { ask: withOpenInputs(withInputs(asked.ask, commit?.inputs ?? {}), inputs) };
  return {
    ...asked,
    ...ask,
    outcome: answer === undefined ? 'not-answered' : isDontKnow(answer) ? 'do-not-know' : 'answered',
    beforeReveal,
    ...given({
      ms: commit?.ms,
      answer: answer?.text === '' || asked.story ? undefined : answer?.text,
      number: answer?.number,
      prediction: answer?.prediction,
      checked: checked(own),
    }),
    points: pointsOf(own, asked.story),
    mistakes: mistakesOf(own),
    ...given({ rating: rated?.rating }),
  };
}

function checked(events: readonly RoundEvent[]): ScorecardQuestion['checked'] {
  const check = events.find((event) => event.type === 'checked');
  if (check === undefined) return undefined;
  const { kind, right, ratio, expected, hint } = check;
  return { kind, right, ...given({ ratio, expected, hint }) };
}

/** The mark made last counts; the order is that of the first marks. */
function pointsOf(events: readonly RoundEvent[], story: boolean): ScorecardQuestion['points'] {
  const points = new Map<string, ScorecardQuestion['points'][number]>();
  for (const event of events) {
    if (event.type !== 'point') continue;
    const { point, text, critical, layer, mark, evidence } = event;
    points.set(point, {
      point,
      text,
      critical,
      layer,
      mark,
      ...given({ evidence: story ? undefined : evidence }),
    });
  }
  return [...points.values()];
}

function mistakesOf(events: readonly RoundEvent[]): string[] {
  const made = new Map<string, boolean>();
  for (const event of events) if (event.type === 'mistake') made.set(event.text, event.made);
  return [...made].flatMap(([text, admitted]) => (admitted ? [text] : []));
}
