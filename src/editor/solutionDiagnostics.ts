import path from 'node:path';
import * as vscode from 'vscode';
import { DisposableStore } from './disposables.ts';
import { lineAfter, markedColumns, placedFaults, type PlacedFault } from './placedFaults.ts';
import { openSolution } from './solutionDocument.ts';
import type { RunState, SolutionRunner } from './solutionRunner.ts';

const source = 'Code Rounds';

/** Marks in a solution what its newest run blames on a place, until the line is edited or the next run begins. */
export class SolutionDiagnostics implements vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly collection = this.store.add(vscode.languages.createDiagnosticCollection(source));

  private readonly newest = new Map<string, RunState>();

  constructor(runner: SolutionRunner, onFailure: (error: unknown) => void) {
    this.store.add(runner.onDidChange((run) => void this.follow(run).catch(onFailure)));
    this.store.add(
      vscode.workspace.onDidChangeTextDocument((event) => {
        this.move(event);
      }),
    );
    this.store.add(
      vscode.workspace.onDidDeleteFiles(({ files }) => {
        for (const uri of files) this.collection.delete(uri);
      }),
    );
    this.store.add(
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri } of files) this.collection.delete(oldUri);
      }),
    );
  }

  dispose(): void {
    this.store.dispose();
  }

  private async follow(run: RunState): Promise<void> {
    const { file } = run.order.solution;
    const uri = vscode.Uri.file(file);
    this.newest.set(file, run);
    if (run.kind !== 'ended') {
      this.collection.delete(uri);
      return;
    }
    const faults = placedFaults(run.report, path.basename(file));
    if (faults.length === 0) return;
    const document = await openSolution(file);
    // The next run may have begun meanwhile.
    if (this.newest.get(file) !== run) return;
    this.collection.set(
      uri,
      faults.map((fault) => diagnostic(document, fault)),
    );
  }

  private move({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const marks = this.collection.get(document.uri);
    if (marks === undefined || marks.length === 0 || contentChanges.length === 0) return;
    const changes = contentChanges.map(({ range, text }) => ({
      first: range.start.line,
      last: range.end.line,
      lines: text.split('\n').length,
    }));
    const moved = marks.flatMap((mark) => {
      const { start, end } = mark.range;
      const line = lineAfter(start.line, changes);
      if (line === undefined) return [];
      return [marked(new vscode.Range(line, start.character, line, end.character), mark.message)];
    });
    this.collection.set(document.uri, moved);
  }
}

function diagnostic(
  document: vscode.TextDocument,
  { line, column, message }: PlacedFault,
): vscode.Diagnostic {
  // The file may have become shorter while it was judged.
  const at = Math.min(line, document.lineCount) - 1;
  const [start, end] = markedColumns(document.lineAt(at).text, column);
  return marked(new vscode.Range(at, start, at, end), message);
}

function marked(range: vscode.Range, message: string): vscode.Diagnostic {
  const mark = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Error);
  mark.source = source;
  return mark;
}
