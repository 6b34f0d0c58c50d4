import { open } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { HumanError } from '../../core/humanError.ts';
import { instructorColumnSchema, type InstructorColumn } from '../../core/instructorColumn.ts';
import type { Notifier } from '../notify.ts';
import type { RatedRounds } from './ratedRounds.ts';

/** Bytes; a column with a comment on everything is far below. */
const LARGEST = 4 * 1024 * 1024;

/**
 * Asks for the file that an instructor filled in, and adds it as a column of its own.
 * @throws {HumanError} when it cannot be read, is no such file, or is about another round.
 */
export async function importInstructorColumn(
  round: string,
  rounds: RatedRounds,
  notifier: Notifier,
): Promise<void> {
  const [chosen] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('The column of an instructor'),
      openLabel: vscode.l10n.t('Add Column'),
      filters: { JSON: ['json'] },
    })) ?? [];
  if (chosen === undefined) return;
  const column = await readColumn(chosen.fsPath);
  if (column.round !== round) {
    throw new HumanError(
      vscode.l10n.t(
        '{0} is about another round. Open the scorecard of that round, and add it there.',
        path.basename(chosen.fsPath),
      ),
    );
  }
  await rounds.append(round, { type: 'instructor', column });
  notifier.info(vscode.l10n.t('The column of {0} was added.', column.by));
}

async function readColumn(file: string): Promise<InstructorColumn> {
  const name = path.basename(file);
  const parsed = instructorColumnSchema.safeParse(await readJson(file, name));
  if (parsed.success) return withoutPrompts(parsed.data);
  const [issue] = parsed.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? name : issue.path.join('.');
  throw new HumanError(
    vscode.l10n.t(
      '{0} is no instructor’s column: {1}: {2}. Save the form for an instructor from this scorecard, and have that filled in.',
      name,
      where,
      issue?.message ?? '',
    ),
  );
}

/** The form repeats what was claimed, for whoever fills it in; the log has that already. */
function withoutPrompts({ $schema, points, ...column }: InstructorColumn): InstructorColumn {
  return { ...column, points: points.map(({ text, evidence, ...point }) => point) };
}

async function readJson(file: string, name: string): Promise<unknown> {
  let text: string;
  try {
    const handle = await open(file, 'r');
    try {
      const found = await handle.stat();
      if (!found.isFile() || found.size > LARGEST) throw new RangeError('too long');
      text = await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw new HumanError(
      vscode.l10n.t(
        '{0} cannot be read, or is longer than 4 MiB. Choose the file that the instructor sent.',
        name,
      ),
      { cause },
    );
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new HumanError(
      vscode.l10n.t('{0} is not valid JSON. Ask for it once more, as it was saved.', name),
      { cause },
    );
  }
}
