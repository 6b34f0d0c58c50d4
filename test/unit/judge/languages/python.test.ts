import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problemSchema } from '../../../../src/core/problem.ts';
import type { JudgeEnvironment } from '../../../../src/judge/languages/adapter.ts';
import { python } from '../../../../src/judge/languages/python.ts';

const toolchain = { path: '/usr/bin/python3', version: '3.12.0' };
const environment: JudgeEnvironment = {
  driversFolder: '/somewhere/drivers',
  interpreters: {},
  path: '',
  cacheFolder: '/somewhere/cache',
};

const problem = problemSchema.parse({
  uuid: 'f1b7d8f2-7a55-4b7c-9d0e-3b8f6f6f2d11',
  slug: 'some-problem',
  title: 'Some problem',
  difficulty: 2,
  minutes: 20,
  tags: ['practice'],
  kind: 'function',
  signature: { name: 'reverse', params: [{ name: 'head', type: 'ListNode<int>' }], returns: 'ListNode<int>' },
});

describe('the Python adapter', () => {
  let runFolder = '';

  beforeEach(async () => {
    runFolder = await mkdtemp(join(tmpdir(), 'python-adapter-'));
  });

  afterEach(async () => {
    await rm(runFolder, { recursive: true, force: true });
  });

  it('prepares a copy of the solution and the support file, and runs nothing', async () => {
    const prepared = await python.prepare({
      environment,
      toolchain,
      source: 'this is no Python — at all',
      fileName: 'mine.py',
      problem,
      runFolder,
      compileMs: 1_000,
      signal: new AbortController().signal,
    });
    assert.deepEqual(prepared, { kind: 'ready', files: [join(runFolder, 'solution.py')] });
    assert.deepEqual((await readdir(runFolder)).sort(), ['code_rounds.py', 'solution.py']);
    assert.equal(await readFile(join(runFolder, 'solution.py'), 'utf8'), 'this is no Python — at all');
  });

  it('starts the driver in isolated mode, unbuffered, over extra descriptors', async () => {
    assert.deepEqual(await python.command({ environment, toolchain, runFolder, files: [], memoryMiB: 256 }), {
      executable: '/usr/bin/python3',
      args: ['-I', '-B', '-u', join('/somewhere/drivers', 'driver.py')],
      environment: {},
      channel: 'extra-descriptors',
    });
  });
});
