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
  const environment = childEnvironment('mark', '/run', { PYTHONUTF8: '1' }, secretive);

  it('passes on what interpreters need, and nothing else of the parent', () => {
    const own = [
      'PATH',
      'HOME',
      'USERPROFILE',
      'TMPDIR',
      'TEMP',
      'TMP',
      'NoDefaultCurrentDirectoryInExePath',
    ];
    assert.deepEqual(Object.keys(environment).sort(), [...own, runMark, 'TZ', 'PYTHONUTF8'].sort());
    assert.equal(environment['TZ'], 'UTC');
  });

  it('keeps home and temporary files in the run folder, and tools to those of the system', () => {
    for (const name of ['HOME', 'USERPROFILE', 'TMPDIR', 'TEMP', 'TMP'])
      assert.equal(environment[name], '/run');
    assert.ok(!environment['PATH']?.includes('/home/a'));
  });

  it('carries the mark of the run and what the language adds', () => {
    assert.equal(environment[runMark], 'mark');
    assert.equal(environment['PYTHONUTF8'], '1');
  });

  it('leaves out what is not set', () => {
    assert.ok(!('TZ' in childEnvironment('mark', '/run', {}, {})));
  });
});
