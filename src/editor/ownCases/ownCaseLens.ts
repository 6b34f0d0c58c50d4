import * as vscode from 'vscode';
import { ownCasesFileName } from '../../core/ownCases.ts';
import { readOwnCases } from '../../packs/readOwnCases.ts';
import { commandIds } from '../ids.ts';
import type { SolutionFiles } from '../solutionFiles.ts';
import { solutionBeside } from './caseTarget.ts';

/** The file of own cases, wherever it lies. */
export const ownCasesSelector: vscode.DocumentSelector = {
  scheme: 'file',
  pattern: `**/${ownCasesFileName}`,
};

/** What can be done with each own case, above it. */
export class OwnCaseLens implements vscode.CodeLensProvider {
  private readonly solutions: SolutionFiles;

  constructor(solutions: SolutionFiles) {
    this.solutions = solutions;
  }

  register(): vscode.Disposable {
    return vscode.languages.registerCodeLensProvider(ownCasesSelector, this);
  }

  async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    const solution = await solutionBeside(this.solutions, document.uri.fsPath);
    if (solution === undefined) return [];
    const read = readOwnCases(document.getText(), solution.entry.problem);
    if (read.kind === 'invalid') return [];
    return read.cases.flatMap((judged, index) => {
      const line = (read.lines[index] ?? 1) - 1;
      const range = new vscode.Range(line, 0, line, 0);
      const given = { file: solution.file, id: judged.case.uuid };
      const lens = (title: string, command: string): vscode.CodeLens =>
        new vscode.CodeLens(range, { title, command, arguments: [given] });
      return [
        lens(`$(play) ${vscode.l10n.t('Run')}`, commandIds.runCase),
        lens(`$(debug-alt) ${vscode.l10n.t('Debug')}`, commandIds.debugCase),
        lens(vscode.l10n.t('Run with This Input'), commandIds.runWithInput),
      ];
    });
  }
}
