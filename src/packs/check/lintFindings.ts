import type { LintFault } from '../../core/lintFault.ts';
import type { Finding } from '../finding.ts';
import { findingOfIssue } from '../issue.ts';
import { placeIn, type SourceJson } from './packSource.ts';

/** Faults at their places in the file. A UUID that stands twice is told for the whole pack at once. */
export function lintFindings(file: SourceJson<unknown>, faults: readonly LintFault[]): Finding[] {
  return faults
    .filter(({ code }) => code !== 'I03')
    .map(({ code, path: keys, message }) => findingOfIssue({ code, ...placeIn(file, keys), message }));
}
