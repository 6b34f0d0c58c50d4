import assert from 'node:assert/strict';
import { builtCommandLine, codeRounds } from '../support/commandLine.ts';

describe('code-rounds', function () {
  this.timeout(60_000);
  before(builtCommandLine);

  for (const args of [['--help'], ['-h'], ['help']]) {
    it(`shows how it is used: ${args.join(' ')}`, async () => {
      const { status, out } = await codeRounds(args);
      assert.equal(status, 0);
      assert.match(out, /^Usage:\n {2}code-rounds list/);
    });
  }

  const wrong: readonly (readonly string[])[] = [
    [],
    ['tset', 'lru-cache', 'a.js'],
    ['list', 'lru-cache'],
    ['starter', 'lru-cache'],
    ['test', 'lru-cache'],
    ['test', 'lru-cache', 'a.js', 'b.js'],
    ['test', 'lru-cache', 'a.js', '--jsno'],
    ['test', 'lru-cache', 'a.js', '--case'],
    ['list', '--json=yes'],
    ['pack', 'record'],
  ];
  for (const args of wrong) {
    it(`shows it as an error, and does nothing: ${args.join(' ') || 'no arguments'}`, async () => {
      const { status, out, error } = await codeRounds(args);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(error, /Usage:\n {2}code-rounds list/);
      assert.doesNotMatch(error, /Code Rounds itself failed/);
    });
  }
});
