import * as l10n from '@vscode/l10n';
import { languages } from './language.ts';
import { clockText } from './roundTime.ts';
import { knowledgeLayerTitles } from './followUpWords.ts';
import type { RoundEvent } from './roundEvent.ts';
import type { ScorecardMark, ScorecardQuestion, ScorecardSegment } from './roundReport.ts';
import { endings, questionTitle, segmentName } from './scorecardWords.ts';
import { verdictTitles } from './verdict.ts';
import { midSentence } from './wordLanguage.ts';
import { wordTable } from './wordTable.ts';

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
      return [{ clock, kind: 'first-edit', text: l10n.t('First edit') }];
    case 'language':
      return [{ clock, kind: 'language', text: l10n.t('Went on in {0}', languages[event.language].title) }];
    case 'run':
      return [{ clock, ...runMark(event) }];
    case 'own-cases':
      return [{ clock, kind: 'own-cases', text: l10n.t('Own cases: {0}', event.count) }];
    case 'hint':
      return [{ clock, kind: 'hint', text: l10n.t('Hint {0}', event.shown) }];
    case 'complexity':
      return [
        {
          clock,
          kind: 'complexity',
          text: l10n.t('Claimed {0} time and {1} space', event.time, event.space),
        },
      ];
    case 'committed':
      return [{ clock, kind: 'committed', text: l10n.t('Answered: {0}', question(event.item)) }];
    case 'revealed': {
      const layer = midSentence(knowledgeLayerTitles[event.layer]);
      const text = l10n.t('Opened the {0}: {1}', layer, question(event.item));
      return [{ clock, kind: 'revealed', text }];
    }
    case 'drill':
      return [{ clock, kind: 'drill', text: l10n.t('Drill ended: {0}', endings[event.facts.ending]) }];
    case 'paused': {
      const lostMs = pausedMs(event.at, later);
      return [{ clock, kind: 'paused', text: l10n.t('Paused for {0}', clockText(lostMs)), lostMs }];
    }
    case 'away': {
      const text = l10n.t('Away for {0}: {1}', clockText(event.ms), absences[event.why]);
      return [{ clock, kind: 'away', text, lostMs: event.ms }];
    }
    case 'extended':
      return [{ clock, kind: 'extended', text: extendedText(event.minutes) }];
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

function extendedText(minutes: number): string {
  return minutes === 1 ? l10n.t('Extended by 1 minute') : l10n.t('Extended by {0} minutes', minutes);
}

function runMark(run: Extract<RoundEvent, { type: 'run' }>): Pick<ScorecardMark, 'kind' | 'text'> {
  const { title } = languages[run.language];
  const verdict = midSentence(verdictTitles[run.verdict]);
  const text =
    run.scope === 'all'
      ? l10n.t('Submission in {0}: {1}', title, verdict)
      : l10n.t('Examples in {0}: {1}', title, verdict);
  const cases = run.total === 0 ? '' : `, ${l10n.t('{0} of {1} cases', run.passed, run.total)}`;
  return { kind: run.verdict === 'accepted' ? 'run-passed' : 'run-failed', text: `${text}${cases}` };
}

function questionName(questions: readonly ScorecardQuestion[], item: string): string {
  const index = questions.findIndex((question) => question.item === item);
  const question = questions[index];
  return question === undefined
    ? l10n.t('a question')
    : l10n.t('question {0}, {1}', index + 1, questionTitle(question));
}

const absences = wordTable({
  closed: () => l10n.t('the window was closed'),
  sleep: () => l10n.t('the machine slept'),
  'clock-changed': () => l10n.t('the clock of the machine was changed'),
});

const ends = wordTable({
  finished: () => l10n.t('Finished'),
  time: () => l10n.t('Time ran out'),
  'given-up': () => l10n.t('Given up'),
});
