import * as l10n from '@vscode/l10n';
import { finding, type Finding } from '../finding.ts';
import type { PackSource, SourceJson, SourceProblem } from './packSource.ts';

/** The files without which a pack, or a problem of it, is none. */
export function checkPresence(pack: PackSource): Finding[] {
  if (!pack.tree.files.has('pack.rounds.json')) {
    const mend = l10n.t(
      'Open the folder that holds pack.rounds.json, or make a pack with "code-rounds pack new".',
    );
    return [finding('F01', { path: 'pack.rounds.json' }, l10n.t('There is no pack manifest here.'), mend)];
  }
  return [...readable(pack.manifest), ...pack.problems.flatMap(problemFiles)];
}

function problemFiles(problem: SourceProblem): Finding[] {
  const { folder, file, caseFiles, prompt, editorial } = problem;
  return [
    ...readable(file),
    ...readable(caseFiles.visible),
    ...readable(caseFiles.hidden),
    ...(prompt === undefined
      ? [missing(`${folder}/prompt.md`, l10n.t('Students read it beside their code.'))]
      : []),
    ...(editorial === undefined
      ? [missing(`${folder}/editorial.md`, l10n.t('It is shown after acceptance.'))]
      : []),
  ];
}

function readable(file: SourceJson<unknown>): Finding[] {
  return file.text === undefined ? [missing(file.path, l10n.t('docs/format.md says what it holds.'))] : [];
}

function missing(path: string, why: string): Finding {
  return finding(
    'F16',
    { path },
    l10n.t('The file is missing or cannot be read.'),
    l10n.t('Add it. {0}', why),
  );
}
