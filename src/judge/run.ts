import * as l10n from '@vscode/l10n';
import { worstVerdict, type Verdict } from '../core/verdict.ts';
import type { JudgedCase } from '../core/judgedCase.ts';
import type { CaseResult, RunReport } from '../core/runReport.ts';
import type { CaseOutcome } from './caseOutcome.ts';
import { notRun } from './caseResult.ts';
import type { JudgeRequest } from './judgeRequest.ts';
import type { CommandLine, SourcePlace } from './languages/adapter.ts';
import { framePlace } from './framePlace.ts';
import { readableGoCrash } from './goTrace.ts';
import { loadFailureText } from './loadFailureText.ts';
import { ownFrames } from './ownFrames.ts';
import { playCase } from './playCase.ts';
import type { Played } from './scenario/playScenario.ts';
import { isThere } from './runFolder.ts';
import { Session } from './session.ts';
import { stopText } from './stopText.ts';

/** How long what has not come is waited for, in milliseconds: in full until a first case has failed for good. */
const fullPatienceMs = 2_000;
const shortPatienceMs = 200;

export type RunEnding = Pick<RunReport, 'verdict' | 'message' | 'place' | 'cases' | 'printed'>;

type Loaded =
  | { readonly kind: 'ready'; readonly session: Session }
  | { readonly kind: 'ended'; readonly ending: LoadFailure };
interface LoadFailure {
  readonly verdict: Verdict;
  readonly message: string;
  readonly place?: SourcePlace;
}

function folderGone(): LoadFailure {
  return {
    verdict: 'judge-error',
    message: l10n.t(
      'The temporary folder of this run was deleted before your file was loaded. Run again; if it happens again, look for a program that clears temporary files.',
    ),
  };
}

/** A solution ready to be started. */
export interface PreparedSolution {
  readonly command: CommandLine;
  /** Absolute paths for the driver to load. */
  readonly files: readonly string[];
  readonly runFolder: string;
  readonly scenariosPerProcess: number;
}

/** One run of a prepared solution through its cases. */
export class Run {
  private readonly request: JudgeRequest;
  private readonly solution: PreparedSolution;
  private readonly results: CaseResult[] = [];
  private session: Session | undefined;
  private scenarios = 0;
  private printed = '';
  private overtime = false;

  constructor(request: JudgeRequest, solution: PreparedSolution) {
    this.request = request;
    this.solution = solution;
  }

  /** Plays the cases in order; a wrong answer goes on to the next, anything worse ends the run. */
  async play(): Promise<RunEnding> {
    const limitMs = this.request.problem.limits.totalMs * this.request.limitsFactor;
    const timer = setTimeout(() => {
      this.overtime = true;
      this.session?.stop({ kind: 'time-limit', limitMs, scope: 'run' });
    }, limitMs);
    try {
      return await this.playAll();
    } finally {
      clearTimeout(timer);
      await this.endSession();
    }
  }

  private async playAll(): Promise<RunEnding> {
    const { cases } = this.request;
    for (const [index, judged] of cases.entries()) {
      if (this.scenarios >= this.solution.scenariosPerProcess) await this.endSession();
      this.request.onProgress?.({ kind: 'case-started', id: judged.case.uuid, index, total: cases.length });
      const loaded = await this.load();
      if (loaded.kind === 'ended') return this.end(loaded.ending);
      const result = await this.playOne(loaded.session, judged);
      this.results.push(result);
      this.request.onProgress?.({ kind: 'case-ended', result });
      if (result.state !== 'accepted' && result.state !== 'wrong-answer') break;
    }
    return this.end();
  }

  private async playOne(session: Session, judged: JudgedCase): Promise<CaseResult> {
    const began = performance.now();
    const failedBefore = this.results.some(({ state }) => state !== 'accepted');
    const factor = this.request.limitsFactor;
    const patienceMs = (failedBefore ? shortPatienceMs : fullPatienceMs) * factor;
    const options = { patienceMs, judgesCost: !failedBefore };
    let current = session;
    let played = await playCase(current, this.request.problem, judged, options);
    if ('steps' in judged.case) this.scenarios += judged.case.repeat;
    if (!failedBefore && mayBeChance(played, judged)) {
      await this.endSession();
      const again = await this.load();
      if (again.kind === 'ready') {
        current = again.session;
        const second = await playCase(current, this.request.problem, judged, options);
        if (second.outcome.kind === 'accepted') played = second;
      }
    }
    const printed = await current.takePrinted();
    // What a failed scenario left hanging must not reach into the next case.
    if (played.outcome.kind !== 'accepted' && 'steps' in judged.case) await this.endSession();
    return this.result(judged, played.outcome, performance.now() - began, printed);
  }

