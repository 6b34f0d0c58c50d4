import * as l10n from '@vscode/l10n';
import type { JudgedCase } from '../../core/judgedCase.ts';
import { languageIds, languages, type LanguageId } from '../../core/language.ts';
import type { CaseResult } from '../../core/runReport.ts';
import { finding, type Finding } from '../../packs/finding.ts';
import type { AcceptedCheck } from './acceptedFindings.ts';
import type { ProblemRuns } from './problemRuns.ts';
import { sentence } from './reportWords.ts';
import { problemPlace } from './solutionPlace.ts';

interface Answers {
  readonly language: LanguageId;
  /** The results of this language's accepted solutions in one case, where they got so far. */
  readonly results: readonly CaseResult[];
}

/** The accepted solutions of all languages agree: no case that all of one language pass is failed by all of another. */
export function languageFindings(runs: ProblemRuns, checks: readonly AcceptedCheck[]): Finding[] {
  return runs.cases.flatMap((judged) => {
    const answers = languageIds
      .map((language) => ({ language, results: resultsOf(checks, language, judged) }))
      .filter(({ results }) => results.length > 0);
    const right = answers.find(({ results }) => results.every(({ state }) => state === 'accepted'));
    const wrong = answers.find(({ results }) => results.every(({ state }) => state !== 'accepted'));
    return right === undefined || wrong === undefined ? [] : [disagreement(runs, judged, right, wrong)];
  });
}

function resultsOf(checks: readonly AcceptedCheck[], language: LanguageId, judged: JudgedCase): CaseResult[] {
  return checks
    .filter(({ file }) => file.language === language)
    .flatMap(({ reports: [first] }) => first?.cases ?? [])
    .filter(({ id, state }) => id === judged.case.uuid && state !== 'not-run');
}

function disagreement(runs: ProblemRuns, judged: JudgedCase, right: Answers, wrong: Answers): Finding {
  const [names, others] = [languages[right.language].title, languages[wrong.language].title];
  const answer = sentence(wrong.results[0]?.message ?? '');
  return finding(
    'L05',
    problemPlace(runs.entry, `cases/${judged.visibility}.rounds.json`),
    l10n.t(
      'In the case "{0}" {1} gives the expected answer, {2} does not: {3}',
      judged.case.name,
      names,
      others,
      answer,
    ),
    l10n.t('Look at rounding, integer division, overflow and the order of strings.'),
  );
}
