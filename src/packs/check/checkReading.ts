import { randomUUID } from 'node:crypto';
import * as l10n from '@vscode/l10n';
import { isUuid } from '../../core/identity.ts';
import type { Finding } from '../finding.ts';
import { findingOfIssue, type PackIssue } from '../issue.ts';
import { structuredFiles, type PackSource, type SourceJson } from './packSource.ts';

/** What parsing and the schemas say of every structured file. */
export function checkReading(pack: PackSource): Finding[] {
  return structuredFiles(pack).flatMap((file) => file.issues.map((issue) => told(file, issue)));
}

function told(file: SourceJson<unknown>, issue: PackIssue): Finding {
  const found = findingOfIssue(issue);
  const { keys } = issue;
  if (keys === undefined || (issue.code !== 'I01' && issue.code !== 'I02')) return found;
  const value = written(file, keys);
  // In capitals it is the same UUID; anything else cannot be kept.
  const lower = typeof value === 'string' ? value.toLowerCase() : '';
  const fresh = isUuid(lower) ? lower : randomUUID();
  const mend = l10n.t('Use "{0}", or run --fix.', fresh);
  // A UUID of another version may be known to progress already; whether it goes is the author's decision.
  if (issue.code === 'I02' && !isUuid(lower)) return { ...found, mend: l10n.t('Use "{0}".', fresh) };
  const what = issue.code === 'I01' ? l10n.t('The UUID is missing.') : found.what;
  return { ...found, what, mend, fix: { kind: 'set', keys, value: fresh } };
}

function written(file: SourceJson<unknown>, keys: readonly (string | number)[]): unknown {
  let value: unknown = file.document?.value;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
  }
  return value;
}
