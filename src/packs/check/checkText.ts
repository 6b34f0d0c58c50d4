import * as l10n from '@vscode/l10n';
import { finding, type Finding } from '../finding.ts';
import type { PackSource, SourceContent, SourceText } from './packSource.ts';

/** Structured files and prose are the same bytes on every machine, so that archives are too. */
export function checkText({ texts, disguised }: PackSource): Finding[] {
  const isText = ({ path }: SourceText) => !disguised.some((other) => other.path === path);
  return [...disguised.map(contentFinding), ...texts.filter(isText).flatMap(plainFindings)];
}

function contentFinding({ path, kind }: SourceContent): Finding {
  return kind === 'no-image'
    ? finding(
        'F18',
        { path },
        l10n.t('The file is not an image of the kind that its ending says.'),
        l10n.t('Save it anew.'),
      )
    : finding(
        'F18',
        { path },
        l10n.t('The file is not text in UTF-8.'),
        l10n.t('Save it with that encoding.'),
      );
}

function plainFindings(source: SourceText): Finding[] {
  const faults = textFaults(source);
  if (faults.length === 0) return [];
  const fix = { kind: 'plain-text' } as const;
  return [
    finding(
      'F07',
      source,
      l10n.t('The file has {0}.', faults.join(', ')),
      l10n.t('Mend it by hand, or run --fix.'),
      {
        fix,
      },
    ),
  ];
}

function textFaults({ text }: SourceText): string[] {
  return [
    ...(text.startsWith('\uFEFF') ? [l10n.t('a byte order mark')] : []),
    ...(text.includes('\r') ? [l10n.t('carriage returns')] : []),
    ...(text.endsWith('\n') ? [] : [l10n.t('no line feed at its end')]),
  ];
}
