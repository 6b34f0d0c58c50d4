import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HumanError } from '../../../../src/core/humanError.ts';
import { NoteStore } from '../../../../src/editor/notes/noteStore.ts';
import { inTemporaryFolder } from '../../../support/temporaryFolder.ts';

const uuid = '00000001-1111-4111-8111-111111111111';

describe('the notes', () => {
  it('have an empty file for a problem, which counts once something stands in it', async () => {
    await inTemporaryFolder(async (folder) => {
      const notes = new NoteStore(path.join(folder, 'notes'));
      assert.deepEqual(await notes.noted(), new Set());
      const file = await notes.fileFor({ uuid, slug: 'lru-cache' });
      assert.equal(path.basename(file), 'lru-cache.notes.md');
      assert.equal(readFileSync(file, 'utf8'), '');
      assert.deepEqual(await notes.noted(), new Set());
      writeFileSync(file, 'Mind the tail.');
      assert.deepEqual(await notes.noted(), new Set([uuid]));
    });
  });

  it('stay where they are when the problem gets another slug', async () => {
    await inTemporaryFolder(async (folder) => {
      const notes = new NoteStore(folder);
      const file = await notes.fileFor({ uuid, slug: 'lru-cache' });
      writeFileSync(file, 'Mind the tail.');
      assert.equal(await notes.fileFor({ uuid, slug: 'least-recently-used' }), file);
      assert.equal(readFileSync(file, 'utf8'), 'Mind the tail.');
    });
  });

  it('say where they cannot be kept', async () => {
    await inTemporaryFolder(async (folder) => {
      writeFileSync(path.join(folder, 'notes'), 'in the way');
      await assert.rejects(
        new NoteStore(path.join(folder, 'notes')).fileFor({ uuid, slug: 'a' }),
        HumanError,
      );
    });
  });
});
