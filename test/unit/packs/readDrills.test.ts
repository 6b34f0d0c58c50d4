import assert from 'node:assert/strict';
import { formatIssue } from '../../../src/packs/issue.ts';
import { readDrills } from '../../../src/packs/readDrills.ts';
import { drillFile } from '../../support/drills.ts';
import { inPackFolder, type PackFiles } from '../../support/packFolder.ts';

const file = 'drills/checkout-red.rounds.json';

async function read(files: PackFiles) {
  return inPackFolder(files, async (folder) => {
    const { drills, issues } = await readDrills(folder);
    return { slugs: drills.map(({ slug }) => slug), issues: issues.map(formatIssue) };
  });
}

describe('readDrills', () => {
  it('reads a drill that can be played', async () => {
    assert.deepEqual(await read({ [file]: drillFile }), { slugs: ['checkout-red'], issues: [] });
  });

  it('leaves out a drill that cannot be won, with the place of each fault', async () => {
    const [rollBack, ...others] = drillFile.actions;
    const actions = [{ ...rollBack, effects: [], cannotHelp: 'No.' }, ...others];
    assert.deepEqual(await read({ [file]: { ...drillFile, actions } }), {
      slugs: [],
      issues: [
        `${file}:24:3: The drill cannot be won: no way through it reaches a state that ends it "won" within 900 seconds.`,
        `${file}:39:5: Nothing ever leads to the state "green".`,
      ],
    });
  });

  it('leaves out a drill that does not fit the format', async () => {
    const { slugs, issues } = await read({ [file]: { ...drillFile, clocks: 1, symptoms: [] } });
    assert.deepEqual(slugs, []);
    assert.equal(issues.length, 2);
    assert.match(issues.join('\n'), /Unknown key "clocks". Did you mean "clock"\?/);
  });
});
