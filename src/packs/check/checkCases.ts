import * as l10n from '@vscode/l10n';
import { checkCase } from '../../core/checkCase.ts';
import { inputSizeFaults } from '../../core/inputSize.ts';
import { countIssues } from '../caseCounts.ts';
import { finding, type Finding } from '../finding.ts';
import { findingOfIssue } from '../issue.ts';
import { recipeFaults } from './recipeFaults.ts';
import type { SourceCase, SourceProblem } from './packSource.ts';
import { placeIn } from './packSource.ts';

/** Each case by itself: its form, its values, and that it can fail. */
export function checkCases(source: SourceProblem): Finding[] {
  return [
    ...layerFindings(source),
    ...source.cases.flatMap((given) => caseFindings(source, given)),
    ...recordedFindings(source),
    ...countFindings(source),
  ];
}

/** The layers are empty only where their file could be read and is. */
function layerFindings({ caseFiles, cases }: SourceProblem): Finding[] {
  const isEmpty = (visibility: SourceCase['visibility']) =>
    caseFiles[visibility].value !== undefined &&
    caseFiles[visibility].issues.length === 0 &&
    !cases.some((given) => given.visibility === visibility);
  return [
    ...(isEmpty('visible')
      ? [
          finding(
            'M07',
            { path: caseFiles.visible.path },
            l10n.t('There is no visible case, so that students cannot see the form of the input.'),
            l10n.t('Add an example.'),
          ),
        ]
      : []),
    ...(isEmpty('hidden')
      ? [
          finding(
            'S25',
            { path: caseFiles.hidden.path },
            l10n.t('There is no hidden case, so that whatever passes the examples is accepted.'),
            l10n.t('Add cases that catch mistakes.'),
          ),
        ]
      : []),
  ];
}

function caseFindings({ file }: SourceProblem, source: SourceCase): Finding[] {
  const { given, visibility, recorded, placeOf } = source;
  const problem = file.value;
  const faults =
    problem === undefined
      ? []
      : [
          ...checkCase(problem, {
            case: given,
            visibility,
            ...(recorded === undefined ? {} : { recorded }),
          }),
          ...recipeFaults(problem, given),
          ...inputSizeFaults(given),
        ];
  const found = faults.map(({ code, path, message }) =>
    findingOfIssue({ ...placeOf(path), code, message: l10n.t('Case "{0}": {1}', given.name, message) }),
  );
  if (
    'operations' in given &&
    !given.operations.some(({ returns, throws }) => returns !== undefined || throws)
  ) {
    const what = l10n.t('Case "{0}" compares nothing, so that any answer passes.', given.name);
    found.push(
      finding('S08', placeOf(['operations']), what, l10n.t('Give "returns" to a call that answers.')),
    );
  }
  return found;
}

/** Answers that belong to no case, most often of one that was deleted. */
function recordedFindings({ recordedFile, caseFiles, cases }: SourceProblem): Finding[] {
  if (recordedFile?.value === undefined || caseFiles.hidden.issues.length > 0) return [];
  const generated = new Set(
    cases.flatMap(({ given }) => ('generate' in given || 'inputs' in given ? [given.uuid] : [])),
  );
  return Object.keys(recordedFile.value.recorded).flatMap((uuid) =>
    generated.has(uuid)
      ? []
      : [
          finding(
            'S23',
            placeIn(recordedFile, ['recorded', uuid]),
            l10n.t('No generated case has the UUID {0}.', uuid),
            l10n.t('Run "code-rounds pack record" to write the file anew.'),
          ),
        ],
  );
}

function countFindings({ folder, cases }: SourceProblem): Finding[] {
  const visible = cases.filter(({ visibility }) => visibility === 'visible').length;
  return countIssues({ visible, all: cases.length }).map((issue) =>
    findingOfIssue({ ...issue, path: `${folder}/cases/${issue.path}` }),
  );
}
