import {
  manifestFiles,
  prompt,
  refusesEach,
  unlisted,
  type HostileArchive,
} from '../../../support/hostileArchive.ts';

const manifests: readonly HostileArchive[] = [
  [
    'no manifest',
    { entries: (usual) => usual.slice(1) },
    'The archive does not begin with META/manifest.json.',
  ],
  [
    'a manifest that comes later',
    { entries: ([first, second, ...rest]) => [second!, first!, ...rest] },
    'The archive does not begin with META/manifest.json.',
  ],
  [
    'a manifest of another format',
    { manifest: (usual) => ({ ...usual, format: 2 }) },
    /^META\/manifest\.json:\d+:\d+: Expected 1, got 2\.$/,
  ],
  [
    'an unknown key in the manifest',
    { manifest: (usual) => ({ ...usual, run: 'rm -rf /' }) },
    /^META\/manifest\.json:\d+:\d+: Unknown key "run"\. Known: .*\.$/,
  ],
  ['a manifest that is not JSON', { manifest: () => '{' }, /^META\/manifest\.json:\d+:\d+: Not valid JSON: /],
  [
    'a manifest that is not text',
    { entries: ([first, ...rest]) => [{ ...first!, data: Buffer.from([0xff, 0xfe, 0x00]) }, ...rest] },
    '"META/manifest.json" is not UTF-8 text.',
  ],
  [
    'a wrong hash in the manifest',
    manifestFiles((files) =>
      files.map((file) => (file.path === prompt ? { ...file, sha256: '0'.repeat(64) } : file)),
    ),
    `"${prompt}" was changed after the pack was built.`,
  ],
  [
    'a wrong size in the manifest',
    manifestFiles((files) => files.map((file) => (file.path === prompt ? { ...file, size: 8 } : file))),
    `"${prompt}" has 9 bytes, where the manifest says 8.`,
  ],
  [
    'a file that the manifest does not list',
    unlisted('README.md'),
    '"README.md" is not listed in the manifest of the archive.',
  ],
  [
    'a file that only the manifest has',
    manifestFiles((files) => [...files, { path: 'README.md', size: 1, sha256: '0'.repeat(64) }]),
    '"README.md" is listed in the manifest, but is not in the archive.',
  ],
  [
    'a file that the manifest lists twice',
    manifestFiles((files) => [...files, files[0]!]),
    /is listed twice in the manifest\.$/,
  ],
  [
    'a manifest of another pack',
    { manifest: (usual) => ({ ...usual, id: 'acme.other' }) },
    'The archive calls itself acme.other 1.0.0, its pack.rounds.json acme.basics 1.0.0.',
  ],
  [
    'a manifest of another version',
    { manifest: (usual) => ({ ...usual, version: '9.0.0' }) },
    'The archive calls itself acme.basics 9.0.0, its pack.rounds.json acme.basics 1.0.0.',
  ],
];

describe('unpackPack refuses an archive with', () => {
  refusesEach(manifests);
});
