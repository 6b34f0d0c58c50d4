import assert from 'node:assert/strict';
import { launchConfiguration } from '../../../../src/editor/debug/launchConfiguration.ts';
import type { DebugProgram } from '../../../../src/judge/debug/debugProgram.ts';

const environment = {
  CODE_ROUNDS_REQUESTS: '/run/requests.ndjson',
  CODE_ROUNDS_REPLIES: '/run/replies.ndjson',
};

function program(changes: Partial<DebugProgram>): DebugProgram {
  return {
    toolchain: { path: '/tool', version: '1.2.3' },
    executable: '/tool',
    args: [],
    environment,
    files: [],
    folder: '/run',
    replies: '/run/replies.ndjson',
    ...changes,
  };
}

const launch = { name: 'LRU cache: one key', file: '/practice/lru-cache/solution', isElectron: false };

describe('launchConfiguration', () => {
  it('starts the driver by the JavaScript debugger, and leads its copies back to the file', () => {
    const args = ['--max-old-space-size=4096', '--enable-source-maps', '/drivers/driver.mjs'];
    const made = launchConfiguration({ ...launch, language: 'typescript', program: program({ args }) });
    assert.equal(made.type, 'node');
    assert.equal(made.request, 'launch');
    assert.equal(made['runtimeExecutable'], '/tool');
    assert.deepEqual(made['runtimeArgs'], args.slice(0, 2));
    assert.equal(made['program'], '/drivers/driver.mjs');
    assert.deepEqual(made['env'], environment);
    assert.deepEqual(made['resolveSourceMapLocations'], ['/run/**']);
    assert.deepEqual(made['skipFiles'], ['<node_internals>/**', '/drivers/**']);
    assert.equal(made['attachSimplePort'], undefined);
  });

  it('gets into an Electron by a port, as it heeds no NODE_OPTIONS', () => {
    const made = launchConfiguration({
      ...launch,
      language: 'javascript',
      isElectron: true,
      program: program({ args: ['/drivers/driver.mjs'] }),
    });
    assert.equal(made['attachSimplePort'], 0);
  });

  it('starts the driver by the Python debugger with the interpreter that was found', () => {
    const args = ['-B', '-u', '/drivers/driver.py'];
    const made = launchConfiguration({ ...launch, language: 'python', program: program({ args }) });
    assert.equal(made.type, 'debugpy');
    assert.deepEqual(made['python'], ['/tool']);
    assert.deepEqual(made['pythonArgs'], ['-B', '-u']);
    assert.equal(made['program'], '/drivers/driver.py');
    assert.deepEqual(made['env'], environment);
  });

  it('starts the built program by Delve', () => {
    const made = launchConfiguration({
      ...launch,
      language: 'go',
      program: program({ executable: '/run/solution' }),
    });
    assert.deepEqual([made.type, made['mode'], made['program']], ['go', 'exec', '/run/solution']);
    assert.deepEqual(made['env'], environment);
  });

  it('starts the driver by the Java debugger, with the classes of the solution and the folder of its source', () => {
    const args = [
      '-XX:+UseSerialGC',
      '-Xmx400m',
      '-Duser.home=/run',
      '-cp',
      '/driver.jar',
      'coderounds.driver.Main',
    ];
    const made = launchConfiguration({
      ...launch,
      language: 'java',
      program: program({
        args,
        executable: '/jdk/bin/java',
        files: ['/run/solution.java', '/cache/classes'],
      }),
    });
    assert.deepEqual([made.type, made['mainClass']], ['java', 'coderounds.driver.Main']);
    assert.deepEqual(made['classPaths'], ['/driver.jar', '/cache/classes']);
    assert.deepEqual(made['sourcePaths'], ['/practice/lru-cache']);
    assert.equal(made['javaExec'], '/jdk/bin/java');
    assert.deepEqual(made['env'], environment);
  });

  it('shows prints in the debug console, in every language', () => {
    for (const language of ['typescript', 'javascript', 'python', 'go', 'java'] as const) {
      const made = launchConfiguration({
        ...launch,
        language,
        program: program({ args: ['-cp', '/a', '/b'] }),
      });
      assert.deepEqual([made['console'], made['cwd'], made.name], ['internalConsole', '/run', launch.name]);
    }
  });
});
