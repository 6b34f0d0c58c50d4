import * as vscode from 'vscode';
import { runPack, type PackRun } from '../authoring/validate/runPack.ts';
import type { RunningCheck } from '../authoring/validate/runningFindings.ts';
import { tableText } from '../authoring/validate/tableText.ts';
import type { CatalogProblem } from '../core/catalog.ts';
import { HumanError } from '../core/humanError.ts';
import type { JudgeEnvironment } from '../judge/languages/adapter.ts';
import { formatFinding, inOrder, type Finding } from '../packs/finding.ts';
import { readPack } from '../packs/readPack.ts';
import { DisposableStore, type Disposable } from './disposables.ts';
import type { Notifier } from './notify.ts';
import type { PackChecker } from './packChecker.ts';
import { readSetting } from './settings.ts';
import { refuseWithoutTrust } from './trust.ts';

interface ValidationParts {
  readonly checker: PackChecker;
  readonly environment: () => JudgeEnvironment;
  readonly notifier: Notifier;
}

/** Runs all that a pack's author filed, as `code-rounds pack validate` does. */
export class PackValidation implements Disposable {
  private readonly store = new DisposableStore();
  private readonly output = this.store.add(
    vscode.window.createOutputChannel(vscode.l10n.t('Code Rounds: Validate')),
  );
  private readonly parts: ValidationParts;
  private isUnderWay = false;

  constructor(parts: ValidationParts) {
    this.parts = parts;
  }

  /**
   * Validates under a progress notification that can be cancelled; resolves when it is through.
   * @param folder absolute. @returns all that was found.
   * @throws {HumanError} when the workspace is not trusted, or another validation is under way.
   */
  async validate(folder: string): Promise<readonly Finding[]> {
    refuseWithoutTrust(
      vscode.l10n.t(
        'Validating runs the solutions of the pack, and this workspace is not trusted. Trust it first, then validate again.',
      ),
    );
    if (this.isUnderWay) {
      throw new HumanError(
        vscode.l10n.t(
          'A pack is being validated. Wait until it is through, or cancel it in its notification.',
        ),
      );
    }
    this.isUnderWay = true;
    try {
      return await this.underProgress(folder);
    } finally {
      this.isUnderWay = false;
    }
  }

  dispose(): void {
    this.store.dispose();
  }

  private async underProgress(folder: string): Promise<readonly Finding[]> {
    const { manifest, problems } = await readPack(folder);
    const title = vscode.l10n.t('Validating “{0}”', manifest?.title ?? folder);
    const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title };
    this.output.clear();
    this.output.appendLine(title);
    const read = await this.parts.checker.check(folder);
    const run = await vscode.window.withProgress(options, (progress, token) =>
      this.run(problems, progress, token),
    );
    await this.parts.checker.showRunning(folder, run.findings);
    const findings = inOrder([...read, ...run.findings]);
    for (const finding of findings) this.output.appendLine(formatFinding(finding));
    this.tell(findings, run);
    return findings;
  }

  private async run(
    problems: readonly CatalogProblem[],
    progress: vscode.Progress<{ message: string }>,
    token: vscode.CancellationToken,
  ): Promise<PackRun> {
    const cancelling = new AbortController();
    const listening = token.onCancellationRequested(() => {
      cancelling.abort();
    });
    try {
      return await runPack(problems, {
        environment: this.parts.environment(),
        skip: new Set(),
        ci: false,
        limitsFactor: readSetting('codeRounds.limitsFactor'),
        signal: cancelling.signal,
        onProgress: ({ problem, done, planned, file }) => {
          progress.report({ message: vscode.l10n.t('{0}: {1} of {2}, {3}', problem, done, planned, file) });
        },
        onProblem: (entry, check) => {
          this.output.appendLine(checkText(entry, check));
        },
      });
    } finally {
      listening.dispose();
    }
  }

  private tell(findings: readonly Finding[], { cancelled }: PackRun): void {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const counts = vscode.l10n.t('Errors: {0}. Warnings: {1}.', errors, findings.length - errors);
    this.output.appendLine(
      cancelled ? vscode.l10n.t('Cancelled: not everything was run. {0}', counts) : counts,
    );
    if (cancelled) return;
    const actions = [
      {
        title: vscode.l10n.t('Show Table'),
        run: () => {
          this.output.show();
        },
      },
      {
        title: vscode.l10n.t('Show Problems'),
        run: () => vscode.commands.executeCommand('workbench.actions.view.problems'),
      },
    ];
    if (errors === 0) this.parts.notifier.info(vscode.l10n.t('The pack is valid. {0}', counts), actions);
    else this.parts.notifier.warn(vscode.l10n.t('The pack is not valid yet. {0}', counts), actions);
  }
}

function checkText({ problem: { slug } }: CatalogProblem, check: RunningCheck): string {
  switch (check.kind) {
    case 'checked':
      return tableText(check.table);
    case 'cancelled':
      return vscode.l10n.t('{0}: cancelled before all of it was run.', slug);
    case 'unreadable':
      return vscode.l10n.t('{0}: nothing was run, because its cases cannot be used.', slug);
  }
}
