import assert from 'node:assert/strict';
import { Catalog, qualifiedName, type CatalogProblem } from '../../../src/core/catalog.ts';
import { HumanError } from '../../../src/core/humanError.ts';
import { packManifest } from '../../support/packManifest.ts';
import { storeProblem } from '../../support/problems.ts';

describe('Catalog', () => {
  const cache = entry('acme.basics', 'lru-cache', 1);
  const pool = entry('acme.basics', 'worker-pool', 2);
  const otherPool = entry('globex.more', 'worker-pool', 3);

  it('keeps the problems in order', () => {
    assert.deepEqual(new Catalog([pool, cache]).problems, [pool, cache]);
  });

  it('finds a problem by slug, by pack and slug, and by UUID', () => {
    const catalog = new Catalog([cache, pool]);
    assert.equal(catalog.named('lru-cache'), cache);
    assert.equal(catalog.named('acme.basics/worker-pool'), pool);
    assert.equal(catalog.withUuid(pool.problem.uuid), pool);
    assert.equal(catalog.withUuid('00000009-1111-4111-8111-111111111111'), undefined);
  });

  it('says what the unknown name may have meant', () => {
    assert.throws(
      () => new Catalog([cache]).named('lru-cahce'),
      human(/no problem "lru-cahce"\. Did you mean "lru-cache"\? "code-rounds list"/),
    );
  });

  it('offers no name where none is near', () => {
    assert.throws(
      () => new Catalog([cache]).named('something-else'),
      human(/^There is no problem "something-else"\. "code-rounds list" shows all of them\.$/),
    );
  });

  it('names both packs where a slug is in two', () => {
    const catalog = new Catalog([pool, otherPool]);
    assert.throws(
      () => catalog.named('worker-pool'),
      human(/write acme\.basics\/worker-pool or globex\.more\/worker-pool\.$/),
    );
    assert.equal(catalog.named('globex.more/worker-pool'), otherPool);
  });

  it('refuses one UUID in two packs and names both', () => {
    assert.throws(
      () => new Catalog([cache, entry('globex.more', 'cache', 1)]),
      human(/of globex\.more has the same UUID as .* of acme\.basics\. Remove one/),
    );
  });
});

describe('qualifiedName', () => {
  it('is the id of the pack and the slug', () => {
    assert.equal(qualifiedName(entry('acme.basics', 'lru-cache', 1)), 'acme.basics/lru-cache');
  });
});

function entry(pack: string, slug: string, number: number): CatalogProblem {
  const uuid = `0000000${number}-1111-4111-8111-111111111111`;
  return { problem: storeProblem({ slug, uuid }), pack: packManifest({ id: pack }), folder: '/nowhere' };
}

function human(message: RegExp) {
  return (error: unknown): boolean => error instanceof HumanError && message.test(error.message);
}
