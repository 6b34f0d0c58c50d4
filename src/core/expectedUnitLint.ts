import * as l10n from '@vscode/l10n';
import type { FollowUpItem, NumberQuestion } from './followUp.ts';
import type { LintFault } from './lintFault.ts';

/** Texts that write the unit once more behind `{expected}`, which is shown with it. */
export function expectedUnitFaults(item: FollowUpItem, { unit }: NumberQuestion): LintFault[] {
  const [word = ''] = unit.toLowerCase().split(/[\s/]/);
  return textsIn(item, []).flatMap(({ path, text }): LintFault[] => {
    const behind = [...text.matchAll(/\{expected\}\**\s+([^\s*.,;:]+)/g)];
    if (!behind.some(([, next = '']) => next.toLowerCase() === word)) return [];
    const message = l10n.t('{expected} is shown with its unit already. Take "{0}" out behind it.', unit);
    return [{ code: 'U16', path, message }];
  });
}

interface PlacedText {
  readonly path: LintFault['path'];
  readonly text: string;
}

function textsIn(value: unknown, path: LintFault['path']): PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((each, index) => textsIn(each, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, [...path, key]));
}
