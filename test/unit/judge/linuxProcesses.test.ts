import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { runMark } from '../../../src/judge/childEnvironment.ts';
import { killGroup } from '../../../src/judge/killing.ts';
import { LinuxProcesses } from '../../../src/judge/linuxProcesses.ts';
import { waitUntil } from '../../support/waitUntil.ts';

const script = path.join(import.meta.dirname, '..', '..', 'fixtures', 'leavesGroup.sh');

interface Family {
  readonly root: number;
  readonly inGroup: number;
  readonly escaped: number;
  readonly processes: LinuxProcesses;
}

describe('the processes of a run on Linux', function () {
  this.timeout(60_000);
  let family: Family;

  before(function () {
    if (process.platform !== 'linux') this.skip();
  });

  beforeEach(async () => {
    family = await start();
  });

  afterEach(() => family.processes.kill());

  it('are killed, both what is in the group and what has left it', async () => {
    await family.processes.kill();
    await waitUntil(() => [family.root, family.inGroup, family.escaped].every((pid) => !alive(pid)));
  });

  it('may be gone already', async () => {
    await family.processes.kill();
    await family.processes.kill();
  });

  it('are told from those of other runs', async () => {
    const other = await start();
    try {
      await family.processes.kill();
      assert.ok([other.root, other.inGroup, other.escaped].every(alive));
    } finally {
      await other.processes.kill();
    }
  });

  it('are found without their mark, once they were seen', async () => {
    const unmarked = new LinuxProcesses(family.root, randomUUID());
    assert.equal((await unmarked.census()).count, 3);
    process.kill(family.root, 'SIGKILL');
    await waitUntil(() => !alive(family.root));
    assert.equal((await unmarked.census()).count, 2);
    await unmarked.kill();
    await waitUntil(() => !alive(family.escaped));
  });

  it('can have their group killed without waiting', async () => {
    killGroup(family.root);
    await waitUntil(() => !alive(family.root) && !alive(family.inGroup));
    assert.ok(alive(family.escaped));
  });

  it('hold their memory together, and less where what they share is counted once', async () => {
    const { count, bytes } = await family.processes.census();
    assert.equal(count, 3);
    const own = await family.processes.ownBytes();
    assert.ok(own > 0 && own < bytes, `${own} of ${bytes} bytes`);
  });

  it('hold nothing once they are gone', async () => {
    await family.processes.kill();
    assert.deepEqual(await family.processes.census(), { count: 0, bytes: 0 });
  });
});

/** Starts the script in a group of its own and waits until it has named its children. */
async function start(): Promise<Family> {
  const mark = randomUUID();
  const child: ChildProcess = spawn('/bin/sh', [script], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { PATH: process.env['PATH'], [runMark]: mark },
  });
  assert.ok(child.pid !== undefined && child.stdout !== null);
  const pids: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    pids.push(Number(line));
    if (pids.length === 2) break;
  }
  const [inGroup = 0, escaped = 0] = pids;
  return { root: child.pid, inGroup, escaped, processes: new LinuxProcesses(child.pid, mark) };
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
