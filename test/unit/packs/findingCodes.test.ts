import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findingCodes } from '../../../src/packs/findingCodes.ts';

const tests = path.join(import.meta.dirname, '..', '..');
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

  it('are each triggered by a test', () => {
    const text = files.map((file) => readFileSync(path.join(tests, file), 'utf8')).join('\n');
    const untested = Object.keys(findingCodes).filter((code) => !new RegExp(`\\b${code}\\b`).test(text));
    assert.deepEqual(untested, []);
  });
});
