import assert from 'node:assert/strict';
import { junit } from '../../../src/cli/junit.ts';
import { caseResult, runReport } from '../../support/runReports.ts';

const accepted = caseResult({ name: 'fine', state: 'accepted', message: '' });
const notRun = caseResult({ name: 'later', state: 'not-run', message: '' });

describe('junit', () => {
  it('has a suite for the run and a test case for each case', () => {
    const xml = junit(runReport([accepted, caseResult(), notRun], { printed: 'a < b' }));
    assert.equal(
      xml,
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites>',
        '<testsuite name="sample" tests="3" failures="1" skipped="1" errors="0" time="1.234">',
        '<testcase classname="sample.javascript" name="fine" time="0.012"/>',
        '<testcase classname="sample.javascript" name="a case" time="0.012"><failure type="wrong-answer" message="A mistake.">A mistake.',
        'Expected 1, got 2.</failure></testcase>',
        '<testcase classname="sample.javascript" name="later" time="0.012"><skipped/></testcase>',
        '<system-out>a &lt; b</system-out>',
        '</testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
  });

  it('is in error where the run failed before any case', () => {
    const xml = junit(runReport([notRun], { verdict: 'compile-error', message: 'a.js:1:1: No.\nReally.' }));
    assert.match(xml, /tests="2" failures="0" skipped="1" errors="1"/);
    assert.match(
      xml,
      /<error type="compile-error" message="a\.js:1:1: No\.">a\.js:1:1: No\.\nReally\.<\/error>/,
    );
  });

  it('escapes what XML reads, and leaves out what it cannot hold', () => {
    const xml = junit(
      runReport([caseResult({ name: `"<&>"`, message: 'a\u0000\u001b[31m\ud800b😀', why: '' })]),
    );
    assert.match(xml, /name="&quot;&lt;&amp;&gt;&quot;"/);
    assert.match(xml, />a\[31mb😀<\/failure>/);
  });
});
