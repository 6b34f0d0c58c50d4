import * as l10n from '@vscode/l10n';
import { complexityWords } from './complexity.ts';
import type { FollowUpSet } from './followUp.ts';
import { predictionTitles, ratingTitles, stepTitles } from './followUpWords.ts';
import { languages, type LanguageId } from './language.ts';
import type { ProgressEvent } from './progressEvent.ts';
import { verdictTitles } from './verdict.ts';
import { midSentence } from './wordLanguage.ts';

/** A copy of the code that was kept at some time. */
export interface TimelineCopy {
  readonly name: string;
  readonly language: LanguageId;
  /** What became of that code. */
  readonly reason: 'accepted' | 'reset' | 'replaced';
  /** Milliseconds since 1970. */
  readonly at: number;
}

export const timelineKinds = ['start', 'run', 'failed', 'accepted', 'code', 'thought'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** One thing that happened; texts are ready to be shown. */
export interface TimelineEntry {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: TimelineKind;
  readonly title: string;
  readonly detail: string;
  /** The name of the copy of the code of that moment, where one was kept. */
  readonly copy?: string;
}

/** What happened with one problem, newest first. @param events of any problems, oldest first. */
export function timelineOf(
  problem: string,
  events: readonly ProgressEvent[],
  copies: readonly TimelineCopy[],
  followUps: FollowUpSet | undefined,
): TimelineEntry[] {
  const own = events.filter((event) => 'problem' in event && event.problem === problem);
  const told = own.flatMap((event) => {
    const entry = entryOf(event, followUps);
    if (entry === undefined) return [];
    const copy = copyOf(event, copies);
    return [copy === undefined ? entry : { ...entry, copy: copy.name }];
  });
  const used = new Set(told.flatMap(({ copy }) => copy ?? []));
  const alone = copies.filter(({ name }) => !used.has(name)).map(copyEntry);
  return [...told, ...alone].sort((a, b) => b.at - a.at);
}

/** `12 runs, 3 accepted, 1 reset`: what a timeline adds up to. */
export function timelineSummary(problem: string, events: readonly ProgressEvent[]): string {
  const own = events.filter((event) => 'problem' in event && event.problem === problem);
  const count = (is: (event: ProgressEvent) => boolean): number => own.filter(is).length;
  const runs = count(({ type }) => type === 'run');
  const accepted = count(isAccepted);
  const resets = count(({ type }) => type === 'reset');
  const answers = count(({ type }) => type === 'follow-up-committed');
  return [
    runs === 1 ? l10n.t('1 run') : l10n.t('{0} runs', runs),
    l10n.t('{0} accepted', accepted),
    ...(resets > 0 ? [resets === 1 ? l10n.t('1 reset') : l10n.t('{0} resets', resets)] : []),
    ...(answers > 0
      ? [answers === 1 ? l10n.t('1 follow-up answered') : l10n.t('{0} follow-ups answered', answers)]
      : []),
  ].join(', ');
}

function entryOf(event: ProgressEvent, followUps: FollowUpSet | undefined): TimelineEntry | undefined {
  const { at } = event;
  switch (event.type) {
    case 'opened':
      return { at, kind: 'start', title: l10n.t('Opened'), detail: languages[event.language].title };
    case 'run':
      return runEntry(event);
    case 'hint':
      return { at, kind: 'thought', title: l10n.t('Hint {0}', event.shown), detail: l10n.t('seen') };
    case 'reset':
      return {
        at,
        kind: 'code',
        title: l10n.t('Reset to the starter'),
        detail: languages[event.language].title,
      };
    case 'restored': {
      const { title } = languages[event.language];
      return event.variant === undefined
        ? { at, kind: 'code', title: l10n.t('Earlier code brought back'), detail: title }
        : { at, kind: 'code', title: l10n.t('Switched to “{0}”', event.variant), detail: title };
    }
    case 'complexity-claimed': {
      const said = [
        ...(event.time === undefined ? [] : [l10n.t('time {0}', complexityWords[event.time].written)]),
        ...(event.space === undefined ? [] : [l10n.t('space {0}', complexityWords[event.space].written)]),
      ];
      return said.length === 0
        ? undefined
        : { at, kind: 'thought', title: l10n.t('Claimed'), detail: said.join(', ') };
    }
    case 'follow-up-committed': {
      const expected = event.prediction;
      const detail =
        expected === undefined ? '' : l10n.t('expected to say: {0}', midSentence(predictionTitles[expected]));
      return {
        at,
        kind: 'thought',
        title: l10n.t('Answered: {0}', questionName(event.item, followUps)),
        detail,
      };
    }
    case 'follow-up-rated':
      return {
        at,
        kind: 'thought',
        title: l10n.t('Rated: {0}', questionName(event.item, followUps)),
        detail: ratingTitles[event.rating],
      };
    case 'drill-played':
    case 'growth-measured':
    case 'follow-up-draft':
    case 'follow-up-revealed':
    case 'follow-up-point':
    case 'follow-up-mistake':
      return undefined;
  }
}

function runEntry(event: Extract<ProgressEvent, { type: 'run' }>): TimelineEntry {
  const { at, passed, total, verdict, scope } = event;
  const cases = total === 1 ? l10n.t('{0} of 1 case', passed) : l10n.t('{0} of {1} cases', passed, total);
  const language = languages[event.language].title;
  if (isAccepted(event))
    return { at, kind: 'accepted', title: l10n.t('Accepted'), detail: `${language}, ${cases}` };
  const title =
    scope === 'examples' ? l10n.t('Examples: {0}', verdictTitles[verdict]) : verdictTitles[verdict];
  const kind = verdict === 'accepted' ? 'run' : 'failed';
  return { at, kind, title, detail: `${language}, ${cases}` };
}

function copyEntry({ at, name, reason, language }: TimelineCopy): TimelineEntry {
  const { title: detail } = languages[language];
  if (reason === 'accepted') return { at, kind: 'accepted', title: l10n.t('Accepted'), detail, copy: name };
  const title =
    reason === 'reset' ? l10n.t('Code kept before a reset') : l10n.t('Code kept before it was replaced');
  return { at, kind: 'code', title, detail, copy: name };
}

/** A copy and the event it was kept for are written with one time. */
function copyOf(event: ProgressEvent, copies: readonly TimelineCopy[]): TimelineCopy | undefined {
  const keeps = isAccepted(event) || event.type === 'reset' || event.type === 'restored';
  if (!keeps) return undefined;
  return copies.find(({ at, language }) => at === event.at && language === event.language);
}

function isAccepted(event: ProgressEvent): event is Extract<ProgressEvent, { type: 'run' }> {
  return event.type === 'run' && event.scope === 'all' && event.verdict === 'accepted';
}

function questionName(uuid: string, followUps: FollowUpSet | undefined): string {
  const item = followUps?.items.find((each) => each.uuid === uuid);
  return item === undefined ? l10n.t('a question that is gone') : stepTitles[item.step];
}
