import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { growthCase } from '../../src/core/growthInputs.ts';
import { languageOfFile } from '../../src/core/language.ts';
import { measureGrowth, type GrowthRequest } from '../../src/judge/measureGrowth.ts';
import { readCases } from '../../src/packs/readCases.ts';
import { readPack } from '../../src/packs/readPack.ts';
import { sourceEnvironment } from '../support/sourceEnvironment.ts';
import { inTemporaryFolder } from '../support/temporaryFolder.ts';

const folder = path.join(import.meta.dirname, '..', '..', 'problems', 'senior-backend');

async function request(slug: string, file: string, cache: string): Promise<GrowthRequest> {
  const { problems } = await readPack(folder);
  const entry = problems.find(({ problem }) => problem.slug === slug);
  assert.ok(entry?.problem.growth);
  const cases = await readCases(entry);
  assert.ok(cases.kind === 'read');
  const given = growthCase(
    entry.problem.growth,
    cases.value.map((judged) => judged.case),
  );
  const language = languageOfFile(file);
  assert.ok(given && language);
  return {
    problem: entry.problem,
    growth: entry.problem.growth,
    given,
    language,
    source: await readFile(path.join(entry.folder, 'solutions', file), 'utf8'),
    fileName: path.basename(file),
    environment: sourceEnvironment(cache),
    limitsFactor: 5,
    signal: new AbortController().signal,
  };
}

describe('measureGrowth', () => {
  for (const [slug, file, largest] of [
    ['lru-cache', 'accepted/map-order.js', 64_000],
    ['min-window-substring', 'accepted/missing-count.py', 60_000],
  ] as const) {
    it(`measures ${file} of ${slug} at sizes up to that of its case`, () =>
      inTemporaryFolder(async (cache) => {
        const rounds: number[] = [];
        const measured = await measureGrowth({
          ...(await request(slug, file, cache)),
          onProgress: (done) => rounds.push(done),
        });
        assert.ok(measured.kind === 'measured', JSON.stringify(measured));
        assert.equal(measured.points.length, 10);
        assert.equal(measured.points.at(-1)?.size, largest);
        assert.ok(measured.points.every(({ cost }) => cost > 0));
        assert.deepEqual(rounds.slice(0, 2), [1, 2]);
      }));
  }

  it('says why a solution cannot be measured', () =>
    inTemporaryFolder(async (cache) => {
      const given = await request('lru-cache', 'accepted/map-order.js', cache);
      const broken = await measureGrowth({ ...given, source: 'export class LRUCache {' });
      assert.ok(broken.kind === 'failed' && broken.message !== '');
      const throwing = 'export class LRUCache { get() { throw new Error("no"); } put() {} }';
      const failed = await measureGrowth({ ...given, source: throwing });
      assert.ok(failed.kind === 'failed' && failed.message.includes('came to no end'));
    }));

  it('can be cancelled', () =>
    inTemporaryFolder(async (cache) => {
      const given = await request('lru-cache', 'accepted/map-order.js', cache);
      const controller = new AbortController();
      const measured = await measureGrowth({
        ...given,
        signal: controller.signal,
        onProgress: () => {
          controller.abort();
        },
      });
      assert.deepEqual(measured, { kind: 'cancelled' });
    }));
});
