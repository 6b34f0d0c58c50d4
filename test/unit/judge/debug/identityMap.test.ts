import assert from 'node:assert/strict';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { identityMap } from '../../../../src/judge/debug/identityMap.ts';

describe('identityMap', () => {
  it('leads from every word of a text to the same place', () => {
    const text = `export class A {\n\n  get(key) {\n${' '.repeat(70)}return this.entries[key] ?? -1;\n  }\n}\n`;
    const map = new SourceMap(JSON.parse(identityMap(text)) as SourceMapPayload);
    const places = text
      .split('\n')
      .flatMap((row, line) => Array.from(row.matchAll(/[\w$]+/g), ({ index }) => [line, index] as const));
    assert.ok(places.length > 8);
    for (const [line, column] of places) {
      const entry = map.findEntry(line, column);
      assert.ok('originalLine' in entry);
      assert.deepEqual([entry.originalLine, entry.originalColumn], [line, column]);
    }
  });
});
