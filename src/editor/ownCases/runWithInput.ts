import * as vscode from 'vscode';
import { copyCase } from '../../core/copyCase.ts';
import { HumanError } from '../../core/humanError.ts';
import { judgedOwnCase, withoutExpectations } from '../../core/ownCases.ts';
import type { Solution } from '../solutionFiles.ts';
import { casesOf } from '../solutionRunner.ts';
import type { SolutionTests } from '../solutionTests.ts';
import { closedText, type CaseCopies } from './caseCopies.ts';
import type { CaseTarget } from './caseTarget.ts';
import { inputName, inputText, readInput } from './inputText.ts';

/** *Run with This Input*: a quick look at what comes of an input, with no word on what is right. */
export class RunWithInput {
  private readonly target: CaseTarget;
  private readonly copies: CaseCopies;
  private readonly tests: SolutionTests;
  /** What was typed last, by file. */
  private readonly typed = new Map<string, string>();

  constructor(target: CaseTarget, copies: CaseCopies, tests: SolutionTests) {
    this.target = target;
    this.copies = copies;
    this.tests = tests;
  }

  /** With the input of a case, where the target is one, else with what the person types. @throws {HumanError} */
  async run(target: unknown): Promise<void> {
    const chosen = await this.target.direct(target);
    if (chosen !== undefined) {
      const copied = await this.copies.copy(chosen);
      if (copied.kind !== 'copied') throw new HumanError(closedText(copied, chosen));
      const bare = withoutExpectations(copied.own);
      await this.tests.look(chosen.solution, judgedOwnCase({ ...bare, name: inputName(inputText(bare)) }));
      return;
    }
    const solution = await this.target.solutionOf(target);
    if (solution !== undefined) await this.ask(solution);
  }

  private async ask(solution: Solution): Promise<void> {
    const { problem } = solution.entry;
    const value = this.typed.get(solution.file) ?? (await firstInput(solution));
    const text = await vscode.window.showInputBox({
      title: vscode.l10n.t('Run with This Input'),
      prompt: vscode.l10n.t('JSON, as in the examples. It is run once; nothing is compared.'),
      value,
      ignoreFocusOut: true,
      validateInput: (typed) => {
        const read = readInput(typed, problem);
        return read.kind === 'invalid' ? read.message : undefined;
      },
    });
    if (text === undefined) return;
    const read = readInput(text, problem);
    if (read.kind === 'invalid') throw new HumanError(read.message);
    this.typed.set(solution.file, text);
    await this.tests.look(solution, read.judged);
  }
}

/** To begin with: that of the first example. */
async function firstInput(solution: Solution): Promise<string> {
  const [first] = await casesOf(solution);
  const copied = first === undefined ? undefined : copyCase(solution.entry.problem, first, 'full', 0);
  return copied?.kind === 'copied' ? inputText(copied.own) : '{}';
}
