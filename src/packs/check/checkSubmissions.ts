import * as l10n from '@vscode/l10n';
import { languageOfFile, languages, type LanguageId } from '../../core/language.ts';
import { layers } from '../../core/layer.ts';
import { nearest } from '../../core/nearest.ts';
import type { Submission } from '../../core/problem.ts';
import type { Verdict } from '../../core/verdict.ts';
import { finding, type Finding } from '../finding.ts';
import { placeIn, type PackSource, type SourceProblem, type SourceSolution } from './packSource.ts';

/** A wrong solution earns one of these by itself; the others say that it was right or was never judged. */
const notWrong: readonly Verdict[] = ['accepted', 'cancelled', 'judge-error', 'toolchain-missing'];

/** Solutions and what is filed of them: all there, in the folder that says what they are, in every language. */
export function checkSubmissions(pack: PackSource, source: SourceProblem): Finding[] {
  const problem = source.file.value;
  const offered = pack.manifest.value?.languages;
  if (problem === undefined || offered === undefined) return [];
  const filed = problem.submissions;
  const isArchive = pack.form === 'archive';
  const there = Object.entries(filed).filter(([, submission]) => !isArchive || submission === 'editorial');
  return [
    ...there.flatMap(([name, submission]) => filedFindings(source, name, submission)),
    ...source.solutions.flatMap((solution) => fileFindings(solution, filed[solution.name], offered)),
    ...offered.flatMap((language) => languageFindings(source, language, filed)),
    ...(isArchive ? [] : wrongFindings(source, filed)),
  ];
}

function filedFindings(source: SourceProblem, name: string, submission: Submission): Finding[] {
  const place = placeIn(source.file, ['submissions', name]);
  const names = source.solutions.map((solution) => solution.name);
  if (!names.includes(name)) {
    const near = nearest(name, names);
    const mend =
      near === undefined ? l10n.t('Add the file, or delete the entry.') : l10n.t('Did you mean "{0}"?', near);
    return [finding('L15', place, l10n.t('There is no file solutions/{0}.', name), mend)];
  }
  const [folder = ''] = name.split('/');
  if (submission === 'editorial') {
    if (folder === 'accepted') return [];
    return [
      finding(
        'L19',
        place,
        l10n.t('The editorial cannot show what lies in {0}/.', folder),
        l10n.t('Show an accepted one.'),
      ),
    ];
  }
  if (folder === 'accepted') {
    const mend = l10n.t('Move the file to wrong/ or slow/, or delete the entry.');
    return [finding('L19', place, l10n.t('An accepted solution is filed as wrong.'), mend)];
  }
  const at = (key: string) => placeIn(source.file, ['submissions', name, key]);
  const found: Finding[] = [];
  if (notWrong.includes(submission.verdict)) {
    const what = l10n.t('"{0}" is no verdict that a mistake earns.', submission.verdict);
    found.push(finding('L19', at('verdict'), what, l10n.t('Say how it fails, such as "wrong-answer".')));
  }
  const hasFile = ['visible', 'hidden'] as const;
  const isRead = hasFile.every((key) => source.caseFiles[key].issues.length === 0);
  if (isRead && !source.cases.some(({ given }) => given.layer === submission.layer)) {
    const what = l10n.t('No case of the layer "{0}" could catch it.', submission.layer);
    found.push(finding('L17', at('layer'), what, l10n.t('Add one, or name the layer that catches it.')));
  }
  return found;
}

function fileFindings(
  { path, name, language }: SourceSolution,
  filed: Submission | undefined,
  offered: readonly LanguageId[],
): Finding[] {
  const found: Finding[] = [];
  if (!name.startsWith('accepted/') && filed === undefined) {
    const mend = l10n.t(
      'Add "{0}" to "submissions" of problem.rounds.json, with why, verdict and layer.',
      name,
    );
    found.push(finding('L16', { path }, l10n.t('Nothing says what is expected of this solution.'), mend));
  }
  if (!offered.includes(language)) {
    const what = l10n.t('The pack does not offer {0}.', languages[language].title);
    found.push(
      finding('L20', { path }, what, l10n.t('Add the language to pack.rounds.json, or delete the file.')),
    );
  }
  return found;
}

function languageFindings(
  { file, solutions }: SourceProblem,
  language: LanguageId,
  filed: Readonly<Record<string, Submission>>,
): Finding[] {
  const { title } = languages[language];
  const place = placeIn(file, ['submissions']);
  if (
    !solutions.some((solution) => solution.language === language && solution.name.startsWith('accepted/'))
  ) {
    const what = l10n.t('The pack offers {0}, but solutions/accepted/ has nothing in it.', title);
    return [
      finding('L01', place, what, l10n.t('Add a solution, or remove the language from pack.rounds.json.')),
    ];
  }
  const shown = Object.keys(filed).filter(
    (name) => filed[name] === 'editorial' && languageOfFile(name) === language,
  );
  const [, second] = shown;
  if (second !== undefined) {
    const what = l10n.t('The editorial shows {0} solutions in {1}.', shown.length, title);
    return [finding('L18', placeIn(file, ['submissions', second]), what, l10n.t('Mark one of them alone.'))];
  }
  if (shown.length === 1) return [];
  const mend = l10n.t('Mark an accepted one with "editorial" under "submissions".');
  return [finding('L18', place, l10n.t('The editorial shows no solution in {0}.', title), mend)];
}

function wrongFindings(
  { file, cases, solutions }: SourceProblem,
  filed: Readonly<Record<string, Submission>>,
): Finding[] {
  const place = placeIn(file, ['submissions']);
  if (!solutions.some(({ name }) => name.startsWith('wrong/'))) {
    const mend = l10n.t('Add one, so that the hidden cases are known to catch something.');
    return [finding('L14', place, l10n.t('There is no wrong solution.'), mend)];
  }
  const caught = Object.values(filed).flatMap((submission) =>
    submission === 'editorial' ? [] : [submission.layer],
  );
  return layers
    .filter((layer) => layer !== 'example' && !caught.includes(layer))
    .filter((layer) => cases.some(({ given }) => given.layer === layer))
    .map((layer) => {
      const what = l10n.t('No wrong solution is filed under the layer "{0}".', layer);
      return finding('L21', place, what, l10n.t('Add one that only this layer catches, or drop the layer.'));
    });
}
