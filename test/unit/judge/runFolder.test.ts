import assert from 'node:assert/strict';
import { existsSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeRunFolder, removeRunFolder } from '../../../src/judge/runFolder.ts';

describe('a run folder', () => {
  it('is fresh, private, named without symbolic links, and tells whose it is', async () => {
    const [one, other] = await Promise.all([makeRunFolder(), makeRunFolder()]);
    assert.notEqual(one, other);
    assert.equal(realpathSync(one), one);
    assert.match(path.basename(one), new RegExp(`^code-rounds-${process.pid}-`));
    if (process.platform !== 'win32') assert.equal(statSync(one).mode & 0o777, 0o700);
    await Promise.all([removeRunFolder(one), removeRunFolder(other)]);
  });

  it('goes away with all that is in it, and may be gone already', async () => {
    const folder = await makeRunFolder();
    writeFileSync(path.join(folder, 'solution.mjs'), '');
    await removeRunFolder(folder);
    assert.equal(existsSync(folder), false);
    await removeRunFolder(folder);
  });
});
