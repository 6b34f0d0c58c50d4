import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { toolAnswer } from '../../../../src/judge/languages/toolAnswer.ts';
import { inTemporaryFolder } from '../../../support/temporaryFolder.ts';
import { waitUntil } from '../../../support/waitUntil.ts';

/** Node itself stands in for a tool. */
function ask(script: string, limitMs = 20_000) {
  return toolAnswer(process.execPath, ['-e', script], process.env, limitMs);
}

describe('toolAnswer', function () {
  this.timeout(60_000);

  it('is what the tool says on both streams', async () => {
    assert.deepEqual(await ask('console.log("out"); console.error("err")'), {
      output: 'out\n',
      errors: 'err\n',
    });
  });

  it('is none where the tool fails or is not there', async () => {
    assert.equal(await ask('console.log("out"); process.exitCode = 49'), undefined);
    assert.equal(await toolAnswer('/nowhere/python3', [], process.env, 1_000), undefined);
  });

  it('is none where the tool hangs, which is ended with all that it has started', async function () {
    if (process.platform !== 'linux') this.skip();
    await inTemporaryFolder(async (folder) => {
      const note = path.join(folder, 'helper');
      const helper = 'require("node:child_process").spawn("/bin/sleep", ["600"], { stdio: "inherit" })';
      const script = `require("node:fs").writeFileSync(${JSON.stringify(note)}, String(${helper}.pid))`;
      const asked = ask(`${script}; setInterval(() => {}, 1000)`, 3_000);
      await waitUntil(() => existsSync(note));
      assert.equal(await asked, undefined);
      const pid = await readFile(note, 'utf8');
      await waitUntil(async () => !(await isRunning(pid)));
    });
  });
});

/** A dead process may stay listed, as a zombie, until whoever inherited it looks. */
async function isRunning(pid: string): Promise<boolean> {
  try {
    return !(await readFile(`/proc/${pid}/stat`, 'utf8')).includes(') Z ');
  } catch {
    return false;
  }
}
