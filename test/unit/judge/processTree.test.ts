import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { runMark } from '../../../src/judge/childEnvironment.ts';
import { killGroup, killRun, treeMemory } from '../../../src/judge/processTree.ts';
import { waitUntil } from '../../support/waitUntil.ts';

const script = path.join(import.meta.dirname, '..', '..', 'fixtures', 'leavesGroup.sh');

interface Family {
  readonly root: number;
  readonly inGroup: number;
  readonly escaped: number;
  readonly mark: string;
}

describe('a process tree', function () {
  this.timeout(30_000);
  let family: Family;

  before(function () {
    if (process.platform !== 'linux') this.skip();
  });

  beforeEach(async () => {
    family = await start();
  });

  afterEach(async () => {
    await killRun(family.root, family.mark);
  });

  it('is killed with what is in its group and what has left it', async () => {
    await killRun(family.root, family.mark);
    await waitUntil(() => [family.root, family.inGroup, family.escaped].every((pid) => !alive(pid)));
  });

  it('may be gone already', async () => {
    await killRun(family.root, family.mark);
    await killRun(family.root, family.mark);
  });

  it('leaves the processes of other runs alone', async () => {
    const other = await start();
    try {
      await killRun(family.root, family.mark);
      assert.ok([other.root, other.inGroup, other.escaped].every(alive));
    } finally {
      await killRun(other.root, other.mark);
    }
  });

  it('can have its group killed without waiting', async () => {
    killGroup(family.root);
    await waitUntil(() => !alive(family.root) && !alive(family.inGroup));
    assert.ok(alive(family.escaped));
  });

  it('holds the memory of all its processes together', async () => {
    const [whole = 0, part = 0] = await Promise.all([treeMemory(family.root), treeMemory(family.inGroup)]);
    assert.ok(part > 0 && whole > part, `${whole} bytes of which ${part} in a child`);
  });

  it('holds nothing once it is gone', async () => {
    await killRun(family.root, family.mark);
    await waitUntil(() => !alive(family.root));
    assert.equal(await treeMemory(family.root), 0);
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
  return { root: child.pid, inGroup, escaped, mark };
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
