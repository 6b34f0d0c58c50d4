import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { archiveManifestPath, archiveManifestSchema } from '../../../../src/core/archiveManifest.ts';
import { packManifestSchema } from '../../../../src/core/packManifest.ts';
import { unpackPack } from '../../../../src/packs/archive/unpackPack.ts';
import { PackError } from '../../../../src/packs/packError.ts';
import { parseJson } from '../../../../src/packs/readJsonFile.ts';
import { packArchive } from '../../../support/packArchive.ts';
import { packFileBytes } from '../../../support/packFolder.ts';
import { rawZip, type RawEntry } from '../../../support/rawZip.ts';
import { inTemporaryFolder } from '../../../support/temporaryFolder.ts';

const stored = packArchive();
const deflated = packArchive({ entries: (usual) => usual.map((entry) => ({ ...entry, method: 8 })) });
const allFiles = [...packFileBytes()];

/** A real archive with some of its bytes changed, and some cut out. */
const mutated = fc
  .tuple(
    fc.constantFrom(stored, deflated),
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
    fc.option(fc.tuple(fc.nat(), fc.nat({ max: 40 }))),
  )
  .map(([archive, changes, cut]) => {
    const bytes = Buffer.from(archive);
    for (const [at, value] of changes) bytes[at % bytes.length] = value;
    if (cut === null) return bytes;
    const at = cut[0] % bytes.length;
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + cut[1])]);
  });

/** Changes near the end, where the directory is, hit more than those in the data. */
const mutatedDirectory = fc
  .array(fc.tuple(fc.nat({ max: 700 }), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 })
  .map((changes) => {
    const bytes = Buffer.from(stored);
    for (const [fromEnd, value] of changes) bytes[bytes.length - 1 - fromEnd] = value;
    return bytes;
  });

const entry: fc.Arbitrary<RawEntry> = fc.record(
  {
    name: fc.oneof(
      fc.constantFrom(archiveManifestPath, ...allFiles.map(([name]) => name), '../x', '/x', 'con', 'a\\b'),
      fc.string(),
    ),
    data: fc.uint8Array({ maxLength: 50 }).map((bytes) => Buffer.from(bytes)),
    method: fc.constantFrom(0, 8, 9),
    flags: fc.nat({ max: 0xffff }),
    size: fc.nat({ max: 0xffff_ffff }),
    mode: fc.nat({ max: 0xffff }),
    headerOf: fc.nat({ max: 4 }),
    descriptor: fc.boolean(),
  },
  { requiredKeys: ['name', 'data'] },
);

describe('unpackPack, whatever it is given,', function () {
  this.timeout(120_000);

  const archives: readonly (readonly [string, fc.Arbitrary<Buffer>])[] = [
    ['random bytes', fc.uint8Array({ maxLength: 2_000 }).map((bytes) => Buffer.from(bytes))],
    ['a real archive with changed bytes', mutated],
    ['a real archive with a changed directory', mutatedDirectory],
    ['a zip archive of any entries', fc.array(entry, { maxLength: 5 }).map((entries) => rawZip(entries))],
  ];
  for (const [what, arbitrary] of archives) {
    it(`gives the pack as it was built or its own error, and writes nowhere else: ${what}`, async () => {
      await inTemporaryFolder(async (folder) => {
        const file = path.join(folder, 'a.zip');
        const parent = path.join(folder, 'store');
        await mkdir(parent);
        const unpacks = fc.asyncProperty(arbitrary, async (bytes) => {
          await writeFile(file, bytes);
          try {
            const pack = await unpackPack(file, parent);
            for (const [name, content] of allFiles) {
              assert.deepEqual(await readFile(path.join(pack.folder, name)), content);
            }
            await rm(pack.folder, { recursive: true });
          } catch (error) {
            if (!(error instanceof PackError)) throw error;
          }
          assert.deepEqual(await readdir(parent), []);
          assert.deepEqual((await readdir(folder)).sort(), ['a.zip', 'store']);
        });
        await fc.assert(unpacks, { numRuns: 300 });
      });
    });
  }
});

describe('the readers of manifests, whatever they are given,', function () {
  this.timeout(120_000);

  const pack = packFileBytes().get('pack.rounds.json')?.toString() ?? '';
  const schemas = { 'pack.rounds.json': packManifestSchema, [archiveManifestPath]: archiveManifestSchema };
  const texts: readonly (readonly [string, fc.Arbitrary<string>])[] = [
    ['any text', fc.string({ unit: 'binary', maxLength: 400 })],
    ['any JSON', fc.json()],
    [
      'brackets',
      fc.string({ unit: fc.constantFrom('[', ']', '{', '}', '"', ',', ':', '/', '*', '\\', '1') }),
    ],
    [
      'a manifest with other values',
      fc
        .tuple(fc.constantFrom(...Object.keys(JSON.parse(pack) as object)), fc.jsonValue())
        .map(([key, value]) => JSON.stringify({ ...(JSON.parse(pack) as object), [key]: value })),
    ],
    [
      'a manifest with a part replaced',
      fc.tuple(fc.nat(), fc.nat({ max: 20 }), fc.string()).map(([at, length, text]) => {
        const start = at % pack.length;
        return pack.slice(0, start) + text + pack.slice(start + length);
      }),
    ],
  ];
  for (const [name, schema] of Object.entries(schemas)) {
    for (const [what, arbitrary] of texts) {
      it(`give a value or issues with a place: ${what} as ${name}`, () => {
        fc.assert(
          fc.property(arbitrary, (text) => {
            const read = parseJson<unknown>(text, name, schema);
            if (read.kind === 'read') assert.ok(schema.safeParse(read.value).success);
            else
              assert.ok(
                read.issues.length > 0 &&
                  read.issues.every((issue) => issue.path === name && issue.message !== ''),
              );
          }),
          { numRuns: 500 },
        );
      });
    }
  }
});
