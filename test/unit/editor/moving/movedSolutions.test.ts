import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Catalog } from '../../../../src/core/catalog.ts';
import { movedSolutions, placeSolutions } from '../../../../src/editor/moving/movedSolutions.ts';
import { inTemporaryFolder } from '../../../support/temporaryFolder.ts';
import { boxProblem } from '../problemFixture.ts';

const entry = boxProblem(1);
const catalog = new Catalog([entry]);
const template = '${slug}/${language}';

function solutionIn(folder: string) {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'box-1.py');
  writeFileSync(file, 'class Box: pass\n');
  writeFileSync(path.join(folder, 'my-cases.rounds.json'), '{}');
  writeFileSync(path.join(folder, 'secret.env'), 'x');
  return { file, entry, language: 'python' } as const;
}

describe('solutions that move', () => {
  it('are the code and the own cases, and nothing else that lies there', async () => {
    await inTemporaryFolder(async (folder) => {
      const [moved] = await movedSolutions([solutionIn(folder)]);
      assert.deepEqual(
        moved?.files.map(({ name }) => name),
        ['box-1.py', 'my-cases.rounds.json'],
      );
    });
  });

  it('come where the opening of the problem looks, and the second time nowhere', async () => {
    await inTemporaryFolder(async (folder) => {
      const moved = await movedSolutions([solutionIn(path.join(folder, 'old'))]);
      const place = { template, root: path.join(folder, 'new') };
      assert.equal((await placeSolutions(moved, catalog, place)).written, 1);
      const file = path.join(folder, 'new/box-1/python/box-1.py');
      assert.equal(readFileSync(file, 'utf8'), 'class Box: pass\n');
      assert.deepEqual(await placeSolutions(moved, catalog, place), { written: 0, different: 0, unknown: 0 });
    });
  });

  it('never touch a file that is there', async () => {
    await inTemporaryFolder(async (folder) => {
      const moved = await movedSolutions([solutionIn(path.join(folder, 'old'))]);
      const file = path.join(folder, 'new/box-1/python/box-1.py');
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, 'mine');
      const placed = await placeSolutions(moved, catalog, { template, root: path.join(folder, 'new') });
      assert.deepEqual(placed, { written: 0, different: 1, unknown: 0 });
      assert.equal(readFileSync(file, 'utf8'), 'mine');
      assert.equal(existsSync(path.join(path.dirname(file), 'my-cases.rounds.json')), false);
    });
  });

  it('stay away when no pack has their problem', async () => {
    await inTemporaryFolder(async (folder) => {
      const moved = await movedSolutions([solutionIn(path.join(folder, 'old'))]);
      const placed = await placeSolutions(moved, new Catalog([]), {
        template,
        root: path.join(folder, 'new'),
      });
      assert.deepEqual(placed, { written: 0, different: 0, unknown: 1 });
      assert.equal(existsSync(path.join(folder, 'new')), false);
    });
  });
});
