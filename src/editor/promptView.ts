import * as vscode from 'vscode';
import type { CatalogProblem } from '../core/catalog.ts';
import { languages } from '../core/language.ts';
import type { Progress } from '../core/progress.ts';
import type { PromptView } from '../core/promptMessages.ts';
import { proseHtml } from './prose.ts';
import type { RoundRules } from './rounds/roundRules.ts';
import { firstFailure, reportHeadline } from './reportText.ts';
import type { RunState } from './solutionRunner.ts';

/** Buttons that a round may forbid. */
const governed = [
  { command: 'submit', action: 'submit' },
  { command: 'hint', action: 'hint' },
  { command: 'editorial', action: 'reveal' },
] as const;

/** What the prompt page shows besides the prompt. @param run the last one of this problem, if any. */
export function promptView(
  { problem }: CatalogProblem,
  progress: Progress,
  run: RunState | undefined,
  rules: Pick<RoundRules, 'forbids'>,
): PromptView {
  const { hintsShown } = progress.of(problem.uuid);
  const total = problem.hints.length;
  const enabled = hintsShown < total;
  return {
    status: statusText(problem.uuid, progress),
    run: runView(run),
    hints: problem.hints.slice(0, hintsShown).map((hint, index) => ({
      title: vscode.l10n.t('Hint {0} of {1}', index + 1, total),
      html: proseHtml(hint),
    })),
    hintButton: {
      enabled,
      text: enabled
        ? vscode.l10n.t('Hint {0} of {1}', hintsShown + 1, total)
        : vscode.l10n.t('All Hints Shown'),
    },
    editorial: progress.status(problem.uuid) === 'solved' ? 'open' : 'locked',
    forbidden: governed.flatMap(({ command, action }) => {
      const reason = rules.forbids(action, problem.uuid);
      return reason === undefined ? [] : [{ command, reason }];
    }),
  };
}

function statusText(uuid: string, progress: Progress): string {
  switch (progress.status(uuid)) {
    case 'new':
      return '';
    case 'attempted':
      return vscode.l10n.t('Attempted, not solved yet');
    case 'solved': {
      const titles = [...progress.of(uuid).solvedIn].map((id) => languages[id].title);
      return vscode.l10n.t('Solved in {0}', titles.join(', '));
    }
  }
}

function runView(run: RunState | undefined): PromptView['run'] {
  switch (run?.kind) {
    case undefined:
    case 'failed':
      return { kind: 'idle' };
    case 'running':
      return { kind: 'running', text: vscode.l10n.t('Running: {0} of {1} cases done', run.done, run.total) };
    case 'ended': {
      const { report } = run;
      const kind = report.verdict === 'accepted' ? 'accepted' : 'failed';
      return { kind, headline: reportHeadline(report), detail: firstFailure(report) ?? report.message };
    }
  }
}
