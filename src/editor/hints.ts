import * as vscode from 'vscode';
import type { CatalogProblem } from '../core/catalog.ts';
import type { Notifier } from './notify.ts';
import type { ProgressLog } from './progressLog.ts';
import type { PromptPanels } from './promptPanels.ts';
import type { RoundRules } from './rounds/roundRules.ts';

/** Gives hints one at a time, on the page of the prompt; each one asked for is kept in the log. */
export class Hints {
  private readonly progressLog: ProgressLog;
  private readonly prompts: PromptPanels;
  private readonly notifier: Notifier;
  private readonly rules: RoundRules;

  constructor(progressLog: ProgressLog, prompts: PromptPanels, notifier: Notifier, rules: RoundRules) {
    this.progressLog = progressLog;
    this.prompts = prompts;
    this.notifier = notifier;
    this.rules = rules;
  }

  /** @throws {HumanError} when the round that runs forbids it. */
  async showNext({ problem, ...entry }: CatalogProblem): Promise<void> {
    this.rules.refuse('hint', problem.uuid);
    const { hintsShown } = (await this.progressLog.progress()).of(problem.uuid);
    await this.prompts.show({ problem, ...entry });
    if (problem.hints.length === 0) {
      this.notifier.info(vscode.l10n.t('“{0}” has no hints.', problem.title));
      return;
    }
    if (hintsShown >= problem.hints.length) {
      this.notifier.info(
        vscode.l10n.t('You have seen all {0} hints; they stand below the prompt.', problem.hints.length),
      );
      return;
    }
    await this.progressLog.append({
      type: 'hint',
      at: Date.now(),
      problem: problem.uuid,
      shown: hintsShown + 1,
    });
  }
}
