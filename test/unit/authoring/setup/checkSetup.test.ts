import assert from 'node:assert/strict';
import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkSetup, type SetupRequest } from '../../../../src/authoring/setup/checkSetup.ts';
import { languageIds, type LanguageId } from '../../../../src/core/language.ts';
import { setupReportSchema, type LanguageSetup, type SetupReport } from '../../../../src/core/setupReport.ts';
import { sourceEnvironment } from '../../../support/sourceEnvironment.ts';
import { inTemporaryFolder } from '../../../support/temporaryFolder.ts';

/** None of them is there, whatever this machine has. */
const nowhere = { python: '/nowhere/python', go: '/nowhere/go', java: '/nowhere/jdk' };

describe('checkSetup', function () {
  this.timeout(60_000);

  /** A check in which the compiled languages are missing; Node is always there. */
  const check = (changes: Partial<SetupRequest> = {}, interpreters: object = nowhere): Promise<SetupReport> =>
    inTemporaryFolder((folder) =>
      checkSetup({
        environment: { ...sourceEnvironment(folder), interpreters: { ...nowhere, ...interpreters } },
        host: { kind: 'editor', name: 'Editor 1.2.3' },
        limitsFactor: 1,
        depth: 'look',
        signal: new AbortController().signal,
        ...changes,
      }),
    );

  it('lists every language, and a missing tool takes away only its own', async () => {
    const report = setupReportSchema.parse(await check());
    assert.deepEqual(
      report.languages.map(({ language, state }) => [language, state]),
      [
        ['typescript', 'found'],
        ['javascript', 'found'],
        ['python', 'missing'],
        ['go', 'missing'],
        ['java', 'missing'],
      ],
    );
    assert.deepEqual(
      report.languages.map(({ oldest, another }) => [oldest, another]),
      [
        ['Node.js 20.19', 'set codeRounds.node.path'],
        ['Node.js 20.19', 'set codeRounds.node.path'],
        ['Python 3.9', 'set codeRounds.python.path'],
        ['Go 1.21', 'set codeRounds.go.path'],
        ['JDK 17', 'set codeRounds.java.home'],
      ],
    );
  });

  it('names how the command line is led to another tool', async () => {
    const report = await check({ host: { kind: 'command-line', name: 'the command line' } });
    assert.match(found(report, 'java').another, /JAVA_HOME/);
  });

  it('tells of the machine', async () => {
    const report = await check({ limitsFactor: 3 });
    assert.deepEqual([report.host, report.limitsFactor], ['Editor 1.2.3', 3]);
    assert.equal(report.nodeVersion, process.versions.node);
    assert.equal(report.permissionModel, true);
    assert.deepEqual(
      report.folders.map(({ holds, fault }) => [holds, fault]),
      [
        ['compiled', undefined],
        ['runs', undefined],
      ],
    );
  });

  it('says why a folder cannot be written', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = path.join(folder, 'file');
      await writeFile(file, '');
      const report = await check({
        environment: { ...sourceEnvironment(path.join(file, 'cache')), interpreters: nowhere },
      });
      assert.match(report.folders[0]?.fault ?? '', /ENOTDIR|EEXIST|ENOENT/);
    });
  });

  it('has a small solution run to know that what was found works', async () => {
    const report = await check({ depth: 'try' });
    const setup = found(report, 'javascript');
    assert.equal(setup.state, 'works', JSON.stringify(setup));
    assert.ok(setup.tookMs > 0);
    assert.equal(setup.path, process.execPath);
  });

  it('tells apart a tool that answers but does not work', async function () {
    // The pretended tool is a shell script.
    if (process.platform === 'win32') this.skip();
    await inTemporaryFolder(async (folder) => {
      const python = path.join(folder, 'python3');
      await writeFile(python, `#!/bin/sh\n[ "$2" = -c ] || exit 1\nprintf '%s\\n' '${python}' 3.12.0\n`);
      await chmod(python, 0o755);
      const setup = found(await check({ depth: 'try' }, { python }), 'python');
      assert.equal(setup.state, 'fails', JSON.stringify(setup));
      assert.match(setup.message, /^Run-time error\. .*exit code 1/);
    });
  });

  it('refuses a path that is not absolute, for that language alone', async () => {
    const report = await check({}, { python: '"python3"', javascript: 'node' });
    for (const [language, setting] of [
      ['python', 'codeRounds.python.path'],
      ['javascript', 'codeRounds.node.path'],
    ] as const) {
      const setup = found(report, language);
      assert.equal(setup.state, 'missing');
      assert.match(setup.advice, new RegExp(`Set ${setting} to the absolute path`));
    }
    assert.equal(found(report, 'typescript').state, 'found');
  });

  it('tells what is known so far, language by language', async () => {
    const counts: number[] = [];
    await check({ onProgress: ({ languages }) => counts.push(languages.length) });
    assert.deepEqual(
      counts,
      [...languageIds, undefined].map((_, index) => index),
    );
  });

  it('ends when it is aborted', async () => {
    const cancel = new AbortController();
    const aborted = check({
      depth: 'try',
      signal: cancel.signal,
      onProgress: () => {
        cancel.abort();
      },
    });
    await assert.rejects(aborted, { name: 'AbortError' });
  });
});

function found(report: SetupReport, id: LanguageId): LanguageSetup {
  const setup = report.languages.find(({ language }) => language === id);
  assert.ok(setup);
  return setup;
}
