import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import type { CatalogProblem } from '../core/catalog.ts';
import { HumanError } from '../core/humanError.ts';
import { type LanguageId } from '../core/language.ts';
import type { Starter } from '../judge/languages/adapter.ts';
import { adapters } from '../judge/languages/table.ts';
import { askForLanguage, rememberedLanguage } from './chooseLanguage.ts';
import { discoverSolutions } from './discoverSolutions.ts';
import type { ProgressLog } from './progressLog.ts';
import type { PromptPanels } from './promptPanels.ts';
import type { RoundRules } from './rounds/roundRules.ts';
import { readSetting } from './settings.ts';
import type { Solution, SolutionFiles } from './solutionFiles.ts';
import { solutionFolder } from './solutionFolder.ts';
import type { SolutionRoot } from './solutionRoot.ts';
import { writeStarterFiles, type WrittenStarter } from './starterFiles.ts';

interface OpenerParts {
  readonly progressLog: ProgressLog;
  readonly prompts: PromptPanels;
  readonly root: SolutionRoot;
  readonly rules: RoundRules;
  readonly solutions: SolutionFiles;
}

/** Puts a problem before the person: its prompt on the left, their file on the right. */
export class ProblemOpener {
  private readonly parts: OpenerParts;

  constructor(parts: OpenerParts) {
    this.parts = parts;
  }

  /** Opens in the language used last, asking where there is none; nothing happens when the person declines. */
  async open(entry: CatalogProblem): Promise<Solution | undefined> {
    const progress = await this.parts.progressLog.progress();
    const language = rememberedLanguage(entry, progress) ?? (await askForLanguage(entry, progress));
    return language === undefined ? undefined : this.openIn(entry, language);
  }

  /** @throws {HumanError} when the round that runs forbids it. */
  async changeLanguage(entry: CatalogProblem): Promise<Solution | undefined> {
    this.parts.rules.refuse('change-language', entry.problem.uuid);
    const language = await askForLanguage(entry, await this.parts.progressLog.progress());
    return language === undefined ? undefined : this.openIn(entry, language);
  }

  /**
   * Opens in this language; an existing file is opened as it is, wherever it was moved to.
   * @throws {HumanError} when no folder is chosen or the folder template is wrong.
   */
  async openIn(entry: CatalogProblem, language: LanguageId): Promise<Solution> {
    const starter = starterOf(entry, language);
    const root = await this.parts.root.ask();
    const folder = solutionFolder(readSetting('codeRounds.folder'), root, entry, language);
    const there = await this.existing(entry, language, root, path.join(folder, starter.solution.fileName));
    const file = there ?? (await write(folder, starter, entry)).solution;
    await this.parts.prompts.show(entry);
    await showBeside(file);
    const solution = await this.parts.solutions.of(file);
    if (solution === undefined) {
      throw new HumanError(vscode.l10n.t('{0} does not belong to {1}.', file, entry.problem.title));
    }
    await this.parts.progressLog.append({
      type: 'opened',
      at: Date.now(),
      problem: entry.problem.uuid,
      language,
    });
    return solution;
  }

  /** The file to run for a problem: the one on the screen, else the one opened last; undefined when there is none yet. */
  async solutionOf(entry: CatalogProblem): Promise<Solution | undefined> {
    const editors = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
    for (const editor of editors) {
      const shown =
        editor === undefined ? undefined : await this.parts.solutions.find(editor.document.uri.fsPath);
      if (shown?.entry.problem.uuid === entry.problem.uuid) return shown;
    }
    const language = rememberedLanguage(entry, await this.parts.progressLog.progress());
    return language === undefined ? undefined : this.solutionIn(entry, language);
  }

  /** The file of a problem in a language, wherever it was moved to; undefined when there is none yet. Asks nobody. */
  async solutionIn(entry: CatalogProblem, language: LanguageId): Promise<Solution | undefined> {
    const root = this.parts.root.known;
    if (root === undefined) return undefined;
    const folder = solutionFolder(readSetting('codeRounds.folder'), root, entry, language);
    const file = path.join(folder, starterOf(entry, language).solution.fileName);
    const there = await this.existing(entry, language, root, file);
    return there === undefined ? undefined : this.parts.solutions.of(there);
  }

  private async existing(
    entry: CatalogProblem,
    language: LanguageId,
    root: string,
    usual: string,
  ): Promise<string | undefined> {
    if (existsSync(usual)) return usual;
    const fits = (solution: Solution | undefined): solution is Solution =>
      solution?.entry.problem.uuid === entry.problem.uuid && solution.language === language;
    const folder = path.dirname(usual);
    for (const name of await readdir(folder).catch(() => [])) {
      const found = await this.parts.solutions.find(path.join(folder, name));
      if (fits(found)) return found.file;
    }
    const known = (): string | undefined =>
      this.parts.solutions.known.filter(fits).find(({ file }) => existsSync(file))?.file;
    if (known() === undefined) await discoverSolutions(this.parts.solutions, root);
    return known();
  }
}

export function starterOf(entry: CatalogProblem, language: LanguageId): Starter {
  return adapters[language].starter(entry.problem);
}

async function write(folder: string, starter: Starter, entry: CatalogProblem): Promise<WrittenStarter> {
  try {
    return await writeStarterFiles(folder, starter, entry.problem.uuid);
  } catch (cause) {
    throw new HumanError(
      vscode.l10n.t(
        '{0} cannot be written to. Check its permissions, or change the setting "codeRounds.folder".',
        folder,
      ),
      { cause },
    );
  }
}

async function showBeside(file: string): Promise<void> {
  const uri = vscode.Uri.file(file);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.fsPath === uri.fsPath);
  await vscode.window.showTextDocument(uri, {
    viewColumn: shown?.viewColumn ?? vscode.ViewColumn.Two,
    preview: false,
  });
}
