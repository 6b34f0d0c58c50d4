import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readPackContents } from '../../../../src/packs/packContents.ts';
import { Leftovers } from '../../../../src/packs/store/leftovers.ts';
import type { PackStore } from '../../../../src/packs/store/packStore.ts';
import { inStore } from '../../../support/installedPacks.ts';
import type { PackFiles } from '../../../support/packFolder.ts';
import { waitUntil } from '../../../support/waitUntil.ts';

const installer = path.resolve(import.meta.dirname, '../../../fixtures/packInstaller.ts');
const alone = { others: [] };

/** So many files that unpacking takes a while. */
const manyFiles: PackFiles = Object.fromEntries(
  Array.from({ length: 2_000 }, (_, index) => [`rounds/r${index}.rounds.json`, `{"number": ${index}}`]),
);

/** Lets another process install, and kills it as soon as the condition holds. */
async function killedWhen(
  root: string,
  archive: string,
  condition: () => boolean | Promise<boolean>,
): Promise<void> {
  const child = spawn(process.execPath, [installer, root, archive], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  try {
    await waitUntil(condition, 60_000);
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
  assert.equal(child.signalCode, 'SIGKILL', 'The process was not killed in the middle.');
}

async function inForce(store: PackStore): Promise<string> {
  const [pack] = await store.list();
  assert.ok(pack !== undefined);
  assert.equal((await readPackContents(pack.folder)).kind, 'read');
  return pack.version;
}

describe('PackStore, after a process that died', function () {
  this.timeout(120_000);

  const moments: readonly (readonly [string, (staging: string) => Promise<boolean>])[] = [
    ['had begun to unpack', async (staging) => (await namesIn(staging)).length > 0],
    ['had unpacked a part', async (staging) => (await namesIn(staging, 'rounds')).length > 300],
    ['had unpacked half', async (staging) => (await namesIn(staging, 'rounds')).length > 1_000],
  ];
  for (const [moment, condition] of moments) {
    it(`has the old version in force, and installs the new one later: it ${moment}`, async () => {
      await inStore(async ({ store, root, archive }) => {
        const staging = path.join(root, '_staging');
        await store.install(await archive({}), alone);
        const update = await archive({ version: '2.0.0' }, manyFiles);
        await killedWhen(root, update, () => condition(staging));
        assert.equal(await inForce(store), '1.0.0');
        assert.equal((await namesIn(staging)).length, 1);
        assert.equal((await store.install(update, alone)).kind, 'updated');
        assert.equal(await inForce(store), '2.0.0');
        await new Leftovers(root).sweep(Date.now() + 2 * 60 * 60_000);
        assert.deepEqual(await namesIn(staging), []);
      });
    });
  }

  it('has one whole version in force at whatever moment that was', async () => {
    for (let round = 0; round < 6; round += 1) {
      await inStore(async ({ store, root, archive }) => {
        await store.install(await archive({}), alone);
        const update = await archive({ version: '2.0.0' });
        let looks = 0;
        const child = spawn(process.execPath, [installer, root, update], { stdio: 'ignore' });
        const ended = once(child, 'exit');
        await waitUntil(async () => {
          const hasBegun = (await namesIn(path.join(root, '_staging'))).length > 0;
          return child.exitCode !== null || (hasBegun && looks++ >= round);
        }, 60_000);
        child.kill('SIGKILL');
        await ended;
        assert.match(await inForce(store), /^[12]\.0\.0$/);
      });
    }
  });

  it('replaces a version that was moved to its place but never put in force', async () => {
    await inStore(async ({ store, root, archive }) => {
      const update = await archive({ version: '2.0.0' });
      await store.install(update, alone);
      const [name = ''] = await readdir(path.join(root, 'acme.basics'));
      await store.remove('acme.basics');
      const orphan = path.join(root, 'acme.basics', name);
      await mkdir(orphan, { recursive: true });
      await writeFile(path.join(orphan, 'stale'), '');
      await store.install(update, alone);
      assert.equal(await inForce(store), '2.0.0');
      assert.ok(!existsSync(path.join(orphan, 'stale')));
    });
  });

  it('removes versions in no index, and leaves what another window unpacks now', async () => {
    await inStore(async ({ store, root, archive }) => {
      await store.install(await archive({}), alone);
      await mkdir(path.join(root, 'acme.basics', '9.9.9-000000000000'));
      await mkdir(path.join(root, '_staging', 'unpacking-now'));
      await new Leftovers(root).sweep(Date.now());
      assert.equal((await readdir(path.join(root, 'acme.basics'))).length, 1);
      assert.deepEqual(await namesIn(path.join(root, '_staging')), ['unpacking-now']);
    });
  });

  it('says what to do where the list of packs was damaged from outside', async () => {
    await inStore(async ({ store, root }) => {
      await mkdir(root);
      await writeFile(path.join(root, '_index.json'), '{"format": 1');
      await assert.rejects(
        store.list(),
        /The list of installed packs is damaged: .*_index\.json\. Delete that file/,
      );
    });
  });
});

/** What lies in the folder, or in a folder of each folder there; nothing while it is not there. */
async function namesIn(folder: string, below?: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  if (below === undefined) return names;
  const inner = await Promise.all(
    names.map((name) => readdir(path.join(folder, name, below)).catch(() => [])),
  );
  return inner.flat();
}
