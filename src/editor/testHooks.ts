import * as vscode from 'vscode';
import type { AuthoredPacks } from './authoredPacks.ts';
import type { CatalogStore } from './catalogStore.ts';
import type { PackInstaller } from './packInstaller.ts';
import type { PackValidation } from './packValidation.ts';
import type { Personal } from './personal.ts';
import type { ProblemOpener } from './problemOpener.ts';
import type { ProblemTree } from './problemTree.ts';
import type { ProgressLog } from './progressLog.ts';
import type { PromptPanels } from './promptPanels.ts';
import type { StarterReset } from './resetStarter.ts';
import type { RoundServices } from './rounds/roundServices.ts';
import type { SetupPanel } from './setupPanel.ts';
import type { SolutionFiles } from './solutionFiles.ts';
import type { SolutionRunner } from './solutionRunner.ts';
import type { SolutionTests } from './solutionTests.ts';

/** The services as the tests inside the extension host see them; never given to other extensions. */
export interface TestHooks {
  readonly authored: AuthoredPacks;
  readonly catalogs: CatalogStore;
  readonly installer: PackInstaller;
  readonly opener: ProblemOpener;
  readonly personal: Personal;
  readonly progressLog: ProgressLog;
  readonly prompts: PromptPanels;
  readonly reset: StarterReset;
  readonly rounds: RoundServices;
  readonly runner: SolutionRunner;
  readonly setup: SetupPanel;
  readonly solutions: SolutionFiles;
  /** Absolute folder of the log and the snapshots. */
  readonly storage: string;
  readonly tests: SolutionTests;
  readonly tree: ProblemTree;
  readonly validation: PackValidation;
}

export function inTestMode(context: vscode.ExtensionContext): boolean {
  return context.extensionMode === vscode.ExtensionMode.Test;
}
