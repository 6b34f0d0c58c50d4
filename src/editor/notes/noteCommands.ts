import * as vscode from 'vscode';
import type { ProblemTarget } from '../problemTarget.ts';
import type { NoteStore } from './noteStore.ts';

/** Opens the notes of a problem beside what is on the screen. */
export class NoteCommands {
  private readonly notes: NoteStore;
  private readonly target: ProblemTarget;

  constructor(notes: NoteStore, target: ProblemTarget) {
    this.notes = notes;
    this.target = target;
  }

  async open(given: unknown): Promise<void> {
    const entry = await this.target.of(given);
    if (entry === undefined) return;
    const file = vscode.Uri.file(await this.notes.fileFor(entry.problem));
    const shown = vscode.window.visibleTextEditors.find(
      ({ document }) => document.uri.fsPath === file.fsPath,
    );
    await vscode.window.showTextDocument(file, {
      viewColumn: shown?.viewColumn ?? vscode.ViewColumn.Beside,
      preview: false,
    });
  }
}
