import { verdictTitles } from '../core/verdict.ts';
import type { CaseResult, RunReport } from '../core/runReport.ts';

/** The report as a person reads it in a terminal; control characters of the solution's prints are made visible. */
export function reportText(report: RunReport): string {
  const lines = [headline(report)];
  if (
    report.message !== '' &&
    report.cases.every(({ state }) => state === 'not-run' || state === 'accepted')
  ) {
    lines.push('', visible(report.message));
  }
  for (const result of report.cases) {
    if (result.state !== 'accepted' && result.state !== 'not-run') lines.push('', ...caseLines(result));
  }
  const notRun = report.cases.filter(({ state }) => state === 'not-run').length;
  if (notRun > 0) lines.push('', notRun === 1 ? '1 case was not run.' : `${notRun} cases were not run.`);
  if (report.printed !== '') lines.push('', 'Printed:', visible(report.printed).trimEnd());
  return `${lines.join('\n')}\n`;
}

function headline({ verdict, cases, passed, total }: RunReport): string {
  if (cases.every(({ state }) => state === 'not-run')) return `${verdictTitles[verdict]}.`;
  return `${verdictTitles[verdict]}: ${passed} of ${total} cases passed.`;
}

function caseLines(result: CaseResult): string[] {
  const lines = [
    `✗ ${result.name} (${result.visibility}, ${result.layer}): ${verdictTitles[verdictOf(result)]}`,
  ];
  if (result.why !== undefined) lines.push(`  ${result.why}`);
  if (result.message !== '') lines.push(...indent(visible(result.message)));
  if (result.input !== undefined) lines.push(...indent(visible(result.input)).map((line) => `  ${line}`));
  return lines;
}

function verdictOf(result: CaseResult): RunReport['verdict'] {
  return result.state === 'not-run' ? 'cancelled' : result.state;
}

function indent(text: string): string[] {
  return text.split('\n').map((line) => `  ${line}`);
}

/** A solution may print escape sequences; a terminal must not act on them. */
function visible(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (character) => {
    if (character === '\r') return '';
    return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
}
