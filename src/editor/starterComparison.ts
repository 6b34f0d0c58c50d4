import path from 'node:path';
import * as vscode from 'vscode';
import { starterOf } from './problemOpener.ts';
import type { Solution, SolutionFiles } from './solutionFiles.ts';
import { DisposableStore, type Disposable } from './disposables.ts';

/** Of documents that hold the starter for the file of the same path. */
const scheme = 'code-rounds-starter';

/** Sets a student's file beside the starter as the pack has it now; the file stays as it is. */
export class StarterComparison implements vscode.TextDocumentContentProvider, Disposable {
  private readonly store = new DisposableStore();
  private readonly solutions: SolutionFiles;

  constructor(solutions: SolutionFiles) {
    this.solutions = solutions;
    this.store.add(vscode.workspace.registerTextDocumentContentProvider(scheme, this));
  }

  async show({ file, entry }: Solution): Promise<void> {
    await vscode.commands.executeCommand(
      'vscode.diff',
      vscode.Uri.file(file).with({ scheme }),
      vscode.Uri.file(file),
      vscode.l10n.t('{0}: Starter of {1} and Yours', path.basename(file), entry.pack.version),
    );
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const solution = await this.solutions.of(uri.with({ scheme: 'file' }).fsPath);
    return solution === undefined ? '' : starterOf(solution.entry, solution.language).solution.text;
  }

  dispose(): void {
    this.store.dispose();
  }
}
