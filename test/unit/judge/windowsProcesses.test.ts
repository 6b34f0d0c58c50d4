import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { killGroup } from '../../../src/judge/killing.ts';
import { processOptions } from '../../../src/judge/processOptions.ts';
import { WindowsProcesses } from '../../../src/judge/windowsProcesses.ts';
import { inTemporaryFolder } from '../../support/temporaryFolder.ts';

describe('the processes of a run on Windows', () => {
  it('are started without a group of their own, which would open a console', () => {
    assert.equal(processOptions('/run', {}, 'win32').detached, false);
    assert.equal(processOptions('/run', {}, 'win32').windowsHide, true);
    assert.equal(processOptions('/run', {}, 'darwin').detached, true);
  });

  it("are ended by the system's own taskkill, with the whole tree", async function () {
    if (process.platform === 'win32') this.skip();
    await inTemporaryFolder(async (folder) => {
      // A script stands in for the tool; it leaves the killing to what follows it.
      const tool = path.join(folder, 'System32', 'taskkill.exe');
      await mkdir(path.dirname(tool));
      await writeFile(tool, `#!/bin/sh\necho "$@" > "${folder}/asked"\n`);
      await chmod(tool, 0o755);
      const child = sleeper();
      await new WindowsProcesses(child.pid ?? 0, folder).kill();
      assert.equal(await readFile(path.join(folder, 'asked'), 'utf8'), `/PID ${child.pid ?? 0} /T /F\n`);
      assert.equal(await signalOf(child), 'SIGKILL');
    });
  });

  it('are ended one by one where that tool is missing', async () => {
    const child = sleeper();
    await new WindowsProcesses(child.pid ?? 0, path.join(import.meta.dirname, 'none')).kill();
    assert.equal(await signalOf(child), 'SIGKILL');
  });

  it('are not counted', async () => {
    const census = await new WindowsProcesses(1).census();
    assert.equal(census, undefined);
  });

  it('end without waiting by their first one: there is no group', async () => {
    const child = sleeper();
    killGroup(child.pid ?? 0, 'win32');
    assert.equal(await signalOf(child), 'SIGKILL');
  });
});

function sleeper() {
  return spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
}

async function signalOf(child: ReturnType<typeof sleeper>): Promise<NodeJS.Signals | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.signalCode;
}
