import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../src/core/problem.ts';
import type { RunReport } from '../../src/core/runReport.ts';
import { judge } from '../../src/judge/judge.ts';
import { readCases } from '../../src/packs/readCases.ts';
import { readPack } from '../../src/packs/readPack.ts';
import { readLibraryTable, type LibraryVerdict } from '../content/libraryTable.ts';
import { bundledSolution } from './bundledSolution.ts';
import { builtDrivers, testEnvironment } from './environment.ts';

const root = path.join(import.meta.dirname, '..', '..');
const adapters = path.join(root, 'test', 'content', 'libraries');
const rows = readLibraryTable();
const { problems } = await readPack(path.join(root, 'problems', 'senior-backend'));

/** The problem of that name. Throws where there is none. */
function problemCalled(slug: string): (typeof problems)[number] {
  const entry = problems.find(({ problem }) => problem.slug === slug);
  assert.ok(entry, `There is no problem ${slug}.`);
  return entry;
}

/** All cases of a problem, hidden ones included, on a solution that a library makes. */
async function judged(slug: string, file: string): Promise<RunReport> {
  const entry = problemCalled(slug);
  const cases = await readCases(entry);
  assert.ok(cases.kind !== 'invalid');
  return await judge({
    problem: entry.problem,
    cases: cases.value,
    language: 'javascript',
    source: await bundledSolution(path.join(adapters, file)),
    fileName: `${slug}.cjs`,
    environment: testEnvironment(),
    limitsFactor: 1,
    signal: new AbortController().signal,
  });
}

/** What the author of a problem says of one of its solutions. */
function filedVerdict(problem: Problem, file: string): LibraryVerdict {
  const filed = problem.submissions[file];
  if (filed === undefined || filed === 'editorial') return { kind: 'accepted' };
  return { kind: 'otherwise', verdict: filed.verdict, layer: filed.layer, caseName: '' };
}

function assertComesTo(report: RunReport, expected: LibraryVerdict): void {
  const failed = report.cases.filter(({ state }) => state !== 'accepted' && state !== 'not-run');
  const seen = failed.map(({ layer, name, message }) => `${layer}: ${name}: ${message}`);
  const told = [report.message, ...seen].join('\n');
  if (expected.kind === 'accepted') {
    assert.equal(report.verdict, 'accepted', told);
    return;
  }
  assert.equal(report.verdict, expected.verdict, told);
  assert.ok(
    failed.some(({ layer, name }) => layer === expected.layer && name === expected.caseName),
    told,
  );
}

describe('solutions by libraries', () => {
  before(builtDrivers);

  it('are considered for every problem of the pack', () => {
    const considered = new Set(rows.map(({ problem }) => problem));
    assert.deepEqual(
      problems.map(({ problem }) => problem.slug).filter((slug) => !considered.has(slug)),
      [],
    );
  });

  it('lie in the folder of the adapters or among the solutions of the problem', () => {
    const imported = new Set(['failedOnAbort.ts', 'givenClock.ts']);
    const listed = rows.flatMap((row) => (row.kind === 'adapter' ? [row.file] : []));
    assert.deepEqual(
      listed.toSorted(),
      readdirSync(adapters).filter((name) => !imported.has(name)),
    );
    for (const row of rows) {
      if (row.kind !== 'kept') continue;
      const { folder, problem } = problemCalled(row.problem);
      assert.ok(existsSync(path.join(folder, 'solutions', row.file)), row.file);
      assert.deepEqual(filedVerdict(problem, row.file), row.verdict, row.file);
    }
  });

  it('name the packages by version and licence as they are installed', () => {
    const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    for (const row of rows) {
      if (row.kind !== 'adapter') continue;
      const [name = '', range] = row.library.split(' ');
      assert.equal(devDependencies[name], range, name);
      const manifest = readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8');
      assert.equal((JSON.parse(manifest) as { license: string }).license, row.licence, name);
    }
  });

  for (const row of rows) {
    if (row.kind !== 'adapter') continue;
    const comes = row.verdict.kind === 'accepted' ? 'accepted' : row.verdict.verdict;
    it(`${row.file} is ${comes}`, async () => {
      assertComesTo(await judged(row.problem, row.file), row.verdict);
    });
  }
});
