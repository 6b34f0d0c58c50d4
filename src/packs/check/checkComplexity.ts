import { acceptedClasses } from '../../core/acceptedClasses.ts';
import { growthCase } from '../../core/growthInputs.ts';
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
    const what = `None of the claims for ${kind} can be chosen from the list of classes.`;
    const mend = 'Name the classes that are right under "classes", such as "n log n".';
    found.push(finding('M15', placeIn(file, ['complexity', kind]), what, mend));
  }
  const all = cases.map(({ given }) => given);
  if (growth !== undefined && growthCase(growth, all) === undefined) {
    const sizes = growth.sizes.map((size) => size.toLocaleString('en')).join(' and ');
    const what = `No generated case with a cost has the numbers ${sizes} in its recipe.`;
    found.push(finding('M16', placeIn(file, ['growth', 'sizes']), what, 'Take them from that recipe.'));
  }
  return found;
}
