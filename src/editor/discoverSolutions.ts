import { readdir } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { ownCasesFileName } from '../core/ownCases.ts';
import type { SolutionFiles } from './solutionFiles.ts';

/** More folders than this are no longer one person's practice. */
const maximum = 2_000;

/** Looks through the workspace for solutions; they become known to `solutions`. */
export async function discoverSolutions(solutions: SolutionFiles): Promise<void> {
  const markers = await vscode.workspace.findFiles(`**/${ownCasesFileName}`, '**/node_modules/**', maximum);
  for (const marker of markers) {
    const folder = path.dirname(marker.fsPath);
    for (const name of await readdir(folder)) await solutions.find(path.join(folder, name));
  }
}
