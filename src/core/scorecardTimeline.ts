import { languages } from './language.ts';
import { plural } from './plural.ts';
import { clockText } from './roundTime.ts';
import { knowledgeLayerTitles } from './followUpWords.ts';
import type { RoundEvent } from './roundEvent.ts';
import type { ScorecardMark, ScorecardQuestion, ScorecardSegment } from './roundReport.ts';
import { endings, questionTitle, segmentName } from './scorecardWords.ts';
import { verdictTitles } from './verdict.ts';

interface Parts {
  readonly segments: readonly ScorecardSegment[];
  readonly questions: readonly ScorecardQuestion[];
}

/** What happened during the round, in order, each in one line that reads without a picture. */
export function scorecardTimeline(during: readonly RoundEvent[], parts: Parts): ScorecardMark[] {
  return during.flatMap((event, index) => markOf(event, during.slice(index + 1), parts));
}

function markOf(event: RoundEvent, later: readonly RoundEvent[], parts: Parts): ScorecardMark[] {
  const { clock } = event;
  const question = (item: string) => questionName(parts.questions, item);
  switch (event.type) {
    case 'segment': {
      const segment = parts.segments[event.segment];
      return segment === undefined ? [] : [{ clock, kind: 'segment', text: segmentName(segment) }];
    }
    case 'first-edit':
      return [{ clock, kind: 'first-edit', text: 'First edit' }];
    case 'language':
      return [{ clock, kind: 'language', text: `Went on in ${languages[event.language].title}` }];
    case 'run':
      return [{ clock, ...runMark(event) }];
    case 'own-cases':
      return [{ clock, kind: 'own-cases', text: `Own cases: ${event.count}` }];
    case 'hint':
      return [{ clock, kind: 'hint', text: `Hint ${event.shown}` }];
    case 'complexity':
      return [{ clock, kind: 'complexity', text: `Claimed ${event.time} time and ${event.space} space` }];
    case 'committed':
      return [{ clock, kind: 'committed', text: `Answered: ${question(event.item)}` }];
    case 'revealed': {
      const layer = knowledgeLayerTitles[event.layer].toLowerCase();
      return [{ clock, kind: 'revealed', text: `Opened the ${layer}: ${question(event.item)}` }];
    }
    case 'drill':
      return [{ clock, kind: 'drill', text: `Drill ended: ${endings[event.facts.ending]}` }];
    case 'paused': {
      const lostMs = pausedMs(event.at, later);
      return [{ clock, kind: 'paused', text: `Paused for ${clockText(lostMs)}`, lostMs }];
    }
    case 'away': {
      const text = `Away for ${clockText(event.ms)}: ${absences[event.why]}`;
      return [{ clock, kind: 'away', text, lostMs: event.ms }];
    }
    case 'extended':
      return [{ clock, kind: 'extended', text: `Extended by ${plural(event.minutes, 'minute')}` }];
    case 'ended':
      return [{ clock, kind: 'ended', text: ends[event.why] }];
    default:
      return [];
  }
}

/**
 * Milliseconds of a pause: what was away meanwhile is told apart from it, and a clock that was set back adds nothing.
 * @param at when it began, in milliseconds since 1970. @param later all that was logged after that.
 */
export function pausedMs(at: number, later: readonly RoundEvent[]): number {
  const end = later.findIndex(({ type }) => type === 'resumed' || type === 'ended');
  const until = end === -1 ? later.at(-1) : later[end];
  if (until === undefined) return 0;
  const away = later
    .slice(0, end === -1 ? later.length : end)
    .reduce((total, event) => (event.type === 'away' ? total + event.ms : total), 0);
  return Math.max(0, until.at - at - away);
}

function runMark(run: Extract<RoundEvent, { type: 'run' }>): Pick<ScorecardMark, 'kind' | 'text'> {
  const what = run.scope === 'all' ? 'Submission' : 'Examples';
  const verdict = verdictTitles[run.verdict].toLowerCase();
  const cases = run.total === 0 ? '' : `, ${run.passed} of ${run.total} cases`;
  return {
    kind: run.verdict === 'accepted' ? 'run-passed' : 'run-failed',
    text: `${what} in ${languages[run.language].title}: ${verdict}${cases}`,
  };
}

function questionName(questions: readonly ScorecardQuestion[], item: string): string {
  const index = questions.findIndex((question) => question.item === item);
  const question = questions[index];
  return question === undefined ? 'a question' : `question ${index + 1}, ${questionTitle(question)}`;
}

const absences = {
  closed: 'the window was closed',
  sleep: 'the machine slept',
  'clock-changed': 'the clock of the machine was changed',
} as const;

const ends = { finished: 'Finished', time: 'Time ran out', 'given-up': 'Given up' } as const;
