import { strict as assert } from 'node:assert';
import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { contributedPacks } from '../../../src/editor/contributedPacks.ts';
import type { PackSource } from '../../../src/editor/packSource.ts';
import { inTemporaryFolder } from '../../support/temporaryFolder.ts';

/** What an extension `acme.course` with these contributions gives, and what is told. */
async function contributed(
  extensionPath: string,
  contributes: unknown,
): Promise<{ sources: PackSource[]; told: string[] }> {
  const told: string[] = [];
  const extension = { id: 'acme.course', extensionPath, packageJSON: { contributes } };
  const sources = await contributedPacks([extension], (fault) => told.push(fault));
  return { sources, told };
}

describe('contributedPacks', () => {
  it('finds the folders that an extension names', async () => {
    await inTemporaryFolder(async (root) => {
      const folder = path.join(root, 'packs', 'one');
      await mkdir(folder, { recursive: true });
      assert.deepEqual(await contributed(root, { codeRoundsPacks: [{ path: './packs/one' }] }), {
        sources: [{ kind: 'contributed', folder, extension: 'acme.course' }],
        told: [],
      });
    });
  });

  it('says nothing of extensions that contribute other things, or nothing', async () => {
    await inTemporaryFolder(async (root) => {
      for (const contributes of [undefined, {}, { commands: [] }, 'nonsense', null]) {
        assert.deepEqual(await contributed(root, contributes), { sources: [], told: [] });
      }
    });
  });

  it('tells of a contribution in another form, and keeps quiet otherwise', async () => {
    await inTemporaryFolder(async (root) => {
      for (const codeRoundsPacks of ['pack', [{ path: 1 }], [{}], { path: 'pack' }, [{ path: '' }], null]) {
        const { sources, told } = await contributed(root, { codeRoundsPacks });
        assert.deepEqual(sources, []);
        assert.equal(told.length, 1, JSON.stringify(codeRoundsPacks));
        assert.match(told[0] ?? '', /^The extension acme\.course .+ \[\{ "path": /);
      }
    });
  });

  it('takes no folder outside of the extension, by dots, root or link, and none that is missing', async () => {
    await inTemporaryFolder(async (folder) => {
      const root = path.join(folder, 'extension');
      const outside = path.join(folder, 'outside');
      await mkdir(root);
      await mkdir(outside);
      await symlink(outside, path.join(root, 'link'), 'dir');
      for (const given of ['../outside', outside, 'link', 'missing']) {
        const { sources, told } = await contributed(root, { codeRoundsPacks: [{ path: given }] });
        assert.deepEqual(sources, [], given);
        assert.match(told[0] ?? '', /is no folder inside that extension/);
      }
    });
  });

  it('keeps the good contributions beside a bad one', async () => {
    await inTemporaryFolder(async (root) => {
      await mkdir(path.join(root, 'good'));
      const { sources, told } = await contributed(root, {
        codeRoundsPacks: [{ path: 'bad' }, { path: 'good' }],
      });
      assert.equal(sources.length, 1);
      assert.equal(told.length, 1);
    });
  });
});
