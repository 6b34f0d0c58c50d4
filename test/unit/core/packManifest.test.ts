import assert from 'node:assert/strict';
import { packManifestSchema } from '../../../src/core/packManifest.ts';
import { packManifestFile } from '../../support/packManifest.ts';

describe('packManifestSchema', () => {
  it('fills in tags and the reveal level', () => {
    const { tags, ...rest } = packManifestFile;
    const manifest = packManifestSchema.parse(rest);
    assert.deepEqual(manifest.tags, []);
    assert.equal(manifest.reveal, 'why');
  });

  it('keeps what an author puts under "custom"', () => {
    const custom = { course: [1, { a: null }] };
    assert.deepEqual(packManifestSchema.parse({ ...packManifestFile, custom }).custom, custom);
  });

  const refused: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['another format', { format: 2 }],
    ['an unknown language', { languages: ['rust'] }],
    ['no language', { languages: [] }],
    ['no author', { authors: [] }],
    ['an author without a name', { authors: [{ url: 'https://example.org' }] }],
    ['a problem that would leave the folder', { problems: ['../other'] }],
    ['an unknown reveal level', { reveal: 'all' }],
    ['an unknown key', { titel: 'x' }],
  ];
  for (const [what, change] of refused) {
    it(`refuses ${what}`, () => {
      assert.equal(packManifestSchema.safeParse({ ...packManifestFile, ...change }).success, false);
    });
  }
});
