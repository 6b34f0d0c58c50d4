import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTool, type ToolRun } from '../../../src/judge/toolProcess.ts';
import { inTemporaryFolder } from '../../support/temporaryFolder.ts';

/** Node itself stands in for a compiler. */
function run(script: string, more: Partial<ToolRun> = {}) {
  return runTool({
    executable: process.execPath,
    args: ['-e', script],
    folder: tmpdir(),
    environment: {},
    limitMs: 20_000,
    signal: new AbortController().signal,
    ...more,
  });
}

describe('runTool', function () {
  this.timeout(60_000);

  it('gives what the tool said, and its exit code', async () => {
    const ending = await run('console.log("out"); console.error("err"); process.exitCode = 3');
    assert.deepEqual(ending, { kind: 'ended', code: 3, output: 'out\n', errors: 'err\n' });
  });

  it('feeds it what it is to read', async () => {
    const ending = await run('process.stdin.pipe(process.stdout)', { input: 'some source' });
    assert.deepEqual(ending, { kind: 'ended', code: 0, output: 'some source', errors: '' });
  });

  it('passes nothing of its own environment on but what tools need', async () => {
    process.env['CODE_ROUNDS_SECRET'] = 'secret';
    try {
      const ending = await run('console.log(process.env.CODE_ROUNDS_SECRET, process.env.GIVEN)', {
        environment: { GIVEN: 'given' },
      });
      assert.equal(ending.kind === 'ended' && ending.output, 'undefined given\n');
    } finally {
      delete process.env['CODE_ROUNDS_SECRET'];
    }
  });

  it('ends a tool that takes too long', async () => {
    assert.deepEqual(await run('setInterval(() => {}, 1000)', { limitMs: 300 }), { kind: 'too-late' });
  });

  it('ends a tool when it is aborted, and throws the reason', async () => {
    const controller = new AbortController();
    const running = run('setInterval(() => {}, 1000)', { signal: controller.signal });
    controller.abort(new Error('stop'));
    await assert.rejects(running, /stop/);
  });

  it('takes the helpers of a tool along', async function () {
    if (process.platform !== 'linux') this.skip();
    await inTemporaryFolder(async (folder) => {
      const note = path.join(folder, 'helper');
      const helper = `require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"])`;
      const script = `require("node:fs").writeFileSync(${JSON.stringify(note)}, String(${helper}.pid))`;
      const ending = await run(`${script}; setInterval(() => {}, 1000)`, { limitMs: 2_000 });
      assert.equal(ending.kind, 'too-late');
      const pid = Number(await readFile(note, 'utf8'));
      assert.equal(await isRunning(pid), false);
    });
  });

  it('says when a tool cannot be started', async () => {
    const ending = await run('', { executable: '/nowhere/compiler' });
    assert.equal(ending.kind, 'not-started');
  });
});

/** A dead process may stay listed, as a zombie, until whoever inherited it looks. */
async function isRunning(pid: number): Promise<boolean> {
  try {
    return !(await readFile(`/proc/${pid}/stat`, 'utf8')).includes(') Z ');
  } catch {
    return false;
  }
}
