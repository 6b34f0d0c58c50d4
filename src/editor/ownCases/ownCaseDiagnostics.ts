import * as vscode from 'vscode';
import { readOwnCases } from '../../packs/readOwnCases.ts';
import { DisposableStore, type Disposable } from '../disposables.ts';
import type { SolutionFiles } from '../solutionFiles.ts';
import type { SolutionTests } from '../solutionTests.ts';
import { solutionBeside } from './caseTarget.ts';
import { ownCasesSelector } from './ownCaseLens.ts';

/** Marks in open files of own cases what does not fit the problem, as it is typed; the schema marks the rest. */
export class OwnCaseDiagnostics implements Disposable {
  private readonly store = new DisposableStore();
  private readonly collection = this.store.add(
    vscode.languages.createDiagnosticCollection('code-rounds-cases'),
  );
  private readonly solutions: SolutionFiles;
  private readonly tests: SolutionTests;
  private readonly onFailure: (error: unknown) => void;

  constructor(solutions: SolutionFiles, tests: SolutionTests, onFailure: (error: unknown) => void) {
    this.solutions = solutions;
    this.tests = tests;
    this.onFailure = onFailure;
    const { workspace } = vscode;
    this.store.add(
      workspace.onDidOpenTextDocument((document) => {
        this.check(document);
      }),
    );
    this.store.add(
      workspace.onDidChangeTextDocument(({ document }) => {
        this.check(document);
      }),
    );
    this.store.add(
      workspace.onDidSaveTextDocument((document) => {
        if (isOwnCases(document)) void this.list(document).catch(this.onFailure);
      }),
    );
    this.store.add(
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.collection.delete(uri);
      }),
    );
    for (const document of workspace.textDocuments) this.check(document);
  }

  dispose(): void {
    this.store.dispose();
  }

  private check(document: vscode.TextDocument): void {
    if (isOwnCases(document)) void this.mark(document).catch(this.onFailure);
  }

  private async mark(document: vscode.TextDocument): Promise<void> {
    const { version } = document;
    const solution = await solutionBeside(this.solutions, document.uri.fsPath);
    if (document.version !== version || document.isClosed) return;
    const read =
      solution === undefined ? undefined : readOwnCases(document.getText(), solution.entry.problem);
    const issues = read?.kind === 'invalid' && read.of === 'sense' ? read.issues : [];
    const marks = issues.map(({ line = 1, column = 1, message }) => {
      // The editor counts from 0, and widens an empty range to the word that stands there.
      const at = new vscode.Position(line - 1, column - 1);
      const range = document.getWordRangeAtPosition(at) ?? new vscode.Range(at, at);
      const mark = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Error);
      mark.source = 'Code Rounds';
      return mark;
    });
    this.collection.set(document.uri, marks);
  }

  /** The Test Explorer shows the cases as they were saved. */
  private async list(document: vscode.TextDocument): Promise<void> {
    const solution = await solutionBeside(this.solutions, document.uri.fsPath);
    if (solution !== undefined) await this.tests.items.resolve(this.tests.items.of(solution));
  }
}

function isOwnCases(document: vscode.TextDocument): boolean {
  return vscode.languages.match(ownCasesSelector, document) > 0;
}
