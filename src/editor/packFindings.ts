import * as vscode from 'vscode';
import type { Finding } from '../packs/finding.ts';
import type { Disposable } from './disposables.ts';
import { findingPlaces, type PlacedFinding } from './findingPlaces.ts';

/** What was found in packs, in the Problems panel. */
export class PackFindings implements Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('code-rounds-packs');
  private readonly shown = new Map<string, readonly string[]>();

  /** Shows these findings of a pack in place of those before. @param folder absolute. */
  async show(folder: string, findings: readonly Finding[]): Promise<void> {
    const byFile = new Map<string, vscode.Diagnostic[]>();
    for (const placed of await findingPlaces(folder, findings)) {
      byFile.set(placed.file, [...(byFile.get(placed.file) ?? []), diagnostic(placed)]);
    }
    this.clear(folder);
    for (const [file, diagnostics] of byFile) this.collection.set(vscode.Uri.file(file), diagnostics);
    this.shown.set(folder, [...byFile.keys()]);
  }

  clear(folder: string): void {
    for (const file of this.shown.get(folder) ?? []) this.collection.delete(vscode.Uri.file(file));
    this.shown.delete(folder);
  }

  dispose(): void {
    this.collection.dispose();
  }
}

function diagnostic({ place, finding }: PlacedFinding): vscode.Diagnostic {
  const { line = 1, column = 1, severity, code, what, mend } = finding;
  const { Error, Warning } = vscode.DiagnosticSeverity;
  // The editor counts from 0, and widens an empty range to the word that stands there.
  const start = place === 'own' ? new vscode.Position(line - 1, column - 1) : new vscode.Position(0, 0);
  const text = place === 'own' ? `${what} ${mend}` : `${finding.path}: ${what} ${mend}`;
  const shown = new vscode.Diagnostic(
    new vscode.Range(start, start),
    text,
    severity === 'error' ? Error : Warning,
  );
  shown.source = 'Code Rounds';
  shown.code = code;
  return shown;
}
