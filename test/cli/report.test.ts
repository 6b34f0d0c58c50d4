import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { builtCommandLine, codeRounds } from '../support/commandLine.ts';
import { inTemporaryFolder } from '../support/temporaryFolder.ts';

const fixtures = path.join(import.meta.dirname, '..', 'fixtures', 'rounds');
const whole = path.join(fixtures, 'whole.json');
const extended = path.join(fixtures, 'extended.json');

describe('code-rounds report', function () {
  this.timeout(60_000);
  before(builtCommandLine);

  it('makes one table of the reports of a class, in the order given', async () => {
    const { status, out, error } = await codeRounds(['report', extended, whole]);
    assert.deepEqual([status, error], [0, '']);
    const [head, first, second, end] = out.split('\r\n');
    assert.match(head ?? '', /^name,round,plan,started,/);
    assert.match(first ?? '', /^Grace,a0000000-0000-4000-8000-000000000008,/);
    assert.equal(
      `${head ?? ''}\r\n${second ?? ''}\r\n`,
      await readFile(path.join(fixtures, 'whole.csv'), 'utf8'),
    );
    assert.equal(end, '');
  });

  it('names what it cannot read, keeps the others, and ends with 2', async () => {
    await inTemporaryFolder(async (folder) => {
      const broken = path.join(folder, 'broken.json');
      const other = path.join(folder, 'other.json');
      await writeFile(broken, '{"report":');
      await writeFile(other, '{"report":"code-rounds-round","schemaVersion":2}');
      await mkdir(path.join(folder, 'sub'));
      const { status, out, error } = await codeRounds([
        'report',
        broken,
        whole,
        other,
        path.join(folder, 'sub'),
        path.join(folder, 'none.json'),
      ]);
      assert.equal(status, 2);
      assert.equal(out.split('\r\n').length, 3);
      assert.match(out, /^Grace,/m);
      assert.match(error, /broken\.json: not valid JSON\. Give the JSON report of a round as it was saved\./);
      assert.match(error, /other\.json: not the report of a round: schemaVersion: /);
      assert.match(error, /sub: not a file\./);
      assert.match(error, /none\.json: there is no such file\./);
    });
  });

  it('lets no cell become a formula, and refuses fields that nobody knows', async () => {
    await inTemporaryFolder(async (folder) => {
      const report = JSON.parse(await readFile(whole, 'utf8')) as object;
      const hostile = path.join(folder, 'hostile.json');
      await writeFile(hostile, JSON.stringify({ ...report, name: '=cmd|"/C calc"!A0' }));
      const { status, out } = await codeRounds(['report', hostile]);
      assert.equal(status, 0);
      assert.match(out, /^"'=cmd\|""\/C calc""!A0",a0/m);
      await writeFile(hostile, JSON.stringify({ ...report, total: 100 }));
      const refused = await codeRounds(['report', hostile]);
      assert.equal(refused.status, 2);
      assert.match(refused.error, /Unrecognized key: "total"/);
    });
  });

  it('writes the table into a file', async () => {
    await inTemporaryFolder(async (folder) => {
      const table = path.join(folder, 'class.csv');
      const { status, out } = await codeRounds(['report', whole, '--out', table]);
      assert.deepEqual([status, out], [0, '']);
      assert.equal(await readFile(table, 'utf8'), await readFile(path.join(fixtures, 'whole.csv'), 'utf8'));
      const nowhere = await codeRounds(['report', whole, '--out', path.join(folder, 'none', 'class.csv')]);
      assert.equal(nowhere.status, 2);
      assert.match(nowhere.error, /cannot be written \(ENOENT\)\. Name a file in a folder that is there\./);
    });
  });

  it('asks for a file', async () => {
    const { status, error } = await codeRounds(['report']);
    assert.equal(status, 2);
    assert.match(error, /"report" takes one FILE or more/);
  });
});
