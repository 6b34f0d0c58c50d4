import * as l10n from '@vscode/l10n';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CaseResult } from '../../core/runReport.ts';
import { notRun } from '../caseResult.ts';
import { loadFailureText } from '../loadFailureText.ts';
import { playCase } from '../playCase.ts';
import { stopText } from '../stopText.ts';
import type { DebugRequest } from './debugProgram.ts';
import { recordedReplies } from './recordedSession.ts';

/** What a debug session came to. */
export type DebugOutcome =
  | { readonly kind: 'played'; readonly result: CaseResult }
  /** The solution could not be loaded. */
  | { readonly kind: 'not-loaded'; readonly message: string }
  /** It was ended before the call came back. */
  | { readonly kind: 'unfinished' };

/** Judges what the debugged program has answered, as any run is judged, but by no clock. @param replies absolute path. */
export async function debugOutcome(request: DebugRequest, replies: string): Promise<DebugOutcome> {
  const { problem, judged, file } = request;
  const recorded = recordedReplies(await readFile(replies, 'utf8').catch(() => ''));
  if (recorded.kind === 'silent') return { kind: 'unfinished' };
  if (recorded.loading !== 'loaded') {
    const { message } = loadFailureText(recorded.loading, path.basename(file), problem);
    return { kind: 'not-loaded', message };
  }
  const once = 'steps' in judged.case ? { ...judged, case: { ...judged.case, repeat: 1 } } : judged;
  const options = { patienceMs: 0, judgesCost: false };
  const { outcome } = await playCase(recorded.session, problem, once, options);
  const base = notRun(judged);
  if (outcome.kind === 'accepted') {
    const told = outcome.returned === undefined ? {} : { actual: outcome.returned };
    return { kind: 'played', result: { ...base, state: 'accepted', ...told } };
  }
  if (outcome.kind === 'failed') {
    const { kind, verdict, hopeless, ...shown } = outcome;
    return { kind: 'played', result: { ...base, ...shown, state: verdict } };
  }
  if (outcome.stop.kind === 'cancelled') return { kind: 'unfinished' };
  const { verdict, message } = stopText(outcome.stop, l10n.t('in case "{0}"', judged.case.name));
  return { kind: 'played', result: { ...base, state: verdict, message } };
}
