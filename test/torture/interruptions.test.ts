import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languageIds } from '../../src/core/language.ts';
import type { JudgeProgress } from '../../src/judge/judgeRequest.ts';
import { builtDrivers, missingLanguages, testEnvironment } from '../judge/environment.ts';
import { waitUntil } from '../support/waitUntil.ts';
import { processesIn, sleepersIn } from './processesIn.ts';
import { Rack, right } from './rack.ts';

const missing = await missingLanguages();
const repository = path.join(import.meta.dirname, '..', '..');

describe('a run that is disturbed', () => {
  let rack: Rack;

  beforeEach(() => {
    builtDrivers();
    rack = new Rack();
  });

  afterEach(() => {
    rack.dispose();
  });

  /** Does something as soon as the first case has begun. */
  function atFirstCase(act: () => void) {
    return (progress: JudgeProgress): void => {
      if (progress.kind === 'case-started') setImmediate(act);
    };
  }

  function deleteFolders(): void {
    for (const name of readdirSync(rack.folder)) rmSync(path.join(rack.folder, name), { recursive: true });
  }

  for (const file of [
    'loops-for-ever.js',
    'loops-while-loading.py',
    'loops-for-ever.go',
    'loops-for-ever.java',
  ]) {
    it(`can be cancelled at once: ${file}`, async function () {
      if ([...missing].some((id) => right[id].split('.')[1] === file.split('.')[1])) this.skip();
      const cancel = new AbortController();
      const report = await rack.run(file, {
        caseMs: 30_000,
        signal: cancel.signal,
        onProgress: atFirstCase(() => {
          cancel.abort();
        }),
      });
      assert.equal(report.verdict, 'cancelled');
      assert.ok(report.runMs < 2_000, `took ${report.runMs} ms`);
      assert.deepEqual(await rack.leftAfter(1_000), []);
      assert.equal((await rack.run(file.replace(/.*\./, 'right.'))).verdict, 'accepted');
    });
  }

  for (const id of languageIds) {
    it(`needs its folder only until the program is loaded, in ${id}`, async function () {
      if (missing.has(id)) this.skip();
      const report = await rack.run(right[id], {
        onProgress: ({ kind }) => {
          if (kind === 'case-ended') deleteFolders();
        },
      });
      assert.equal(report.verdict, 'accepted', report.message);
    });

    it(`tells when its folder is deleted before that, and leaves nothing, in ${id}`, async function () {
      if (missing.has(id)) this.skip();
      const report = await rack.run(right[id], { onProgress: atFirstCase(deleteFolders) });
      // What is quicker than the deletion, or is loaded from elsewhere, has nothing to tell.
      if (report.verdict !== 'accepted') {
        assert.equal(report.verdict, 'judge-error');
        assert.match(report.message, /temporary folder of this run was deleted.*Run again/);
      }
      assert.deepEqual(await rack.leftAfter(1_000), []);
      assert.equal((await rack.run(right[id])).verdict, 'accepted');
    });

    it(`is no run when the interpreter set for ${id} is not there`, async () => {
      const nowhere = path.join(rack.folder, 'nowhere', 'tool');
      const environment = { ...testEnvironment(), interpreters: { [id]: nowhere } };
      const report = await rack.run(right[id], { environment });
      assert.equal(report.verdict, 'toolchain-missing');
      assert.ok(report.message.includes(nowhere), report.message);
    });

    it(`is no run when the interpreter set for ${id} is a stub that only asks to install it`, async function () {
      if (process.platform === 'win32') this.skip();
      const stub = path.join(rack.folder, 'stub');
      writeFileSync(
        stub,
        '#!/bin/sh\necho "not found; run without arguments to install it from the store" >&2\nexit 49\n',
      );
      chmodSync(stub, 0o755);
      const environment = { ...testEnvironment(), interpreters: { [id]: stub } };
      const report = await rack.run(right[id], { environment });
      assert.equal(report.verdict, 'toolchain-missing');
      assert.ok(report.message.includes(stub), report.message);
    });
  }

  it('is swept by the next session when its judge was killed, also what has left its group', async function () {
    if (process.platform !== 'linux' || missing.has('python')) this.skip();
    const pack = path.join(import.meta.dirname, 'pack');
    const file = path.join(import.meta.dirname, 'submissions', 'left-alone-when-its-judge-dies.py');
    const judge = spawn(
      process.execPath,
      [path.join(repository, 'dist', 'cli.js'), 'test', 'add', file, '--pack', pack],
      {
        env: { ...process.env, TMPDIR: rack.folder },
        stdio: 'ignore',
      },
    );
    await waitUntil(() => sleepersIn(rack.folder) === 1, 20_000);
    judge.kill('SIGKILL');
    await once(judge, 'exit');
    await waitUntil(() => processesIn(rack.folder).filter((pid) => pid !== judge.pid).length === 1, 20_000);
    assert.equal(sleepersIn(rack.folder), 1, 'what has left the group lives on until somebody looks');
    assert.equal((await rack.run(right.python)).verdict, 'accepted');
    assert.deepEqual(await rack.leftAfter(1_000), []);
  });
});
