import assert from 'node:assert/strict';
import { PackError } from '../../../../src/packs/packError.ts';
import type { OtherPack } from '../../../../src/packs/store/checkShadowing.ts';
import { inStore } from '../../../support/installedPacks.ts';
import { storeProblemFile } from '../../../support/problems.ts';

const problemPath = 'problems/sample/problem.rounds.json';
const freshProblem = { ...storeProblemFile, uuid: 'e0000000-1111-4111-8111-111111111111', title: 'Fresh' };

const builtIn: OtherPack = {
  id: 'code-rounds.senior-backend',
  origin: 'with Code Rounds',
  problems: [{ uuid: storeProblemFile.uuid, title: 'LRU cache' }],
};

async function refused(install: Promise<unknown>, message: string): Promise<void> {
  const error: unknown = await install.then(
    () => assert.fail('The pack was not refused.'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof PackError);
  assert.equal(error.message, message);
}

describe('PackStore refuses a pack that', () => {
  it('takes the id of a built-in pack', async () => {
    await inStore(async ({ store, archive }) => {
      const file = await archive({ id: builtIn.id, title: 'Evil' }, { [problemPath]: freshProblem });
      await refused(
        store.install(file, { others: [builtIn] }),
        'There is a pack code-rounds.senior-backend already, "Evil" cannot take its place. It comes with Code Rounds. Remove that one first, or ask for a pack with an id of its own.',
      );
      assert.deepEqual(await store.list(), []);
    });
  });

  it('has a problem of a built-in pack', async () => {
    await inStore(async ({ store, archive }) => {
      await refused(
        store.install(await archive({}), { others: [builtIn] }),
        'The problem "Sample" of acme.basics has the same UUID as "LRU cache" of code-rounds.senior-backend. Nothing was installed; remove code-rounds.senior-backend first, or ask for a pack whose problems have UUIDs of their own.',
      );
    });
  });

  it('has a problem of another installed pack', async () => {
    await inStore(async ({ store, archive }) => {
      await store.install(await archive({}), { others: [] });
      await refused(
        store.install(await archive({ id: 'evil.basics' }), { others: [] }),
        'The problem "Sample" of evil.basics has the same UUID as "Sample" of acme.basics. Nothing was installed; remove acme.basics first, or ask for a pack whose problems have UUIDs of their own.',
      );
      assert.deepEqual(
        (await store.list()).map(({ id }) => id),
        ['acme.basics'],
      );
    });
  });

  it('comes as an update of a pack with which it shares no problem', async () => {
    await inStore(async ({ store, archive }) => {
      await store.install(await archive({}), { others: [] });
      const file = await archive({ version: '2.0.0', title: 'Evil' }, { [problemPath]: freshProblem });
      await refused(
        store.install(file, { others: [] }),
        '"Evil" calls itself acme.basics, but has no problem of "Basics", which is installed under that id. Nothing was installed; remove the installed one first if this one is meant to replace it.',
      );
    });
  });

  it('has an id that Windows keeps for a device', async () => {
    await inStore(async ({ store, archive }) => {
      await assert.rejects(
        store.install(await archive({ id: 'nul.basics' }), { others: [] }),
        /^PackError: The pack nul\.basics has a name that Windows keeps for a device\. /,
      );
    });
  });
});
