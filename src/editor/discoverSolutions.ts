import { readdir } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { ownCasesFileName } from '../core/ownCases.ts';
import type { SolutionFiles } from './solutionFiles.ts';

/** More folders than this are no longer one person's practice. */
const maximum = 2_000;

/** Looks for solutions, which become known to `solutions`. @param root absolute; else the whole workspace is looked through. */
export async function discoverSolutions(solutions: SolutionFiles, root?: string): Promise<void> {
  const all = `**/${ownCasesFileName}`;
  const pattern = root === undefined ? all : new vscode.RelativePattern(vscode.Uri.file(root), all);
  const markers = await vscode.workspace.findFiles(pattern, '**/node_modules/**', maximum);
  for (const marker of markers) {
    const folder = path.dirname(marker.fsPath);
    // A folder may go between finding and reading it.
    for (const name of await readdir(folder).catch(() => [])) await solutions.find(path.join(folder, name));
  }
}
