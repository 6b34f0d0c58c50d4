import type { SetupReport } from '../../core/setupReport.ts';
import { languageEntry, machineEntries, type SetupEntry } from './setupEntries.ts';

const marks = { good: '✓', bad: '✗', note: '-' } as const;

/** A whole report as plain text. */
export function setupText(report: SetupReport): string {
  return setupTexts(report).join('');
}

/** Likewise, each thing by itself: what is known later comes after what is known already. */
export function setupTexts(report: SetupReport): string[] {
  return [...machineEntries(report), ...report.languages.map(languageEntry)].map(entryText);
}

function entryText({ mark, title, finding, details }: SetupEntry): string {
  return [`${marks[mark]} ${title}: ${finding}`, ...details.map((detail) => `    ${detail}`), ''].join('\n');
}