  private result(judged: JudgedCase, outcome: CaseOutcome, durationMs: number, printed: string): CaseResult {
    const base = {
      ...notRun(judged),
      durationMs: Math.round(durationMs),
      ...(printed === '' ? {} : { printed: this.readable(printed) }),
    };
    if (outcome.kind === 'accepted') {
      const { costs, returned } = outcome;
      return {
        ...base,
        state: 'accepted',
        ...(costs === undefined ? {} : { costs: [...costs] }),
        ...(returned === undefined ? {} : { actual: returned }),
      };
    }
    if (outcome.kind === 'stopped') {
      const where = l10n.t('in case {0}, "{1}"', this.results.length + 1, judged.case.name);
      const { verdict, message } = stopText(outcome.stop, where);
      const { kind, stop, ...shown } = outcome;
      return { ...base, state: verdict, ...this.told(message), ...shown };
    }
    const { kind, verdict, message, hopeless, ...shown } = outcome;
    const told = verdict === 'wrong-answer' ? { message: this.own(message) } : this.told(message);
    return { ...base, state: verdict, ...told, ...shown };
  }

  private async load(): Promise<Loaded> {
    if (this.session !== undefined) return { kind: 'ready', session: this.session };
    const { problem, language, limitsFactor, signal } = this.request;
    const session = new Session({
      problem,
      language,
      limitsFactor,
      signal,
      command: this.solution.command,
      files: this.solution.files,
      runFolder: this.solution.runFolder,
    });
    this.session = session;
    const loading = await session.load();
    if (loading.kind === 'loaded') {
      if (this.overtime)
        return {
          kind: 'ended',
          ending: { verdict: 'time-limit', message: l10n.t('The whole run took too long.') },
        };
      return { kind: 'ready', session };
    }
    if (!(await isThere(this.solution.runFolder))) return { kind: 'ended', ending: folderGone() };
    const ending =
      loading.kind === 'failed'
        ? loadFailureText(loading.failed, this.request.fileName, problem)
        : stopText(loading.stop, l10n.t('while loading your file'));
    return { kind: 'ended', ending };
  }

  private async endSession(): Promise<void> {
    const { session } = this;
    if (session === undefined) return;
    this.session = undefined;
    this.scenarios = 0;
    this.printed += session.printedText;
    await session.dispose();
  }

  private async end(failure?: LoadFailure): Promise<RunEnding> {
    await this.endSession();
    const verdict =
      failure?.verdict ??
      worstVerdict(this.results.map(({ state }) => (state === 'not-run' ? 'accepted' : state)));
    const decisive = this.results.find(({ state }) => state === verdict);
    const told =
      failure === undefined
        ? { message: verdict === 'accepted' ? '' : caseMessage(decisive) }
        : this.told(failure.message, failure.place);
    return {
      verdict,
      ...told,
      cases: [...this.results, ...this.request.cases.slice(this.results.length).map(notRun)],
      printed: this.readable(this.printed),
    };
  }

  /** A message as the student should see it, and the place it speaks of. */
  private told(message: string, known?: SourcePlace): { message: string; place?: SourcePlace } {
    const own = this.own(message);
    const place = known ?? framePlace(own, this.request.fileName);
    return { message: own, ...(place === undefined ? {} : { place }) };
  }

  /** The Go runtime writes its traces where the program prints. */
  private readable(printed: string): string {
    return this.request.language === 'go' ? readableGoCrash(printed, this.request.fileName) : printed;
  }

  private own(text: string): string {
    return ownFrames(text, this.solution.runFolder, this.request.fileName);
  }
}

/** A missing event or a measured time may be the machine's fault; it is given one more chance in a fresh process. */
function mayBeChance(played: Played, judged: JudgedCase): boolean {
  if (played.outcome.kind !== 'failed') return false;
  if (played.finding === 'missing') return true;
  return 'cost' in judged.case && played.outcome.verdict === 'time-limit' && played.outcome.hopeless !== true;
}

function caseMessage(result: CaseResult | undefined): string {
  return result === undefined ? '' : l10n.t('Case "{0}" failed.', result.name);
}
