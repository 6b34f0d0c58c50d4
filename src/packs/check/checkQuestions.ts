import { questionFaults } from '../../core/questionLint.ts';
import type { Finding } from '../finding.ts';
import { lintFindings } from './lintFindings.ts';
import type { PackSource } from './packSource.ts';

/** Sections of questions: each question by itself, and beside the others of its section. */
export function checkQuestions({ sections }: PackSource): Finding[] {
  return sections.flatMap((file) =>
    file.value === undefined ? [] : lintFindings(file, [...questionFaults(file.value).values()].flat()),
  );
}
