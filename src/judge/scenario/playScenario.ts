import * as l10n from '@vscode/l10n';
import { setTimeout as delay } from 'node:timers/promises';
import type { Scenario, Step } from '../../core/scenario.ts';
import type { ClassSignature } from '../../core/signature.ts';
import { accepted, type CaseOutcome } from '../caseOutcome.ts';
import type { Snapshot } from '../protocol.ts';
import type { CaseSession } from '../session.ts';
import type { Stop } from '../stop.ts';
import { checkExpect, checkReturns, checkThrows, type View } from './checkExpect.ts';
import { gravest, met, type Finding } from './finding.ts';
import { InvariantWatch } from './invariants.ts';
import { checkProbe, probeAction, withoutProbes } from './probe.ts';
import { transcript } from './transcript.ts';
import { wireStep } from './wireAction.ts';

/** Where the clock of a scenario stands at its start, in milliseconds: far from real time, and from zero. */
export const clockStart = 86_400_000_000;

/** Milliseconds between two looks for what has not come yet. */
const lookInterval = 40;

/** A driver that answers "not quiet" only after so long, in milliseconds, has seen the program busy all the while. */
const busyMs = 1_900;

export interface PlayOptions {
  /** How long to wait for what has not come, in milliseconds. */
  readonly patienceMs: number;
}

export interface Played {
  readonly outcome: CaseOutcome;
  /** Of which kind a failure was; a missing event may have been a matter of time. */
  readonly finding?: 'missing' | 'forbidden';
  /** What was seen after the last step of a scenario that went well. */
  readonly last?: Snapshot;
}

/** Plays a scenario from its first step to its last, or to the first that goes wrong. */
export async function playScenario(
  session: CaseSession,
  signature: ClassSignature,
  scenario: Scenario,
  options: PlayOptions,
): Promise<Played> {
  // A race between two statements is seldom hit by itself, which is why such a scenario is repeated.
  const yields = scenario.repeat > 1 ? { yields: true as const } : {};
  const begun = await session.ask({ op: 'scenario', clock: clockStart, ...yields });
  if (begun.kind === 'stopped') return stopped(begun.stop, scenario.steps, 0);
  const player = new Player(session, signature, scenario, options);
  for (const [index, step] of scenario.steps.entries()) {
    const end = (await player.play(step, index)) ?? (await player.probe(index));
    if (end !== undefined) return end;
  }
  return { outcome: accepted, ...(player.last === undefined ? {} : { last: player.last }) };
}

class Player {
  private readonly session: CaseSession;
  private readonly signature: ClassSignature;
  private readonly scenario: Scenario;
  private readonly options: PlayOptions;
  private readonly watch: InvariantWatch;
  private readonly methodOf = new Map<string, string>();
  /** Calls that came back while the sum was asked for: they belong to the step after. */
  private early: string[] = [];
  last: Snapshot | undefined;

  constructor(session: CaseSession, signature: ClassSignature, scenario: Scenario, options: PlayOptions) {
    this.session = session;
    this.signature = signature;
    this.scenario = scenario;
    this.options = options;
    this.watch = new InvariantWatch(scenario.invariants);
  }

  /** Plays one step; undefined when all is as it should be. */
  async play(step: Step, index: number): Promise<Played | undefined> {
    for (const action of 'together' in step ? step.together : [step]) {
      if ('call' in action) this.methodOf.set(action.as, action.call);
    }
    const started = performance.now();
    const settled = this.early;
    this.early = [];
    let askedAt = started;
    let outcome = await this.session.ask({ op: 'step', action: wireStep(step, this.signature) });
    for (;;) {
      if (outcome.kind === 'stopped') return stopped(outcome.stop, this.scenario.steps, index);
      if (!('snapshot' in outcome.reply)) return stopped({ kind: 'tampered' }, this.scenario.steps, index);
      const snapshot = withoutProbes(outcome.reply.snapshot);
      this.last = snapshot;
      settled.push(...snapshot.settled);
      const finding = this.compare(step, snapshot, settled);
      if (finding.kind === 'forbidden') return this.failed(finding, index, snapshot);
      if (!snapshot.quiet && performance.now() - askedAt >= busyMs) return this.spinning(index);
      if (finding.kind === 'met') return undefined;
      const patience = nothingCanCome(snapshot) ? 0 : this.options.patienceMs;
      if (performance.now() - started >= patience) return this.failed(finding, index, snapshot);
      await delay(lookInterval);
      askedAt = performance.now();
      outcome = await this.session.ask({ op: 'look' });
    }
  }

