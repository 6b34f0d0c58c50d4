import assert from 'node:assert/strict';
import { languageIds, languageOfFile, languages } from '../../../src/core/language.ts';

describe('languageOfFile', () => {
  const files = [
    ['a.ts', 'typescript'],
    ['a.mts', 'typescript'],
    ['a.js', 'javascript'],
    ['a.b.cjs', 'javascript'],
    ['folder.py/solution.py', 'python'],
    ['main.go', 'go'],
    ['LRUCache.java', 'java'],
    ['a.txt', undefined],
    ['typescript', undefined],
    ['a.ts.bak', undefined],
    ['', undefined],
  ] as const;
  for (const [file, language] of files) {
    it(`takes ${JSON.stringify(file)} for ${language ?? 'no language'}`, () => {
      assert.equal(languageOfFile(file), language);
    });
  }

  it('knows every language by every one of its endings, and no ending twice', () => {
    const endings = languageIds.flatMap((id) => languages[id].endings.map((ending) => [ending, id] as const));
    for (const [ending, id] of endings) assert.equal(languageOfFile(`a${ending}`), id);
    assert.equal(new Set(endings.map(([ending]) => ending)).size, endings.length);
  });
});
