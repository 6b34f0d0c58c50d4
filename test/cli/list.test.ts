import assert from 'node:assert/strict';
import { builtCommandLine, codeRounds } from '../support/commandLine.ts';
import { inPackFolder } from '../support/packFolder.ts';
import { storeProblemFile } from '../support/problems.ts';

const problemFile = 'problems/sample/problem.rounds.json';

describe('code-rounds list', function () {
  this.timeout(60_000);
  before(builtCommandLine);

  it('lists the built-in problems, one a line', async () => {
    const { status, out, error } = await codeRounds(['list']);
    assert.deepEqual([status, error], [0, '']);
    assert.match(out, /^lru-cache +\d\/5 {2}LRU cache {2}\(.*; code-rounds\.senior-backend\)$/m);
  });

  it('lists those of further packs behind them, as JSON on demand', async () => {
    await inPackFolder({}, async (folder) => {
      const { status, out } = await codeRounds(['list', '--json', '--pack', folder]);
      assert.equal(status, 0);
      const problems = JSON.parse(out) as unknown[];
      assert.deepEqual(problems.at(-1), {
        pack: 'acme.basics',
        slug: 'sample',
        title: 'Sample',
        difficulty: 2,
        topics: ['sampling'],
        languages: ['typescript', 'javascript', 'python'],
        uuid: storeProblemFile.uuid,
      });
    });
  });

  it('leaves out what is retired', async () => {
    await inPackFolder({ [problemFile]: { ...storeProblemFile, status: 'retired' } }, async (folder) => {
      assert.doesNotMatch((await codeRounds(['list', '--pack', folder])).out, /^sample /m);
    });
  });

  it('lists the others where one problem is broken, and says where', async () => {
    await inPackFolder({ [problemFile]: '{\n  "uuid": 1\n' }, async (folder) => {
      const { status, out, error } = await codeRounds(['list', '--pack', folder]);
      assert.equal(status, 0);
      assert.match(out, /^lru-cache /m);
      assert.match(
        error,
        /problems\/sample\/problem\.rounds\.json:3:1: Not valid JSON: close brace expected\./,
      );
    });
  });

  it('refuses a folder that is no pack', async () => {
    const { status, error } = await codeRounds(['list', '--pack', '/nowhere']);
    assert.equal(status, 2);
    assert.match(
      error,
      /^\/nowhere: no pack here\. Name the folder that holds pack\.rounds\.json, or an archive of a pack\.\n$/,
    );
  });

  it('refuses a pack whose manifest cannot be read, and says where', async () => {
    await inPackFolder({ 'pack.rounds.json': '{ "format": 2 }' }, async (folder) => {
      const { status, error } = await codeRounds(['list', '--pack', folder]);
      assert.equal(status, 2);
      assert.match(error, /pack\.rounds\.json:1:3: Expected 1, got 2\./);
      assert.match(error, /cannot be used\. Mend what is listed above\.\n$/);
    });
  });

  it('refuses one pack under two ids, naming both', async () => {
    await inPackFolder({}, (folder) =>
      inPackFolder({}, async (other) => {
        const { status, error } = await codeRounds(['list', '--pack', folder, '--pack', other]);
        assert.equal(status, 2);
        assert.match(error, /"Sample" of acme\.basics has the same UUID as "Sample" of acme\.basics/);
      }),
    );
  });
});
