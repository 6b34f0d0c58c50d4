import * as l10n from '@vscode/l10n';
import { acceptedClasses } from '../../core/acceptedClasses.ts';
import { growthCase } from '../../core/growthInputs.ts';
import { grouped } from '../../core/wordLanguage.ts';
import { finding, type Finding } from '../finding.ts';
import { placeIn, type SourceProblem } from './packSource.ts';

/** Claims can be chosen from the list, and growth can be measured as the problem says. */
export function checkComplexity({ file, cases }: SourceProblem): Finding[] {
  const problem = file.value;
  if (problem === undefined) return [];
  const { complexity, growth } = problem;
  const found: Finding[] = [];
  for (const kind of ['time', 'space'] as const) {
    if (complexity === undefined || acceptedClasses(complexity, kind).length > 0) continue;
    const what =
      kind === 'time'
        ? l10n.t('None of the claims for time can be chosen from the list of classes.')
        : l10n.t('None of the claims for space can be chosen from the list of classes.');
    const mend = l10n.t('Name the classes that are right under "classes", such as "n log n".');
    found.push(finding('M15', placeIn(file, ['complexity', kind]), what, mend));
  }
  const all = cases.map(({ given }) => given);
  if (growth !== undefined && growthCase(growth, all) === undefined) {
    const sizes = growth.sizes.map(grouped).join(l10n.t(' and '));
    const what = l10n.t('No generated case with a cost has the numbers {0} in its recipe.', sizes);
    found.push(
      finding('M16', placeIn(file, ['growth', 'sizes']), what, l10n.t('Take them from that recipe.')),
    );
  }
  return found;
}
