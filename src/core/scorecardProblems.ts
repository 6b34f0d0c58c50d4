import { given } from './given.ts';
import type { LanguageId } from './language.ts';
import type { RoundEvent, RoundStarted } from './roundEvent.ts';
import type { ScorecardProblem, ScorecardSegment } from './roundReport.ts';
import { heldAgainst } from './scorecardGrowth.ts';
import { beganAt } from './scorecardSegments.ts';
import type { Verdict } from './verdict.ts';

type Run = Extract<RoundEvent, { type: 'run' }>;

/** These say something of the machine, or were taken back; nothing was submitted by them. */
const noRuns: ReadonlySet<Verdict> = new Set(['cancelled', 'judge-error', 'toolchain-missing']);

/** What was measured of each problem that the round drew. */
export function scorecardProblems(
  { drawn, setup }: RoundStarted,
  events: readonly RoundEvent[],
  segments: readonly ScorecardSegment[],
): ScorecardProblem[] {
  const seen = new Set<string>();
  return drawn.flatMap((part, segment) => {
    if (part.kind !== 'problem' || seen.has(part.uuid)) return [];
    seen.add(part.uuid);
    const own = events.filter((event) => 'problem' in event && event.problem === part.uuid);
    const { uuid: problem, title, pack, packVersion } = part;
    const since = beganAt(segments, segment);
    return [{ problem, title, pack, packVersion, segment, ...measured(own, setup.language, since) }];
  });
}

function measured(
  events: readonly RoundEvent[],
  chosen: LanguageId,
  since: number,
): Omit<ScorecardProblem, 'problem' | 'title' | 'pack' | 'packVersion' | 'segment'> {
  const runs = events.filter((event) => event.type === 'run').filter(({ verdict }) => !noRuns.has(verdict));
  const submissions = runs.filter(({ scope }) => scope === 'all');
  const last = submissions.at(-1);
  const accepted = submissions.findIndex(isAccepted);
  const edit = events.find(({ type }) => type === 'first-edit');
  const coded = submissions.findLast(({ code }) => code !== undefined);
  const after = (event: RoundEvent | undefined) =>
    event === undefined ? undefined : Math.max(0, event.clock - since);
  return {
    languages: languagesOf(events, edit === undefined ? undefined : chosen),
    outcome: last === undefined ? 'not-submitted' : isAccepted(last) ? 'accepted' : 'not-accepted',
    ...given({ verdict: last?.verdict }),
    ...hiddenCases(submissions),
    submissions: submissions.length,
    ...given({ acceptedAt: accepted === -1 ? undefined : accepted + 1 }),
    exampleRuns: runs.length - submissions.length,
    ownCasesBefore: ownCases(events, submissions[0]),
    regressions: regressions(runs),
    ...given({
      firstEditMs: after(edit),
      firstRunMs: after(runs[0]),
      acceptedMs: after(submissions[accepted]),
    }),
    hints: events.flatMap((event) =>
      event.type === 'hint' ? [{ clock: event.clock, shown: event.shown, text: event.text }] : [],
    ),
    ...given({ complexity: complexity(events), code: coded?.code, codeLanguage: coded?.language }),
  };
}

function isAccepted({ verdict }: Run): boolean {
  return verdict === 'accepted';
}

/** Of the last submission; what does not even compile passes nothing. */
function hiddenCases(submissions: readonly Run[]): Pick<ScorecardProblem, 'hiddenPassed' | 'hiddenTotal'> {
  const hiddenTotal = submissions.findLast((run) => run.hiddenTotal !== undefined)?.hiddenTotal;
  if (hiddenTotal === undefined) return {};
  return { hiddenPassed: submissions.at(-1)?.hiddenPassed ?? 0, hiddenTotal };
}

function ownCases(events: readonly RoundEvent[], firstSubmission: Run | undefined): number {
  const until = firstSubmission === undefined ? events.length : events.indexOf(firstSubmission);
  const last = events.slice(0, until).findLast((event) => event.type === 'own-cases');
  return last?.count ?? 0;
}

function regressions(runs: readonly Run[]): number {
  return runs.filter((run, index) => {
    const before = runs
      .slice(0, index)
      .findLast(({ scope, language }) => scope === run.scope && language === run.language);
    return before !== undefined && isAccepted(before) && !isAccepted(run);
  }).length;
}

function languagesOf(events: readonly RoundEvent[], begunIn: LanguageId | undefined): LanguageId[] {
  const used = events.flatMap((event) =>
    event.type === 'run' || event.type === 'language' ? [event.language] : [],
  );
  const editedBefore = events.findIndex(({ type }) => type === 'first-edit');
  const changed = events.findIndex(({ type }) => type === 'language' || type === 'run');
  const first = changed === -1 || editedBefore < changed ? begunIn : undefined;
  return [...new Set(first === undefined ? used : [first, ...used])];
}

function complexity(events: readonly RoundEvent[]): ScorecardProblem['complexity'] {
  const claim = events.findLast((event) => event.type === 'complexity');
  if (claim === undefined) return undefined;
  const { time, space, accepted, growth } = claim;
  const grown = events.findLast((event) => event.type === 'growth');
  return {
    time,
    space,
    ...given({
      accepted,
      timeFits: accepted?.time.includes(time),
      spaceFits: accepted?.space.includes(space),
    }),
    growth,
    ...(grown === undefined ? undefined : heldAgainst(time, grown)),
  };
}
