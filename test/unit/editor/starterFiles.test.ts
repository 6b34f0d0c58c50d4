import { strict as assert } from 'node:assert';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeStarterFiles } from '../../../src/editor/starterFiles.ts';

const uuid = '11111111-1111-4111-8111-111111111111';
const starter = {
  solution: { fileName: 'box.py', text: 'class Box: ...\n' },
  support: [{ fileName: 'clock.py', text: 'class Clock: ...\n' }],
};

describe('writeStarterFiles', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'code-rounds-starter-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('writes the starter, what it needs, and which problem it is for', async () => {
    const target = path.join(folder, 'a', 'b');
    const written = await writeStarterFiles(target, starter, uuid);
    assert.deepEqual(written, { solution: path.join(target, 'box.py'), kind: 'created' });
    assert.deepEqual((await readdir(target)).sort(), ['box.py', 'clock.py', 'my-cases.rounds.json']);
    const own = JSON.parse(await readFile(path.join(target, 'my-cases.rounds.json'), 'utf8')) as unknown;
    assert.deepEqual(own, { problem: uuid, cases: [] });
  });

  it('never touches a file that is there', async () => {
    for (const name of ['box.py', 'clock.py', 'my-cases.rounds.json']) {
      await writeFile(path.join(folder, name), 'mine');
    }
    assert.equal((await writeStarterFiles(folder, starter, uuid)).kind, 'kept');
    for (const name of await readdir(folder)) {
      assert.equal(await readFile(path.join(folder, name), 'utf8'), 'mine');
    }
  });
});
