import assert from 'node:assert/strict';
import { parseType } from '../../../src/core/type.ts';
import { withParts } from '../../../src/core/typeParts.ts';

describe('withParts', () => {
  const rows: readonly (readonly [text: string, kinds: readonly string[]])[] = [
    ['int', ['int']],
    ['Map<string,float[]>?', ['optional', 'map', 'string', 'array', 'float']],
    ['TreeNode<Point>', ['tree', 'record']],
    ['task<int>', ['task', 'int']],
    ['fn<(string, int[]) -> bool>', ['callback', 'string', 'array', 'int', 'bool']],
  ];
  for (const [text, kinds] of rows) {
    it(`gives all types inside of ${text}`, () => {
      assert.deepEqual(
        withParts(parseType(text)).map(({ kind }) => kind),
        kinds,
      );
    });
  }
});
