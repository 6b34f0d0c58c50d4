import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { HumanError } from '../../core/humanError.ts';
import { progressFileLimits, readProgressFile, type ReadProgressFile } from '../../core/progressFile.ts';
import { sizeText } from '../../core/packLimits.ts';
import { textOf } from '../../packs/textOf.ts';
import type { CatalogStore } from '../catalogStore.ts';
import type { ListStore } from '../lists/listStore.ts';
import type { Notifier } from '../notify.ts';
import type { ProgressLog } from '../progressLog.ts';
import { readSetting } from '../settings.ts';
import type { SolutionRoot } from '../solutionRoot.ts';
import { amountText, eventsText } from './amounts.ts';
import { movedFolders } from './movedFolders.ts';
import { placeSolutions, type PlacedSolutions } from './movedSolutions.ts';
import { takeIn } from './takeIn.ts';

type Read = Extract<ReadProgressFile, { kind: 'read' }>;

interface Parts {
  /** Absolute. */
  readonly storage: string;
  readonly progressLog: ProgressLog;
  readonly catalogs: CatalogStore;
  readonly lists: ListStore;
  readonly root: SolutionRoot;
  readonly notifier: Notifier;
}

/** Joins a file of progress to what is here, after saying what is in it. */
export class ProgressImport {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /**
   * @param given the file; else it is asked for.
   * @throws {HumanError} when it is no such file, or nothing can be written.
   */
  async ask(given: unknown): Promise<void> {
    const file = given instanceof vscode.Uri ? given.fsPath : await choose();
    if (file === undefined) return;
    const name = path.basename(file);
    const read = await readAny(file);
    const take = vscode.l10n.t('Import');
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('Join {0} to your progress?', name),
      {
        modal: true,
        detail: [
          vscode.l10n.t('It holds: {0}.', contents(read)),
          vscode.l10n.t('Nothing of yours is replaced. What you have already is not taken twice.'),
        ].join('\n\n'),
      },
      take,
    );
    if (answer === take) await this.take(read);
  }

  private async take({ events, files, solutions, unknown }: Read): Promise<void> {
    const { catalogs, root, notifier } = this.parts;
    const taken = await takeIn(this.parts, events, files);
    const placed =
      solutions.length === 0
        ? undefined
        : await placeSolutions(solutions, await catalogs.catalog(), {
            template: readSetting('codeRounds.folder'),
            root: await root.ask(),
          });
    const isNothing = taken.events === 0 && taken.files === 0 && (placed?.written ?? 0) === 0;
    const left = leftOut(unknown + taken.refused, placed);
    const came = isNothing
      ? vscode.l10n.t('You had all of it already.')
      : vscode.l10n.t(
          'Imported: {0}, {1} files, {2} solutions.',
          eventsText(taken.events),
          taken.files,
          placed?.written ?? 0,
        );
    notifier.info([came, ...left].join(' '));
  }
}

async function choose(): Promise<string | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import Progress'),
    openLabel: vscode.l10n.t('Import'),
    filters: { JSON: ['json'] },
  });
  return chosen?.[0]?.fsPath;
}

async function readAny(file: string): Promise<Read> {
  const refuse = (why: string, cause?: unknown): never => {
    throw new HumanError(
      vscode.l10n.t(
        '{0} {1}. Nothing was taken from it. Choose a file that “Export My Progress” has made.',
        path.basename(file),
        why,
      ),
      ...(cause === undefined ? [] : [{ cause }]),
    );
  };
  const found = await stat(file).catch((cause: unknown) => refuse(vscode.l10n.t('cannot be read'), cause));
  if (found.size > progressFileLimits.bytes) {
    return refuse(vscode.l10n.t('is larger than {0}', sizeText(progressFileLimits.bytes)));
  }
  const bytes = await readFile(file).catch((cause: unknown) =>
    refuse(vscode.l10n.t('cannot be read'), cause),
  );
  const text = textOf(bytes);
  if (text === undefined) return refuse(vscode.l10n.t('is no UTF-8 text'));
  const read = readProgressFile(text);
  return read.kind === 'read' ? read : refuse(read.why);
}

function contents({ events, files, solutions }: Read): string {
  const folders = movedFolders.flatMap(({ name }) => {
    const count = files.filter((file) => file.path.startsWith(`${name}/`)).length;
    return count === 0 ? [] : [amountText(name, count)];
  });
  const own = solutions.length === 0 ? [] : [vscode.l10n.t('{0} solutions', solutions.length)];
  return [eventsText(events.length), ...folders, ...own].join(', ');
}

function leftOut(unknown: number, placed: PlacedSolutions | undefined): string[] {
  return [
    ...(unknown === 0
      ? []
      : [vscode.l10n.t('{0} entries that this version does not know were left out.', unknown)]),
    ...(placed === undefined || placed.different === 0
      ? []
      : [vscode.l10n.t('{0} solutions differ from your files, which stay as they are.', placed.different)]),
    ...(placed === undefined || placed.unknown === 0
      ? []
      : [vscode.l10n.t('{0} solutions are of problems that no installed pack has.', placed.unknown)]),
  ];
}