  /** Asks for the sum that the invariants name, if they do; undefined when it is as it should be. */
  async probe(index: number): Promise<Played | undefined> {
    const { sum } = this.scenario.invariants;
    if (sum === undefined) return undefined;
    const outcome = await this.session.ask({ op: 'step', action: probeAction(sum.of, index) });
    if (outcome.kind === 'stopped') return stopped(outcome.stop, this.scenario.steps, index);
    if (!('snapshot' in outcome.reply)) return stopped({ kind: 'tampered' }, this.scenario.steps, index);
    const snapshot = withoutProbes(outcome.reply.snapshot);
    this.early = [...snapshot.settled];
    const finding = gravest([this.watch.check(snapshot), checkProbe(sum, outcome.reply.snapshot, index)]);
    return finding.kind === 'met' ? undefined : this.failed(finding, index, snapshot);
  }

  private compare(step: Step, snapshot: Snapshot, settled: readonly string[]): Finding {
    const view: View = { snapshot, settled, methodOf: this.methodOf, signature: this.signature };
    return gravest([
      this.watch.check(snapshot),
      brokenConstruction(snapshot, this.methodOf),
      'call' in step && step.returns !== undefined ? checkReturns(step.as, step.returns, view) : met,
      'call' in step && step.throws === true ? checkThrows(step.as, view) : met,
      step.expect === undefined ? met : checkExpect(step.expect, view),
    ]);
  }

  private spinning(index: number): Played {
    const message = l10n.t(
      'Step {0}: the program never gets quiet. It waits by spinning; wait for an event instead.',
      index + 1,
    );
    const input = transcript(this.scenario.steps, index);
    return { outcome: { kind: 'failed', verdict: 'time-limit', message, input } };
  }

  private failed(finding: Exclude<Finding, { kind: 'met' }>, index: number, snapshot: Snapshot): Played {
    const { verdict, remark } = judgement(finding, snapshot);
    const text = transcript(this.scenario.steps, index);
    const { expected, actual, what } = finding;
    const part = what === undefined ? '' : `${what}: `;
    return {
      finding: finding.kind,
      outcome: {
        kind: 'failed',
        verdict,
        message: `${l10n.t('Step {0}: expected {1}; got {2}.', index + 1, `${part}${expected}`, actual)}${remark}`,
        input: text,
        expected: `${text}\n${part}${expected}`,
        actual: `${text}\n${part}${actual}`,
      },
    };
  }
}

/** No event can come any more: the program is quiet and holds nothing that could act by itself. */
function nothingCanCome(snapshot: Snapshot): boolean {
  return snapshot.quiet && snapshot.idle === true;
}

function judgement(
  finding: Finding,
  snapshot: Snapshot,
): { readonly verdict: 'wrong-answer' | 'deadlock'; readonly remark: string } {
  const stuck = snapshot.quiet && snapshot.running.length === 0 && snapshot.sleepers === 0;
  if (finding.kind !== 'missing' || !stuck || snapshot.pending.length === 0) {
    return { verdict: 'wrong-answer', remark: '' };
  }
  const calls = snapshot.pending.join(', ');
  const remark =
    snapshot.pending.length === 1
      ? l10n.t('Nothing is running and nothing is asleep, yet this call is unanswered: {0}.', calls)
      : l10n.t('Nothing is running and nothing is asleep, yet these calls are unanswered: {0}.', calls);
  return { verdict: 'deadlock', remark: ` ${remark}` };
}

/** A constructor that throws is a failed call named as the object; nothing after it can be judged. */
function brokenConstruction(snapshot: Snapshot, calls: ReadonlyMap<string, string>): Finding {
  const [, error] = Object.entries(snapshot.threw).find(([name]) => !calls.has(name)) ?? [];
  if (error === undefined) return met;
  return {
    kind: 'forbidden',
    expected: l10n.t('an object'),
    actual: l10n.t('an error from the constructor, {0}', error.message || error.name),
  };
}

function stopped(stop: Stop, steps: readonly Step[], index: number): Played {
  return { outcome: { kind: 'stopped', stop, input: transcript(steps, index) } };
}
