import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as l10n from '@vscode/l10n';
import type { CatalogProblem } from '../core/catalog.ts';
import { HumanError } from '../core/humanError.ts';
import { languageOfFile, type LanguageId } from '../core/language.ts';
import { ownCasesFileName, ownCasesHeadSchema } from '../core/ownCases.ts';
import { adapters } from '../judge/languages/table.ts';
import { formatIssue } from '../packs/issue.ts';
import { parseJson } from '../packs/readJsonFile.ts';
import type { CatalogStore } from './catalogStore.ts';
import type { Disposable } from './disposables.ts';
import { Emitter } from './emitter.ts';

/** A student's file and what it solves. */
export interface Solution {
  /** Absolute. */
  readonly file: string;
  readonly entry: CatalogProblem;
  readonly language: LanguageId;
}

/** Knows solution files by the `my-cases.rounds.json` beside them, so that folders may be moved and renamed. */
export class SolutionFiles implements Disposable {
  /** Fires when another file is known to be a solution, or a known one has got another problem by a new reading of the packs. */
  readonly onDidFind;

  private readonly found = new Emitter<Solution>();
  private readonly catalogs: CatalogStore;
  private readonly listening: Disposable;
  private readonly byFile = new Map<string, Solution>();

  constructor(catalogs: CatalogStore) {
    this.catalogs = catalogs;
    this.onDidFind = this.found.event;
    this.listening = catalogs.onDidChange(() => {
      for (const file of this.byFile.keys()) void this.find(file);
    });
  }

  /** Those seen so far in this window. */
  get known(): readonly Solution[] {
    return [...this.byFile.values()];
  }

  /**
   * What this file solves; undefined for a file that is no solution.
   * @throws {HumanError} when `my-cases.rounds.json` beside it is wrong, or its problem is in no pack.
   */
  async of(file: string): Promise<Solution | undefined> {
    const language = languageOfFile(file);
    if (language === undefined) return undefined;
    const uuid = await problemOf(path.join(path.dirname(file), ownCasesFileName));
    if (uuid === undefined) return undefined;
    const entry = await this.catalogs.problem(uuid);
    const support = adapters[language].starter(entry.problem).support;
    if (support.some(({ fileName }) => fileName === path.basename(file))) return undefined;
    const solution = { file, entry, language };
    const isNews = this.byFile.get(file)?.entry !== entry;
    this.byFile.set(file, solution);
    if (isNews) this.found.fire(solution);
    return solution;
  }

  /** As `of`, with every fault answered by undefined: for those who only decorate. */
  async find(file: string): Promise<Solution | undefined> {
    try {
      return await this.of(file);
    } catch (error) {
      if (error instanceof HumanError) return undefined;
      throw error;
    }
  }

  /** The file was deleted. */
  forget(file: string): void {
    this.byFile.delete(file);
  }

  dispose(): void {
    this.listening.dispose();
    this.found.dispose();
  }
}

async function problemOf(file: string): Promise<string | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
  const read = parseJson(text, ownCasesFileName, ownCasesHeadSchema);
  if (read.kind === 'read') return read.value.problem;
  throw new HumanError(`${read.issues.map(formatIssue).join('\n')} ${l10n.t('The file is {0}.', file)}`);
}
