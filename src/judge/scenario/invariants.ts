import * as l10n from '@vscode/l10n';
import type { Invariants } from '../../core/scenario.ts';
import type { Snapshot } from '../protocol.ts';
import { met, type Finding } from './finding.ts';

/** Holds the invariants of a scenario against the events of every step; what breaks one is final. */
export class InvariantWatch {
  private readonly invariants: Invariants;
  private readonly running = new Map<string, number>();

  constructor(invariants: Invariants) {
    this.invariants = invariants;
  }

  /** Takes in a snapshot and says what it breaks, if anything. */
  check(snapshot: Snapshot): Finding {
    let found: Finding = met;
    for (const [kind, name] of snapshot.events) {
      this.running.set(name, (this.running.get(name) ?? 0) + (kind === 'enter' ? 1 : -1));
      if (found.kind === 'met' && kind === 'enter') found = this.afterEntering(name);
    }
    return found.kind === 'met' ? this.atRest(snapshot) : found;
  }

  private afterEntering(name: string): Finding {
    const { maxRunning, disjoint } = this.invariants;
    if (typeof maxRunning === 'number') {
      const count = this.count(() => true);
      if (count > maxRunning) return tooMany(l10n.t('running at once'), maxRunning, count, this.names());
    } else if (maxRunning?.fn === callbackOf(name)) {
      const count = this.count((other) => sameGroup(other, name, maxRunning.fn, maxRunning.per));
      if (count > maxRunning.max)
        return tooMany(l10n.t('running at once of {0}', name), maxRunning.max, count, this.names());
    }
    const groups = (disjoint ?? []).filter(
      (group) => this.count((other) => group.includes(callbackOf(other))) > 0,
    );
    if (groups.length < 2) return met;
    return {
      kind: 'forbidden',
      what: l10n.t('running at the same time'),
      expected: l10n.t(
        'never {0}',
        groups.map((group) => group.join(` ${l10n.t('or')} `)).join(` ${l10n.t('beside')} `),
      ),
      actual: this.names(),
    };
  }

  private atRest(snapshot: Snapshot): Finding {
    const [first] = snapshot.unhandled;
    if (this.invariants.unhandled === 0 && first !== undefined) {
      return {
        kind: 'forbidden',
        what: l10n.t('unhandled errors'),
        expected: l10n.t('every error reaches a caller'),
        actual: l10n.t('nobody observed "{0}"', first.message || first.name),
      };
    }
    if (this.invariants.realTimers === 0 && snapshot.realTimers > 0) {
      return {
        kind: 'forbidden',
        what: l10n.t('real timers'),
        expected: l10n.t('waiting only by clock.sleep'),
        actual: snapshot.notes.at(-1) ?? l10n.t('a timer of the solution itself'),
      };
    }
    return met;
  }

  private count(counts: (name: string) => boolean): number {
    let sum = 0;
    for (const [name, times] of this.running) if (counts(name)) sum += times;
    return sum;
  }

  private names(): string {
    return [...this.running]
      .flatMap(([name, times]) => Array.from({ length: Math.max(0, times) }, () => name))
      .join(', ');
  }
}

/** `load(k)` is an invocation of `load`; a task stands for itself. */
function callbackOf(name: string): string {
  const open = name.indexOf('(');
  return open < 0 ? name : name.slice(0, open);
}

function sameGroup(other: string, name: string, fn: string, per: number | undefined): boolean {
  if (callbackOf(other) !== fn) return false;
  if (per === undefined) return true;
  const argument = (text: string) => text.slice(text.indexOf('(') + 1, -1).split(',')[per];
  return argument(other) === argument(name);
}

function tooMany(what: string, limit: number, count: number, names: string): Finding {
  return { kind: 'forbidden', what, expected: l10n.t('at most {0}', limit), actual: `${count}: ${names}` };
}
