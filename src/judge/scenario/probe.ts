import * as l10n from '@vscode/l10n';
import type { Invariants } from '../../core/scenario.ts';
import type { Snapshot, WireAction } from '../protocol.ts';
import { answerText, answerValue } from './answerText.ts';
import { met, type Finding } from './finding.ts';

/** Names of the judge's own calls; an author's cannot be longer than 40 characters, so none can begin so. */
const prefix = 'the sum that the judge asks for after step number ';

/** The call that asks for the sum after a step (from 0). */
export function probeAction(method: string, step: number): WireAction {
  return { do: 'call', method, on: 'main', args: [], as: `${prefix}${step + 1}` };
}

/** Whether the sum asked for after a step is what the invariant says. */
export function checkProbe(sum: Invariants['sum'] & {}, snapshot: Snapshot, step: number): Finding {
  const answer = snapshot.done[`${prefix}${step + 1}`];
  const error = snapshot.threw[`${prefix}${step + 1}`];
  if (answer !== undefined && answerValue(answer) === sum.is) return met;
  const came = answer === undefined ? l10n.t('it has not come back') : answerText(answer);
  return {
    kind: 'forbidden',
    what: `${sum.of}()`,
    expected: String(sum.is),
    actual: error === undefined ? came : l10n.t('an error: {0}', error.message || error.name),
  };
}

/** What the author's steps have brought about, without the judge's own calls. */
export function withoutProbes(snapshot: Snapshot): Snapshot {
  const own = (name: string) => !name.startsWith(prefix);
  const ownOf = <T>(calls: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(calls).filter(([name]) => own(name)));
  return {
    ...snapshot,
    pending: snapshot.pending.filter(own),
    settled: snapshot.settled.filter(own),
    done: ownOf(snapshot.done),
    threw: ownOf(snapshot.threw),
  };
}
