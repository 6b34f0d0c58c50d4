import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { checkPack } from '../../../../src/packs/check/checkPack.ts';
import { inValidPack } from '../../../support/validPack.ts';
import { formatFinding } from '../../../../src/packs/finding.ts';

describe('checkPack', () => {
  it('finds nothing in a pack without faults', async () => {
    await inValidPack({}, async (folder) => {
      assert.deepEqual((await checkPack(folder)).map(formatFinding), []);
    });
  });

  it('finds links, and does not follow them', async function () {
    if (process.platform === 'win32') this.skip();
    const prompt = 'problems/store/prompt.md';
    await inValidPack({ [prompt]: undefined }, async (folder) => {
      await symlink(path.join(folder, 'problems/total/prompt.md'), path.join(folder, prompt));
      await symlink(path.join(folder, 'problems/total'), path.join(folder, 'problems/more'));
      assert.deepEqual((await checkPack(folder)).map(formatFinding), [
        'problems/more F10 error This is a link. Packs hold no links; copy the file here.',
        `${prompt} F10 error This is a link. Packs hold no links; copy the file here.`,
        `${prompt} F16 error The file is missing or cannot be read. Add it. Students read it beside their code.`,
      ]);
    });
  });

  it('leaves alone what belongs to the workshop of the author', async () => {
    const soak = 'problems/pool/cases/soak.rounds.json';
    const changes = {
      [soak]: '{ "soaked": {} }\n',
      '.gitignore': 'x',
      '.github/ci.yml': 'x',
      'node_modules/a/index.js': 'x',
    };
    await inValidPack(changes, async (folder) => {
      assert.deepEqual(await checkPack(folder), []);
    });
  });
});
