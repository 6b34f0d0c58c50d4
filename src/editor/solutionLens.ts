import * as vscode from 'vscode';
import { languageIds } from '../core/language.ts';
import { commandIds } from './ids.ts';
import { declarationLine } from './solutionOutline.ts';
import type { SolutionFiles } from './solutionFiles.ts';

/** The actions above the class or function that a solution declares. */
export class SolutionLens implements vscode.CodeLensProvider {
  private readonly solutions: SolutionFiles;

  constructor(solutions: SolutionFiles) {
    this.solutions = solutions;
  }

  register(): vscode.Disposable {
    const selector = languageIds.map((language) => ({ scheme: 'file', language }));
    return vscode.languages.registerCodeLensProvider(selector, this);
  }

  async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    const solution = await this.solutions.find(document.uri.fsPath);
    if (solution === undefined) return [];
    const line = declarationLine(document.getText(), solution.entry.problem, solution.language) ?? 0;
    const range = new vscode.Range(line, 0, line, 0);
    const lens = (title: string, command: string): vscode.CodeLens =>
      new vscode.CodeLens(range, { title, command, arguments: [document.uri] });
    return [
      lens(`$(play) ${vscode.l10n.t('Run Examples')}`, commandIds.runExamples),
      lens(`$(run-all) ${vscode.l10n.t('Submit')}`, commandIds.submit),
      lens(`$(debug-alt) ${vscode.l10n.t('Debug a Case')}`, commandIds.debugCase),
      lens(vscode.l10n.t('Prompt'), commandIds.showPrompt),
    ];
  }
}
