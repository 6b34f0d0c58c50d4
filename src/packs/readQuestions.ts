import * as l10n from '@vscode/l10n';
import { questionFaults } from '../core/questionLint.ts';
import { questionSectionSchema, type QuestionSection } from '../core/question.ts';
import type { PackIssue } from './issue.ts';
import { haveError, issuesOf, readNamedFiles } from './readNamedFiles.ts';

export interface ReadQuestions {
  readonly sections: readonly QuestionSection[];
  readonly issues: readonly PackIssue[];
}

/**
 * Reads and checks `questions/*.rounds.json` of a pack. What is wrong with one question takes only that question away;
 * a file that does not fit the format is left out whole.
 * @param root absolute folder of the pack.
 */
export async function readQuestions(root: string): Promise<ReadQuestions> {
  const { files, issues } = await readNamedFiles(root, 'questions', questionSectionSchema);
  const all = [...issues];
  const sections: QuestionSection[] = [];
  const home = new Map<string, string>();
  for (const file of files) {
    const faults = questionFaults(file.value);
    const items = file.value.items.filter((item, index) => {
      const found = [...(faults.get(index) ?? [])];
      const other = home.get(item.uuid);
      if (other !== undefined && other !== file.shown) {
        const message = l10n.t('A question in {0} has the same UUID. Give this one a fresh UUID.', other);
        found.push({ code: 'I03', path: ['items', index, 'uuid'], message });
      }
      home.set(item.uuid, other ?? file.shown);
      all.push(...issuesOf(file, found));
      return !haveError(found);
    });
    if (items.length > 0) sections.push({ ...file.value, items });
  }
  return { sections, issues: all };
}
