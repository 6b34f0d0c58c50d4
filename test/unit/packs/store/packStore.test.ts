import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PackError } from '../../../../src/packs/packError.ts';
import type { InstallOutcome } from '../../../../src/packs/store/installOutcome.ts';
import type { PackStore } from '../../../../src/packs/store/packStore.ts';
import { inStore } from '../../../support/installedPacks.ts';
import { hiddenCase } from '../../../support/packFolder.ts';
import { storeProblemFile } from '../../../support/problems.ts';

const id = 'acme.basics';
const hiddenPath = 'problems/sample/cases/hidden.rounds.json';
const otherUuid = 'd0000000-1111-4111-8111-111111111111';
const alone = { others: [] };

const versions = async (store: PackStore): Promise<string[]> =>
  (await store.list()).map((pack) => `${pack.id} ${pack.version}`);

function folderOf(outcome: InstallOutcome): string {
  assert.ok('pack' in outcome);
  return outcome.pack.folder;
}

describe('PackStore', () => {
  it('is empty at first', async () => {
    await inStore(async ({ store }) => {
      assert.deepEqual(await store.list(), []);
    });
  });

  it('installs a pack into a folder named by id, version and content', async () => {
    await inStore(async ({ store, root, archive }) => {
      const outcome = await store.install(await archive({}), alone);
      assert.equal(outcome.kind, 'installed');
      assert.match(path.relative(root, folderOf(outcome)), /^acme\.basics[\\/]1\.0\.0-[0-9a-f]{12}$/);
      assert.equal(
        await readFile(path.join(folderOf(outcome), 'problems/sample/prompt.md'), 'utf8'),
        '# Sample\n',
      );
      assert.deepEqual(await versions(store), [`${id} 1.0.0`]);
      assert.deepEqual(await readdir(path.join(root, '_staging')), []);
    });
  });

  it('has nothing to do where that very pack is in force', async () => {
    await inStore(async ({ store, archive }) => {
      await store.install(await archive({}), alone);
      assert.equal((await store.install(await archive({}), alone)).kind, 'already-installed');
    });
  });

  it('updates beside the version before, and says what is new', async () => {
    await inStore(async ({ store, archive }) => {
      const old = folderOf(await store.install(await archive({}), alone));
      const more = {
        [hiddenPath]: { cases: [hiddenCase, { ...hiddenCase, name: 'more', uuid: otherUuid }] },
      };
      const outcome = await store.install(await archive({ version: '1.10.0' }, more), alone);
      assert.ok(outcome.kind === 'updated');
      assert.equal(outcome.from, '1.0.0');
      assert.equal(outcome.pack.previousVersion, '1.0.0');
      assert.equal(outcome.changes?.changedProblems[0]?.newCases, 1);
      assert.ok(existsSync(old));
      assert.deepEqual(await versions(store), [`${id} 1.10.0`]);
    });
  });

  it('takes another content under the same version as an update', async () => {
    await inStore(async ({ store, archive }) => {
      await store.install(await archive({}), alone);
      const outcome = await store.install(await archive({}, { 'README.md': 'New.' }), alone);
      assert.deepEqual([outcome.kind, await versions(store)], ['updated', [`${id} 1.0.0`]]);
    });
  });

  it('keeps only the last version before', async () => {
    await inStore(async ({ store, root, archive }) => {
      for (const version of ['1.0.0', '1.1.0', '1.2.0']) {
        await store.install(await archive({ version }), alone);
      }
      const names = (await readdir(path.join(root, id))).sort();
      assert.deepEqual(
        names.map((name) => name.split('-')[0]),
        ['1.1.0', '1.2.0'],
      );
    });
  });

  it('asks before a downgrade, by the rules of versions and not of letters', async () => {
    await inStore(async ({ store, archive }) => {
      await store.install(await archive({ version: '1.10.0' }), alone);
      const older = await archive({ version: '1.9.0' });
      assert.deepEqual(await store.install(older, alone), {
        kind: 'downgrade-needs-confirmation',
        id,
        installed: '1.10.0',
        offered: '1.9.0',
      });
      assert.deepEqual(await versions(store), [`${id} 1.10.0`]);
      const outcome = await store.install(older, { ...alone, downgrade: 'allowed' });
      assert.deepEqual([outcome.kind, await versions(store)], ['updated', [`${id} 1.9.0`]]);
    });
  });

  it('takes a pre-release as older than its release', async () => {
    await inStore(async ({ store, archive }) => {
      await store.install(await archive({ version: '1.0.0' }), alone);
      const outcome = await store.install(await archive({ version: '1.0.0-beta.2' }), alone);
      assert.equal(outcome.kind, 'downgrade-needs-confirmation');
    });
  });

  it('goes back to the version before, and forth again', async () => {
    await inStore(async ({ store, archive }) => {
      await store.install(await archive({ version: '1.0.0' }), alone);
      await store.install(await archive({ version: '2.0.0' }), alone);
      assert.equal((await store.rollBack(id)).version, '1.0.0');
      assert.equal((await store.rollBack(id)).version, '2.0.0');
    });
  });

  it('says when there is no version to go back to', async () => {
    await inStore(async ({ store, archive }) => {
      await store.install(await archive({}), alone);
      await assert.rejects(store.rollBack(id), /No earlier version of acme\.basics is kept\./);
    });
  });

  it('removes a pack with all its versions', async () => {
    await inStore(async ({ store, root, archive }) => {
      await store.install(await archive({ version: '1.0.0' }), alone);
      await store.install(await archive({ version: '2.0.0' }), alone);
      await store.remove(id);
      assert.deepEqual([await store.list(), await readdir(path.join(root, id))], [[], []]);
      assert.equal((await store.install(await archive({ version: '1.0.0' }), alone)).kind, 'installed');
    });
  });

  it('keeps a pinned version through updates and removal until it is released', async () => {
    await inStore(async ({ store, archive }) => {
      await store.install(await archive({ version: '1.0.0' }), alone);
      const pinned = await store.pin(id, 'round 1');
      for (const version of ['1.1.0', '1.2.0', '1.3.0']) {
        await store.install(await archive({ version }), alone);
      }
      await store.remove(id);
      assert.equal(await store.pinned('round 1'), pinned);
      assert.ok(existsSync(path.join(pinned, 'pack.rounds.json')));
      await store.release('round 1');
      assert.deepEqual([existsSync(pinned), await store.pinned('round 1')], [false, undefined]);
    });
  });

  it('keeps a version that two hold until both have released it', async () => {
    await inStore(async ({ store, archive }) => {
      await store.install(await archive({}), alone);
      const pinned = await store.pin(id, 'a');
      assert.equal(await store.pin(id, 'b'), pinned);
      await store.remove(id);
      await store.release('a');
      assert.ok(existsSync(pinned));
      await store.release('b');
      assert.ok(!existsSync(pinned));
    });
  });

  it('cannot pin what is not installed', async () => {
    await inStore(async ({ store }) => {
      await assert.rejects(store.pin(id, 'a'), /The pack acme\.basics is not installed\./);
    });
  });

  it('holds the version that a file lies in, be it in force or not, and needs no hold elsewhere', async () => {
    await inStore(async ({ store, root, archive }) => {
      await store.install(await archive({ version: '1.0.0' }), alone);
      const [first] = await store.list();
      assert.ok(first);
      const prompt = path.join(first.folder, 'problems', 'sample', 'prompt.md');
      await store.install(await archive({ version: '1.1.0' }), alone);
      assert.equal(await store.hold(prompt, 'page'), true);
      await store.install(await archive({ version: '1.2.0' }), alone);
      await store.remove(id);
      assert.ok(existsSync(prompt));
      assert.deepEqual(await store.list(), []);
      for (const elsewhere of [root, path.dirname(root), path.join(root, id, 'other')]) {
        assert.equal(await store.hold(elsewhere, 'another page'), false, elsewhere);
      }
      await store.releaseAll((holder) => holder === 'page');
      assert.ok(!existsSync(prompt));
    });
  });

  it('leaves everything as it was where an update is refused', async () => {
    await inStore(async ({ store, root, archive }) => {
      await store.install(await archive({}), alone);
      const before = await readdir(root, { recursive: true });
      const broken = await archive({ version: '2.0.0' }, { [hiddenPath]: '{' });
      await assert.rejects(store.install(broken, alone), PackError);
      assert.deepEqual(await readdir(root, { recursive: true }), before);
    });
  });

  it('holds many packs in the order of their ids', async () => {
    await inStore(async ({ store, archive }) => {
      for (const [index, other] of ['b.b', 'a.a', 'index.json'].entries()) {
        const problem = { ...storeProblemFile, uuid: `${index}0000000-1111-4111-8111-111111111111` };
        const files = { 'problems/sample/problem.rounds.json': problem };
        await store.install(await archive({ id: other }, files), alone);
      }
      assert.deepEqual(await versions(store), ['a.a 1.0.0', 'b.b 1.0.0', 'index.json 1.0.0']);
    });
  });
});
