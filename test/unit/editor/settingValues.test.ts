import assert from 'node:assert/strict';
import { settingDefaults, type Settings } from '../../../src/editor/ids.ts';
import { settingValue } from '../../../src/editor/settingValues.ts';

const good: readonly (readonly [keyof Settings, unknown])[] = [
  ...(Object.entries(settingDefaults) as [keyof Settings, unknown][]),
  ['codeRounds.python.path', process.execPath],
  ['codeRounds.python.path', ' '],
  ['codeRounds.limitsFactor', 2.5],
  ['codeRounds.packs', ['/packs/a']],
];

const bad: readonly (readonly [keyof Settings, unknown])[] = [
  ['codeRounds.folder', 5],
  ['codeRounds.node.path', 'node'],
  ['codeRounds.python.path', 7],
  ['codeRounds.python.path', 'python3'],
  ['codeRounds.limitsFactor', 0],
  ['codeRounds.limitsFactor', 11],
  ['codeRounds.limitsFactor', 'abc'],
  ['codeRounds.limitsFactor', null],
  ['codeRounds.packs', '/packs/a'],
  ['codeRounds.packs', [1]],
];

describe('settingValue', () => {
  for (const [key, value] of good) {
    it(`takes ${JSON.stringify(value)} for ${key}`, () => {
      assert.deepEqual(settingValue(key, value), { kind: 'good', value });
    });
  }
  for (const [key, value] of bad) {
    it(`refuses ${JSON.stringify(value)} for ${key}`, () => {
      assert.equal(settingValue(key, value).kind, 'bad');
    });
  }
});
