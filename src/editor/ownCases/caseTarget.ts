import { readdir } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { z } from 'zod';
import { HumanError } from '../../core/humanError.ts';
import type { JudgedCase } from '../../core/judgedCase.ts';
import { ownCasesFileName } from '../../core/ownCases.ts';
import type { LatestFailures } from '../latestFailures.ts';
import type { ItemSubject, SolutionItems } from '../solutionItems.ts';
import type { Solution, SolutionFiles } from '../solutionFiles.ts';
import { casesOf } from '../solutionRunner.ts';
import { ownCasesOf } from './ownCasesOf.ts';

/** A case and the file that it is about. */
export interface ChosenCase {
  readonly solution: Solution;
  readonly judged: JudgedCase;
}

/** What a lens in the file of own cases hands over. */
const placedSchema = z.object({ file: z.string(), id: z.string() });

interface TargetParts {
  readonly solutions: SolutionFiles;
  readonly items: SolutionItems;
  readonly failures: LatestFailures;
  /** The solution that any other target means, as for the commands that run. */
  readonly solutionOf: (target: unknown) => Promise<Solution | undefined>;
}

/** Finds out which case a command is about: from the Test Explorer, a message there, a lens, else by asking. */
export class CaseTarget {
  private readonly parts: TargetParts;

  constructor(parts: TargetParts) {
    this.parts = parts;
  }

  /** Undefined when the person was asked and declined. @param title of the quick pick. */
  async of(target: unknown, title: string): Promise<ChosenCase | undefined> {
    const direct = await this.direct(target);
    if (direct !== undefined) return direct;
    const solution = await this.solutionOf(target);
    return solution === undefined ? undefined : this.ask(solution, title);
  }

  /** The case that a target stands for by itself; asks nobody. */
  async direct(target: unknown): Promise<ChosenCase | undefined> {
    const placed = placedSchema.safeParse(target);
    if (placed.success) {
      const solution = await this.parts.solutions.of(placed.data.file);
      return solution === undefined ? undefined : caseWith(solution, placed.data.id);
    }
    const subject = this.subject(target);
    if (subject === undefined || !('id' in subject)) return undefined;
    return caseWith(subject.solution, subject.id);
  }

  /** The solution that a command is about, from any of these, and from the file of own cases beside it. */
  async solutionOf(target: unknown): Promise<Solution | undefined> {
    const subject = this.subject(target);
    if (subject !== undefined) return subject.solution;
    const uri = target instanceof vscode.Uri ? target : vscode.window.activeTextEditor?.document.uri;
    if (uri !== undefined && path.basename(uri.fsPath) === ownCasesFileName) {
      const beside = await solutionBeside(this.parts.solutions, uri.fsPath);
      if (beside !== undefined) return beside;
    }
    return this.parts.solutionOf(target);
  }

  private subject(target: unknown): ItemSubject | undefined {
    if (typeof target !== 'object' || target === null) return undefined;
    // A message of the Test Explorer comes with its item.
    const item = 'test' in target && 'message' in target ? target.test : target;
    return this.parts.items.subject(item as vscode.TestItem);
  }

  private async ask(solution: Solution, title: string): Promise<ChosenCase | undefined> {
    const failing = new Set(this.parts.failures.of(solution.file).map(({ id }) => id));
    const all = await allCases(solution);
    const offered = all.filter((judged) => judged.visibility === 'visible' || failing.has(judged.case.uuid));
    const sorted = [
      ...offered.filter((judged) => failing.has(judged.case.uuid)),
      ...offered.filter((judged) => !failing.has(judged.case.uuid)),
    ];
    const picks = sorted.map((judged) => ({
      judged,
      label: judged.case.name,
      description: kindOf(judged),
      ...(failing.has(judged.case.uuid) ? { iconPath: new vscode.ThemeIcon('error') } : {}),
      ...(judged.case.why === undefined ? {} : { detail: judged.case.why }),
    }));
    const picked = await vscode.window.showQuickPick(picks, {
      title,
      placeHolder: vscode.l10n.t('Which case? What failed last comes first.'),
    });
    return picked === undefined ? undefined : { solution, judged: picked.judged };
  }
}

function kindOf(judged: JudgedCase): string {
  if (judged.origin === 'own') return vscode.l10n.t('my case');
  return judged.visibility === 'visible' ? vscode.l10n.t('example') : vscode.l10n.t('hidden case');
}

/** The pack's cases and one's own, as far as these can be read. */
async function allCases(solution: Solution): Promise<readonly JudgedCase[]> {
  const own = await ownCasesOf(solution);
  return [...(await casesOf(solution)), ...(own.kind === 'read' ? own.cases : [])];
}

/** @throws {HumanError} when it is no longer there. */
export async function caseWith(solution: Solution, id: string): Promise<ChosenCase> {
  const judged = (await allCases(solution)).find((known) => known.case.uuid === id);
  if (judged !== undefined) return { solution, judged };
  throw new HumanError(
    vscode.l10n.t('This case is no longer there. Run again, then choose among what is shown.'),
  );
}

/** The solution in the folder of a file of own cases. */
export async function solutionBeside(solutions: SolutionFiles, file: string): Promise<Solution | undefined> {
  const folder = path.dirname(file);
  for (const name of await readdir(folder).catch(() => [])) {
    const found = await solutions.find(path.join(folder, name));
    if (found !== undefined) return found;
  }
  return undefined;
}
