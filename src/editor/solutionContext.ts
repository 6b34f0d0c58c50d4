import * as vscode from 'vscode';
import { ContextKey } from './contextKey.ts';
import { DisposableStore } from './disposables.ts';
import { contextKeys } from './ids.ts';
import type { SolutionFiles } from './solutionFiles.ts';

/** Tells the editor which files are solutions, for buttons and keys; looks at a file when it comes to the front. */
export class SolutionContext implements vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly key = new ContextKey(contextKeys.solutionFiles);

  constructor(solutions: SolutionFiles) {
    this.store.add(
      solutions.onDidFind(() => {
        this.key.set(solutions.known.map(({ file }) => file));
      }),
    );
    this.store.add(
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.uri.scheme === 'file') void solutions.find(editor.document.uri.fsPath);
      }),
    );
  }

  dispose(): void {
    this.store.dispose();
  }
}
