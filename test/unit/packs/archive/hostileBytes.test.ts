import { deflateRawSync } from 'node:zlib';
import {
  changed,
  hiddenPath,
  listed,
  manifestFiles,
  prompt,
  refusesEach,
  type HostileArchive,
} from '../../../support/hostileArchive.ts';
import { packArchive } from '../../../support/packArchive.ts';
import type { RawEntry } from '../../../support/rawZip.ts';

const data = Buffer.from('x');
const zeros = Buffer.alloc(3 * 1024 * 1024);
const endsOtherwise = 'The file does not end as a zip archive without a comment ends.';

const archives: readonly HostileArchive[] = [
  ['no zip archive', Buffer.from('not a zip archive at all'), endsOtherwise],
  ['an empty file', Buffer.alloc(0), 'The file is no zip archive, or only a part of one.'],
  ['a file cut off', packArchive().subarray(0, 900), endsOtherwise],
  ['data behind the end', { end: { after: Buffer.from('MZ') } }, endsOtherwise],
  ['a comment', { end: { comment: Buffer.from('PK') } }, endsOtherwise],
  [
    'data before the first file',
    { entries: ([first, ...rest]) => [{ ...first!, before: data }, ...rest] },
    '"META/manifest.json" comes after bytes of no file.',
  ],
  ['data between files', changed({ before: data }), `"${prompt}" comes after bytes of no file.`],
  [
    'data before the directory',
    { end: { beforeDirectory: data } },
    "There is something between the archive's files and its directory.",
  ],
  [
    'data behind the directory',
    { end: { beforeEnd: data } },
    "There is something between the archive's directory and its end.",
  ],
  ['one disk of several', { end: { disk: 1 } }, 'The archive is one part of several.'],
  [
    'fewer files counted than are there',
    { end: { entries: 3 } },
    'The directory of the archive has another size than its entries.',
  ],
  ['more files counted than are there', { end: { entries: 9 } }, /^The archive is damaged \(.*\)\.$/],
  [
    'more files than allowed',
    { end: { entries: 6_000 } },
    'The archive has 6000 files; at most 5000 are allowed.',
  ],
  [
    'a symbolic link',
    changed({ mode: 0o120777 }),
    `"${prompt}" is a link, a folder or a device, where only files may be listed.`,
  ],
  [
    'a device',
    changed({ mode: 0o020666 }),
    `"${prompt}" is a link, a folder or a device, where only files may be listed.`,
  ],
  [
    'a folder by its attributes',
    changed({ attributes: 0x10 }),
    `"${prompt}" is a link, a folder or a device, where only files may be listed.`,
  ],
  ['an encrypted file', changed({ flags: 0x0801 }), `"${prompt}" is encrypted.`],
  [
    'strong encryption',
    changed({ flags: 0x0841 }),
    /^The archive is damaged \(strong encryption is not supported\)\.$/,
  ],
  ['an unknown method', changed({ method: 99 }), `"${prompt}" is packed by the unknown method 99.`],
  [
    'a file that is twice in it',
    { entries: (usual) => [...usual, usual.at(-1)!] },
    /is in the archive twice\.$/,
  ],
  [
    'a name that differs in case alone',
    { files: { 'problems/sample/assets/a.png': 'x', 'problems/sample/assets/A.png': 'x' } },
    '"problems/sample/assets/a.png" and "problems/sample/assets/A.png" differ only in case.',
  ],
  [
    'overlapping files',
    { entries: (usual) => usual.map((entry) => (entry.name === prompt ? { ...entry, headerOf: 1 } : entry)) },
    /overlaps another file of the archive\.$/,
  ],
  [
    'a name that its own header has otherwise',
    changed({ local: { name: 'problems/sample/prompt.mx' } }),
    `"${prompt}" is described in two ways by the archive.`,
  ],
  [
    'a size that its own header has otherwise',
    changed({ local: { size: 1 } }),
    `"${prompt}" is described in two ways by the archive.`,
  ],
  [
    'a bomb by ratio',
    { files: { [hiddenPath]: zeros }, entries: deflated },
    `"${hiddenPath}" unpacks to more than 100 times its size.`,
  ],
  [
    'a bomb that claims to be small',
    {
      files: { [prompt]: 'x' },
      entries: (usual) =>
        usual.map((entry) =>
          entry.name === prompt ? { ...entry, method: 8, packed: deflateRawSync(zeros) } : entry,
        ),
    },
    `"${prompt}" holds more than the 1 bytes that the archive says.`,
  ],
  [
    'a file over the limit of its place',
    listed(prompt, 'x'.repeat(64 * 1024 + 1)),
    `"${prompt}" is 64 KiB large; at most 64 KiB are allowed there.`,
  ],
  [
    'a size that lies downwards',
    {
      files: { [prompt]: 'long enough' },
      entries: (usual) => usual.map((entry) => (entry.name === prompt ? { ...entry, size: 4 } : entry)),
      manifest: (usual) => ({
        ...usual,
        files: usual.files.map((file) => (file.path === prompt ? { ...file, size: 4 } : file)),
      }),
    },
    `"${prompt}" holds more than the 4 bytes that the archive says.`,
  ],
  [
    'a size that lies upwards',
    {
      ...changed({ size: 100 }),
      ...manifestFiles((files) =>
        files.map((file) => (file.path === prompt ? { ...file, size: 100 } : file)),
      ),
    },
    `"${prompt}" holds 9 bytes, where the archive says 100.`,
  ],
  ['a wrong checksum', changed({ crc: 1 }), `"${prompt}" is damaged: its checksum is another one.`],
  [
    'bytes that do not unpack',
    changed({ method: 8, packed: Buffer.from('not deflated') }),
    `"${prompt}" is damaged.`,
  ],
  [
    'a file that unpacks further than its bytes',
    changed({ method: 8, packed: deflateRawSync(Buffer.from('# Sample\n')).subarray(0, 4) }),
    `"${prompt}" is damaged.`,
  ],
];

function deflated(usual: readonly RawEntry[]): readonly RawEntry[] {
  return usual.map((entry) => ({ ...entry, method: 8 }));
}

describe('unpackPack refuses an archive with', () => {
  refusesEach(archives);
});
