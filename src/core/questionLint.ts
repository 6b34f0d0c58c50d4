import * as l10n from '@vscode/l10n';
import { below, type LintFault } from './lintFault.ts';
import { followUpFaults } from './followUpLint.ts';
import type { Question, QuestionSection } from './question.ts';

/** The faults of each question of a section, by its index; questions without any are left out. */
export function questionFaults(section: QuestionSection): ReadonlyMap<number, readonly LintFault[]> {
  const seen = new Map<string, string>();
  const asked = new Map<string, string>();
  const found = new Map<number, readonly LintFault[]>();
  for (const [index, question] of section.items.entries()) {
    const faults = [
      ...twin(seen, question.uuid, question, { code: 'I03', path: ['uuid'] }, (other) =>
        l10n.t('The question "{0}" has the same UUID. Give this one a fresh UUID.', other),
      ),
      ...twin(asked, words(question.ask), question, { code: 'U14', path: ['ask'] }, (other) =>
        l10n.t('The question "{0}" asks the same. Delete one, or ask something else.', other),
      ),
      ...followUpFaults(question),
    ];
    if (faults.length > 0) found.set(index, below(['items', index], faults));
  }
  return found;
}

function twin(
  seen: Map<string, string>,
  key: string,
  { title }: Question,
  place: Pick<LintFault, 'code' | 'path'>,
  message: (other: string) => string,
): LintFault[] {
  const other = seen.get(key);
  if (other !== undefined) return [{ ...place, message: message(other) }];
  seen.set(key, title);
  return [];
}

/** Questions that differ in case, space and signs alone are one. */
function words(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? text
  );
}
