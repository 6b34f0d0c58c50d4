import type { CaseResult, RunReport } from '../core/runReport.ts';

/** The report as JUnit XML: a suite a run, a test case a case. Control characters that XML 1.0 forbids are left out. */
export function junit(report: RunReport): string {
  const failures = report.cases.filter(({ state }) => state !== 'accepted' && state !== 'not-run').length;
  const skipped = report.cases.filter(({ state }) => state === 'not-run').length;
  const cases = report.cases.map((result) => testCase(report, result)).join('');
  const seconds = (report.runMs / 1_000).toFixed(3);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<testsuites>\n<testsuite name="${escape(report.problem)}" tests="${report.total}" failures="${failures}" ` +
    `skipped="${skipped}" errors="0" time="${seconds}">\n${cases}` +
    `<system-out>${escape(report.printed)}</system-out>\n</testsuite>\n</testsuites>\n`
  );
}

function testCase(report: RunReport, result: CaseResult): string {
  const head = `<testcase classname="${escape(`${report.problem}.${report.language}`)}" name="${escape(result.name)}" time="${(result.durationMs / 1_000).toFixed(3)}"`;
  if (result.state === 'accepted') return `${head}/>\n`;
  if (result.state === 'not-run') return `${head}><skipped/></testcase>\n`;
  const text = [result.why, result.message].filter((part) => part !== undefined && part !== '').join('\n');
  return `${head}><failure type="${result.state}" message="${escape(text.split('\n')[0] ?? '')}">${escape(text)}</failure></testcase>\n`;
}

function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
