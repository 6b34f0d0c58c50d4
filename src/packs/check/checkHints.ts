import * as l10n from '@vscode/l10n';
import { finding, type Finding } from '../finding.ts';
import { codeBlocks, markdownValue } from './markdownSource.ts';
import { placeIn, type SourceProblem } from './packSource.ts';
import { tellingLines } from './solutionLines.ts';

/** Hints say something, each something new, and do not hand over the solution. */
export function checkHints({ file, solutions }: SourceProblem): Finding[] {
  const hints = file.value?.hints ?? [];
  const lines = new Map<string, string>();
  for (const { name, text } of solutions.filter((solution) => solution.name.startsWith('accepted/'))) {
    for (const line of tellingLines(text)) if (!lines.has(line)) lines.set(line, name);
  }
  return hints.flatMap((hint, index) => {
    const place = placeIn(file, ['hints', index]);
    if (hint.trim() === '')
      return [
        finding('H01', place, l10n.t('Hint {0} is empty.', index + 1), l10n.t('Write it or delete it.')),
      ];
    const found: Finding[] = [];
    const twin = hints.indexOf(hint);
    if (twin !== index) {
      const what = l10n.t('Hint {0} is the same as hint {1}.', index + 1, twin + 1);
      found.push(finding('H03', place, what, l10n.t('Delete one.')));
    }
    const code = codeBlocks(markdownValue(file, ['hints', index], hint)).map((block) => block.text);
    const given = tellingLines(code.join('\n')).find((line) => lines.has(line));
    if (given !== undefined) {
      const what = l10n.t(
        'Hint {0} holds a line of {1}: "{2}".',
        index + 1,
        lines.get(given) ?? '',
        given.slice(0, 60),
      );
      found.push(finding('H01', place, what, l10n.t('Describe the step in words.'), { severity: 'warning' }));
    }
    return found;
  });
}
