import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nearest } from '../../../src/core/nearest.ts';

const keys = ['title', 'tags', 'status', 'signature', 'submissions'];

describe('nearest', function () {
  this.timeout(60_000);

  const slips: readonly (readonly [string, string])[] = [
    ['titel', 'title'],
    ['tag', 'tags'],
    ['submisions', 'submissions'],
    ['signatrue', 'signature'],
    ['statuss', 'status'],
    ['title', 'title'],
  ];
  for (const [word, meant] of slips) {
    it(`takes "${word}" for a slip of "${meant}"`, () => {
      assert.equal(nearest(word, keys), meant);
    });
  }

  for (const word of ['colour', 'x', 'id', '', 'completely-different']) {
    it(`finds nothing near "${word}"`, () => {
      assert.equal(nearest(word, [...keys, 'as', 'on']), undefined);
    });
  }

  it('counts letters, not code units', () => {
    assert.equal(nearest('😀😀😀a', ['😀😀😀b']), '😀😀😀b');
    assert.equal(nearest('abcdefghi', ['😀😀😀😀😀😀😀😀😀']), undefined);
  });

  it('gives the first of the equally near', () => {
    assert.equal(nearest('cat', ['car', 'can']), 'car');
  });

  it('finds a word that is there, before any other', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), fc.nat(), (words, pick) => {
        const word = words[pick % words.length] ?? '';
        assert.equal(nearest(word, words), word);
      }),
    );
  });

  it('gives one of the candidates or nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (word, candidates) => {
        const found = nearest(word, candidates);
        assert.ok(found === undefined || candidates.includes(found));
      }),
    );
  });

  it('finds a word of three letters or more from which one is missing', () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from('abcdef')), minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(word, fc.nat(), (meant, at) => {
        const typed = meant.slice(0, at % meant.length) + meant.slice((at % meant.length) + 1);
        assert.equal(nearest(typed, [meant]), meant);
      }),
    );
  });
});
