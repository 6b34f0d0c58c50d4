import assert from 'node:assert/strict';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compileAndLink } from '../../../../src/judge/languages/goDirect.ts';
import { openWorkshop } from '../../../../src/judge/languages/goWorkshop.ts';
import { inTemporaryFolder } from '../../../support/temporaryFolder.ts';
import { environment, findToolchain, functionProblem, prepared, requireGo } from '../drivers/goSolution.ts';

/** Whether this program is compiled and linked without `go build`. */
async function isBuilt(source: string): Promise<boolean> {
  const toolchain = await findToolchain();
  assert.ok(toolchain);
  const { signal } = new AbortController();
  return inTemporaryFolder(async (runFolder) => {
    const folder = path.join(runFolder, 'module');
    await mkdir(folder);
    await writeFile(path.join(folder, 'solution.go'), source);
    const workshop = await openWorkshop({ environment, toolchain, runFolder, signal });
    const built = await compileAndLink(
      {
        packages: workshop.packages,
        folder,
        environment: workshop.environmentIn(folder),
        signal,
        version: toolchain.version,
        output: path.join(runFolder, 'program'),
        limit: () => 60_000,
      },
      ['solution.go'],
      source,
    );
    const written = await stat(path.join(runFolder, 'program')).then(
      () => true,
      () => false,
    );
    assert.equal(built, written);
    return built;
  });
}

function main(imported: string, body: string): string {
  return `package main\n\nimport "${imported}"\n\nfunc main() { ${body} }\n`;
}

describe('compileAndLink', function () {
  this.timeout(120_000);
  before(requireGo);

  it('builds what imports the usual packages', async () => {
    assert.equal(await isBuilt(main('sync', 'var group sync.WaitGroup; group.Wait()')), true);
    assert.equal(await isBuilt(main('container/heap', 'heap.Init(nil)')), true);
  });

  it('leaves other packages, internal ones and programs with faults to go build', async () => {
    assert.equal(await isBuilt(main('encoding/csv', 'csv.NewReader(nil)')), false);
    assert.equal(await isBuilt(main('internal/abi', 'var _ abi.Kind')), false);
    assert.equal(await isBuilt(main('sync', 'missing()')), false);
  });
});

describe('a Go solution that is not built directly', function () {
  this.timeout(120_000);
  before(requireGo);

  const source = (imported: string, body: string) =>
    `package solve\n\nimport "${imported}"\n\nfunc Solve() int { ${body}; return 1 }\n`;

  it('is built with any package of the standard library', async () => {
    const made = await prepared(functionProblem([], 'int'), source('encoding/csv', 'csv.NewReader(nil)'));
    assert.equal(made.kind, 'ready');
  });

  it('is refused what Go itself keeps to itself', async () => {
    const made = await prepared(functionProblem([], 'int'), source('internal/abi', 'var _ abi.Kind'));
    assert.ok(made.kind === 'compile-error');
    assert.match(made.message, /use of internal package internal\/abi not allowed/);
  });

  it('has its faults told at their places', async () => {
    const made = await prepared(functionProblem([], 'int'), source('sync', 'var _ sync.Mutex; missing()'));
    assert.ok(made.kind === 'compile-error');
    assert.match(made.message, /undefined: missing/);
    assert.equal(made.place?.line, 5);
  });
});
