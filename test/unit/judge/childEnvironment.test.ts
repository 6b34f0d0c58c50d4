import assert from 'node:assert/strict';
import { childEnvironment, runMark } from '../../../src/judge/childEnvironment.ts';

const secretive = {
  TZ: 'UTC',
  AWS_SECRET_ACCESS_KEY: 's',
  NODE_OPTIONS: '-r x',
  PATH: '/home/a/bin',
  HOME: '/home/a',
};

describe('childEnvironment', () => {
  const environment = childEnvironment('mark', '/run', { PYTHONUTF8: '1' }, secretive, 'linux');

  it('passes on what interpreters need, and nothing else of the parent', () => {
    const own = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP'];
    assert.deepEqual(Object.keys(environment).sort(), [...own, runMark, 'TZ', 'PYTHONUTF8'].sort());
    assert.equal(environment['TZ'], 'UTC');
  });

  it('keeps home and temporary files in the run folder, and tools to those of the system', () => {
    for (const name of ['HOME', 'TMPDIR', 'TEMP', 'TMP']) assert.equal(environment[name], '/run');
    assert.ok(!environment['PATH']?.includes('/home/a'));
  });

  it('carries the mark of the run and what the language adds', () => {
    assert.equal(environment[runMark], 'mark');
    assert.equal(environment['PYTHONUTF8'], '1');
  });

  it('leaves out what is not set', () => {
    assert.ok(!('TZ' in childEnvironment('mark', '/run', {}, {})));
  });

  it('gives Windows what it needs to start a program, and no other folder of the person', () => {
    const person = {
      SystemRoot: 'D:\\Windows',
      USERPROFILE: 'C:\\Users\\a',
      HOMEPATH: '\\Users\\a',
      APPDATA: 'C:\\x',
    };
    const folder = 'C:\\Temp\\code-rounds-1-abc';
    const windows = childEnvironment('mark', folder, {}, person, 'win32');
    assert.equal(windows['SystemRoot'], 'D:\\Windows');
    assert.equal(windows['PATH'], 'D:\\Windows\\System32');
    assert.equal(windows['NoDefaultCurrentDirectoryInExePath'], '1');
    assert.equal(`${windows['HOMEDRIVE'] ?? ''}${windows['HOMEPATH'] ?? ''}`, folder);
    for (const name of ['USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'TEMP', 'TMP'])
      assert.equal(windows[name], folder);
  });
});
