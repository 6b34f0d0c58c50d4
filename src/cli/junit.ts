import type { CaseResult, RunReport } from '../core/runReport.ts';

/**
 * The report as JUnit XML: a suite a run, a test case a case. A run that failed before any case is one more, in error.
 * Control characters that XML 1.0 forbids are left out.
 */
export function junit(report: RunReport): string {
  const failures = report.cases.filter(({ state }) => state !== 'accepted' && state !== 'not-run').length;
  const skipped = report.cases.filter(({ state }) => state === 'not-run').length;
  const whole = failures > 0 || report.verdict === 'accepted' ? [] : [wholeRun(report)];
  const cases = [...report.cases.map((result) => testCase(report, result)), ...whole].join('');
  const seconds = (report.runMs / 1_000).toFixed(3);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<testsuites>\n<testsuite name="${escape(report.problem)}" tests="${report.total + whole.length}" failures="${failures}" ` +
    `skipped="${skipped}" errors="${whole.length}" time="${seconds}">\n${cases}` +
    `<system-out>${escape(report.printed)}</system-out>\n</testsuite>\n</testsuites>\n`
  );
}

/** A solution that did not compile, say: a reader of skipped cases alone would take it for no failure. */
function wholeRun(report: RunReport): string {
  const first = report.message.split('\n')[0] ?? '';
  return `${head(report, 'the run as a whole', 0)}><error type="${report.verdict}" message="${escape(first)}">${escape(report.message)}</error></testcase>\n`;
}

function head(report: RunReport, name: string, durationMs: number): string {
  const className = escape(`${report.problem}.${report.language}`);
  return `<testcase classname="${className}" name="${escape(name)}" time="${(durationMs / 1_000).toFixed(3)}"`;
}

function testCase(report: RunReport, result: CaseResult): string {
  const start = head(report, result.name, result.durationMs);
  if (result.state === 'accepted') return `${start}/>\n`;
  if (result.state === 'not-run') return `${start}><skipped/></testcase>\n`;
  const text = [result.why, result.message].filter((part) => part !== undefined && part !== '').join('\n');
  return `${start}><failure type="${result.state}" message="${escape(text.split('\n')[0] ?? '')}">${escape(text)}</failure></testcase>\n`;
}

function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
