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
        `The ${title} starter that the signature gives does not compile: ${sentence(report.message)}`,
        'Change the names or types of the signature.',
      ),
    ];
  }
  if (report?.verdict === 'accepted') {
    return [
      finding(
        'L06',
        place,
        `The ${title} starter passes every case as it is.`,
        'Add a case whose answer must be worked out.',
      ),
    ];
  }
  return report?.verdict === 'judge-error' || report?.verdict === 'toolchain-missing'
    ? [
        finding(
          'L31',
          place,
          `The ${title} starter could not be judged: ${sentence(report.message)}`,
          judgeMend,
        ),
      ]
    : [];
}
