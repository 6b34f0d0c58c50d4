import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findingCodes, type CodeFacts } from '../../../src/packs/findingCodes.ts';
import { expectedFindings, type ExpectedFinding } from '../../support/expectedFindings.ts';

const tests = path.join(import.meta.dirname, '..');
const files = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.test.ts'),
);

describe('findingCodes', () => {
  it('has a title that is a sentence for every code', () => {
    const titles = Object.values(findingCodes).map(({ checks }) => checks);
    assert.deepEqual(
      titles.filter((title) => !/^[A-Z"].*\.$/.test(title)),
      [],
    );
    assert.equal(new Set(titles).size, titles.length);
  });

  let expected: ExpectedFinding[];

  before(() => {
    expected = files
      .map((file) => readFileSync(path.join(tests, file), 'utf8'))
      .flatMap((source) => (/ (?:error|warning) /.test(source) ? expectedFindings(source) : []));
  });

  it('are each triggered by a test that compares the whole message', () => {
    const codes = new Set(expected.map(({ code }) => code));
    assert.deepEqual(
      Object.keys(findingCodes).filter((code) => !codes.has(code)),
      [],
    );
  });

  it('are as grave in a message as their table says, but for those whose title says otherwise', () => {
    const usual = new Map<string, CodeFacts>(Object.entries(findingCodes));
    const other = expected.filter(({ code, text }) => {
      const facts = usual.get(code);
      const severity = / (error|warning) /.exec(text)?.[1];
      return severity !== facts?.severity && !/error|warning/.test(facts?.checks ?? '');
    });
    assert.deepEqual(other, []);
  });
});

describe('expectedFindings', () => {
  const codesIn = (source: string): string[] => expectedFindings(source).map(({ code }) => code);

  it('sees what a test compares, be it in pieces or with parts that are not known yet', () => {
    assert.deepEqual(codesIn("itFinds([['a', {}, ['a.md:1:2 M06 warning HTML. ' + 'Use Markdown.']]]);"), [
      'M06',
    ]);
    const looped = "const rows = ['a.md M06 warning HTML.']; for (const row of rows) check(row);";
    assert.deepEqual(codesIn(looped), ['M06']);
    assert.deepEqual(codesIn('assert.deepEqual(told, [`${file} L09 error Passes. Make it ${n}.`]);'), [
      'L09',
    ]);
  });

  it('overlooks what nobody compares, and what is no whole message', () => {
    assert.deepEqual(
      codesIn("// a.md:1:2 M06 warning HTML. Use Markdown.\nit('a.md M06 warning HTML.', run);"),
      [],
    );
    assert.deepEqual(codesIn("assert.match(told, 'M06'); assert.ok(told.includes('a.md M06 warning'));"), []);
  });
});
