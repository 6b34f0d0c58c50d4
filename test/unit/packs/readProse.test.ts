import assert from 'node:assert/strict';
import type { CatalogProblem } from '../../../src/core/catalog.ts';
import { HumanError } from '../../../src/core/humanError.ts';
import { readPack } from '../../../src/packs/readPack.ts';
import { readEditorial, readEditorialSolution, readPrompt } from '../../../src/packs/readProse.ts';
import { inPackFolder, type PackFiles } from '../../support/packFolder.ts';
import { storeProblemFile } from '../../support/problems.ts';

const files: PackFiles = {
  'problems/sample/problem.rounds.json': {
    ...storeProblemFile,
    submissions: {
      'accepted/a.ts': 'editorial',
      'accepted/b.py': 'editorial',
      'wrong/c.js': { why: 'x', verdict: 'wrong-answer', layer: 'edge' },
    },
  },
  'problems/sample/solutions/accepted/a.ts': 'export {};\n',
};

describe('the prose of a problem', () => {
  it('is read when asked for', async () => {
    await inPackFolder({ 'problems/sample/editorial.md': 'So.\n' }, async (folder) => {
      const entry = await sample(folder);
      assert.equal(await readPrompt(entry), '# Sample\n');
      assert.equal(await readEditorial(entry), 'So.\n');
    });
  });

  it('names pack, file and problem where it is missing', async () => {
    await inPackFolder({}, async (folder) => {
      await assert.rejects(
        readEditorial(await sample(folder)),
        (error) =>
          error instanceof HumanError &&
          error.message.startsWith('The pack acme.basics has no readable editorial.md for "Sample".'),
      );
    });
  });

  it('has the solution that is marked for a language, and none for the others', async () => {
    await inPackFolder(files, async (folder) => {
      const entry = await sample(folder);
      assert.equal(await readEditorialSolution(entry, 'typescript'), 'export {};\n');
      assert.equal(await readEditorialSolution(entry, 'javascript'), undefined);
      await assert.rejects(readEditorialSolution(entry, 'python'), HumanError);
    });
  });
});

async function sample(folder: string): Promise<CatalogProblem> {
  const [entry] = (await readPack(folder)).problems;
  assert.ok(entry);
  return entry;
}
