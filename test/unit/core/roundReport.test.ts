import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { roundCsvHead, roundCsvLine } from '../../../src/core/roundReportCsv.ts';
import { roundReportMarkdown } from '../../../src/core/roundReportMarkdown.ts';
import {
  roundReportJson,
  roundReportOf,
  usualChoices,
  type ReportChoices,
} from '../../../src/core/roundReportOf.ts';
import { roundReportSchema, type RoundReport } from '../../../src/core/roundReport.ts';
import { scorecardOf } from '../../../src/core/scorecard.ts';
import { inEnglish } from '../../../src/core/spokenLanguage.ts';
import { inGerman } from '../../support/german.ts';
import { roundLog, rounds, type RoundName } from '../../support/keptRounds.ts';

const golden = path.join(import.meta.dirname, '..', '..', 'fixtures', 'rounds');
const everything: ReportChoices = { name: 'Grace', timingAid: true, notes: true, code: true, answers: true };
const names = Object.keys(rounds) as RoundName[];

function reportOf(name: RoundName, choices: ReportChoices = everything): RoundReport {
  const card = scorecardOf(roundLog(name));
  assert.ok(card);
  return roundReportOf(card, choices);
}

/** The kept file; written anew when `CODE_ROUNDS_WRITE_GOLDEN` is set, to be read before it is committed. */
function kept(file: string, text: string): string {
  const target = path.join(golden, file);
  if (process.env['CODE_ROUNDS_WRITE_GOLDEN'] !== undefined) writeFileSync(target, text);
  return readFileSync(target, 'utf8');
}

describe('the report of a round', () => {
  for (const name of names) {
    it(`equals the kept one: ${name}`, () => {
      const report = reportOf(name);
      const files = [
        [`${name}.md`, roundReportMarkdown(report)],
        [`${name}.json`, roundReportJson(report)],
        [`${name}.csv`, roundCsvHead() + roundCsvLine(report)],
      ] as const;
      for (const [file, text] of files) assert.equal(text, kept(file, text), file);
    });

    it(`can be read back whole: ${name}`, () => {
      const report = reportOf(name);
      assert.deepEqual(roundReportSchema.parse(JSON.parse(roundReportJson(report))), report);
    });
  }

  it('is written in English in an editor that speaks another language', () => {
    const [german, english] = inGerman(() => [
      reportOf('whole'),
      inEnglish(() => roundReportMarkdown(reportOf('whole'))),
    ]);
    assert.match(
      german.sentences.strongest,
      /^In „Checkout red, logs blank“ wurde die Auswirkung nach 6:30 gestoppt/,
    );
    assert.equal(english, kept('whole.md', english));
  });

  it('leaves out a name, the timing aid and notes unless they were asked for', () => {
    const report = reportOf('extended', usualChoices);
    const text = roundReportJson(report) + roundReportMarkdown(report);
    assert.doesNotMatch(text, /timingAid|plannedMs|Timing aid|"name"/);
    const whole = reportOf('whole', usualChoices);
    const all = roundReportJson(whole) + roundReportMarkdown(whole);
    assert.doesNotMatch(all, /The hint gave me the linked list|only change|Of p3 I wrote/);
    assert.match(all, /Two small classes, no repetition/);
  });

  it('leaves out code and answers that were not asked for', () => {
    const report = reportOf('whole', { ...usualChoices, code: false, answers: false });
    const text = roundReportJson(report) + roundReportMarkdown(report);
    assert.doesNotMatch(text, /export class|Hash the key|Of p1 I wrote/);
  });

  it('holds no story, whatever is asked for', () => {
    const report = reportOf('whole');
    const all = roundReportJson(report) + roundReportMarkdown(report) + roundCsvLine(report);
    assert.doesNotMatch(all, /Initech/);
    assert.match(all, /A story of one’s own is not part of a report/);
  });

  it('has as many fields in its line of CSV as in the head', () => {
    const fields = (line: string) => line.trimEnd().split(',').length;
    assert.equal(fields(roundCsvLine(reportOf('extended'))), fields(roundCsvHead()));
  });
});

describe('foreign text in a report', () => {
  const hostile = '=HYPERLINK("http://evil"),\n"x"|<script>\u202e';

  it('stays text in a line of CSV', () => {
    const line = roundCsvLine(reportOf('whole', { ...everything, name: hostile }));
    assert.ok(line.startsWith('"\'=HYPERLINK(""http://evil""), ""x""|<script>\ufffd",a0'), line.slice(0, 80));
    assert.equal(line.split('\r\n').length, 2);
  });

  it('can neither format Markdown nor end a table or a block of code', () => {
    const text = roundReportMarkdown(reportOf('whole', { ...everything, name: hostile }));
    assert.match(text, /\| Name \| =HYPERLINK\("http:\/\/evil"\), "x"\\\|\\<script\\>\ufffd \|/);
    assert.match(text, /^````typescript$/m);
  });
});
