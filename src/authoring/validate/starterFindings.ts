import * as l10n from '@vscode/l10n';
import { languages, type LanguageId } from '../../core/language.ts';
import { adapters } from '../../judge/languages/table.ts';
import { finding, type Finding } from '../../packs/finding.ts';
import type { ProblemRuns } from './problemRuns.ts';
import { judgeMend, sentence } from './reportWords.ts';
import { problemPlace } from './solutionPlace.ts';

/** The generated starter of a language compiles and is not accepted. */
export async function starterFindings(runs: ProblemRuns, language: LanguageId): Promise<Finding[]> {
  const starter = adapters[language].starter(runs.entry.problem);
  const { title, endings } = languages[language];
  const source = starter.solution.text;
  const report = await runs.play({ name: `starter${endings[0]}`, language, source });
  const place = problemPlace(runs.entry, 'problem.rounds.json');
  if (report?.verdict === 'compile-error') {
    return [
      finding(
        'L02',
        place,
        l10n.t(
          'The {0} starter that the signature gives does not compile: {1}',
          title,
          sentence(report.message),
        ),
        l10n.t('Change the names or types of the signature.'),
      ),
    ];
  }
  if (report?.verdict === 'accepted') {
    return [
      finding(
        'L06',
        place,
        l10n.t('The {0} starter passes every case as it is.', title),
        l10n.t('Add a case whose answer must be worked out.'),
      ),
    ];
  }
  return report?.verdict === 'judge-error' || report?.verdict === 'toolchain-missing'
    ? [
        finding(
          'L31',
          place,
          l10n.t('The {0} starter could not be judged: {1}', title, sentence(report.message)),
          judgeMend,
        ),
      ]
    : [];
}
