import * as vscode from 'vscode';
import type { PackChanges } from '../core/packChanges.ts';
import type { InstallOutcome } from '../packs/store/installOutcome.ts';

type Updated = Extract<InstallOutcome, { kind: 'updated' }>;

/** What an update brings, in a few sentences. */
export function updateText({ pack, from, changes }: Updated): string {
  const done = vscode.l10n.t(
    '“{0}” is now {1}, it was {2}. What you solved stays solved, and your files are untouched.',
    pack.title,
    pack.version,
    from,
  );
  return [done, ...(changes === undefined ? [] : changeTexts(changes))].join(' ');
}

function changeTexts({
  newProblems,
  retiredProblems,
  removedProblems,
  changedProblems,
}: PackChanges): string[] {
  const newCases = changedProblems.reduce((sum, problem) => sum + problem.newCases, 0);
  const starters = changedProblems.filter(({ hasNewStarter }) => hasNewStarter);
  return [
    ...(newProblems.length === 0 ? [] : [vscode.l10n.t('New problems: {0}.', newProblems.length)]),
    ...(newCases === 0 ? [] : [vscode.l10n.t('New cases: {0}.', newCases)]),
    ...(starters.length === 0
      ? []
      : [vscode.l10n.t('Another starter: {0}.', starters.map(({ title }) => title).join(', '))]),
    ...(retiredProblems.length + removedProblems.length === 0
      ? []
      : [
          vscode.l10n.t(
            'No longer in it: {0}.',
            [...retiredProblems, ...removedProblems].map(({ title }) => title).join(', '),
          ),
        ]),
  ];
}
