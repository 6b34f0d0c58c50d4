import { finding, type Finding } from '../finding.ts';
import type { PackSource, SourceText } from './packSource.ts';

/** Structured files and prose are the same bytes on every machine, so that archives are too. */
export function checkText({ texts }: PackSource): Finding[] {
  return texts.flatMap((source) => {
    const faults = textFaults(source);
    if (faults.length === 0) return [];
    const fix = { kind: 'plain-text' } as const;
    return [
      finding('F07', source, `The file has ${faults.join(', ')}.`, 'Mend it by hand, or run --fix.', { fix }),
    ];
  });
}

function textFaults({ text }: SourceText): string[] {
  return [
    ...(text.startsWith('\uFEFF') ? ['a byte order mark'] : []),
    ...(text.includes('\r') ? ['carriage returns'] : []),
    ...(text.endsWith('\n') ? [] : ['no line feed at its end']),
  ];
}
