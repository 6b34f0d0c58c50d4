import {
  hiddenPath,
  listed,
  problemPath,
  prompt,
  refusesEach,
  type HostileArchive,
} from '../../../support/hostileArchive.ts';
import { packArchive, type ArchiveChanges } from '../../../support/packArchive.ts';
import { hiddenCase, type PackFiles } from '../../../support/packFolder.ts';
import { packManifestFile } from '../../../support/packManifest.ts';
import { storeProblemFile } from '../../../support/problems.ts';

const problem = (changes: PackFiles): ArchiveChanges =>
  listed(problemPath, { ...storeProblemFile, ...changes });
const hidden = (text: string): ArchiveChanges => listed(hiddenPath, text);
const deep = `${'['.repeat(33)}${']'.repeat(33)}`;

const contents: readonly HostileArchive[] = [
  [
    'no pack.rounds.json',
    { files: { 'pack.rounds.json': undefined } },
    /^pack\.rounds\.json: The file is missing/,
  ],
  [
    'an id that is a path',
    listed('pack.rounds.json', { ...packManifestFile, id: '../x' }),
    /^META\/manifest\.json:\d+:\d+: Must be publisher\.name in lower case\.$/,
  ],
  [
    'a problem whose slug is a path',
    { files: { 'pack.rounds.json': { ...packManifestFile, problems: ['../x'] } } },
    /^pack\.rounds\.json:\d+:\d+: Must be lower-case words joined by single hyphens/,
  ],
  [
    'a problem called constructor that is not there',
    { files: { 'pack.rounds.json': { ...packManifestFile, problems: ['sample', 'constructor'] } } },
    /^problems\/constructor\/problem\.rounds\.json: The file is missing/,
  ],
  [
    'more problems than allowed',
    {
      files: {
        'pack.rounds.json': {
          ...packManifestFile,
          problems: Array.from({ length: 501 }, (_, index) => `p${index}`),
        },
      },
    },
    /^pack\.rounds\.json:\d+:\d+: Expected at most 500 items, got 501\.$/,
  ],
  [
    'limits above the maxima',
    problem({ limits: { caseMs: 3_600_000 } }),
    new RegExp(`^${problemPath}:\\d+:\\d+: Expected at most 30000, got 3600000\\.$`),
  ],
  [
    'memory above the maximum',
    problem({ limits: { memoryMiB: 65_536 } }),
    new RegExp(`^${problemPath}:\\d+:\\d+: Expected at most 2048, got 65536\\.$`),
  ],
  [
    '__proto__ in a file',
    listed(problemPath, `{"__proto__": ${JSON.stringify(storeProblemFile)}}`),
    new RegExp(`^${problemPath}:1:2: Key "__proto__" is not allowed\\. Rename it`),
  ],
  [
    'JSON of great depth',
    hidden(deep),
    `${hiddenPath}:1:33: The JSON nests deeper than 32 levels. Make it flatter.`,
  ],
  [
    'JSON so deep that parsers break',
    hidden('['.repeat(1_000_000)),
    `${hiddenPath}:1:33: The JSON nests deeper than 32 levels. Make it flatter.`,
  ],
  [
    'a string of great length',
    hidden(`["${'x'.repeat(1_100_000)}"]`),
    `${hiddenPath}:1:2: The string is over 1048576 characters. Shorten it.`,
  ],
  [
    'a key twice',
    hidden('{"cases": [], "cases": []}'),
    `${hiddenPath}:1:15: Key "cases" appears twice; the later one would silently win. Delete one.`,
  ],
  ['a byte order mark', hidden('\uFEFF{"cases": []}'), `"${hiddenPath}" begins with a byte order mark.`],
  [
    'a lone surrogate',
    hidden('{"cases": ["\\ud800"]}'),
    `${hiddenPath}:1:12: The text holds half of a character (a lone surrogate). Write the whole one.`,
  ],
  ['text that is not UTF-8', listed(prompt, Buffer.from([0x23, 0xff])), `"${prompt}" is not UTF-8 text.`],
  ['NUL in a text', listed(prompt, 'a\0b'), `"${prompt}" is not text: it has a NUL character.`],
  [
    'deep JSON in a file that nothing reads yet',
    listed('rounds/a.rounds.json', deep),
    'rounds/a.rounds.json:1:33: The JSON nests deeper than 32 levels. Make it flatter.',
  ],
  [
    'a program that calls itself a picture',
    listed('problems/sample/assets/a.png', 'MZ\u0090'),
    '"problems/sample/assets/a.png" is no image of the kind that its ending says.',
  ],
  [
    'an archive that calls itself a picture',
    listed('problems/sample/assets/a.gif', packArchive()),
    '"problems/sample/assets/a.gif" is no image of the kind that its ending says.',
  ],
  [
    'a solution that no editorial shows',
    listed('problems/sample/solutions/wrong/a.py'),
    '"problems/sample/solutions/wrong/a.py" is a solution that no editorial shows.',
  ],
  [
    'a problem beside those that are listed',
    listed('problems/other/prompt.md'),
    '"problems/other/prompt.md" belongs to no problem that pack.rounds.json lists.',
  ],
  ['no prompt', { files: { [prompt]: undefined } }, 'The problem "sample" lacks its file prompt.md.'],
  [
    'a drill that is none',
    listed('drills/a.rounds.json', { slug: 'a' }),
    /^drills\/a\.rounds\.json:1:1: Must be a UUID of version 4 \(and \d+ more\)\.$/,
  ],
  [
    'an object with a length in place of a list',
    { files: { 'pack.rounds.json': { ...packManifestFile, problems: { length: {} } } } },
    'pack.rounds.json: A list or a text is expected where an object with the key "length" stands. Write that instead.',
  ],
  [
    'a recipe without measure',
    hidden(JSON.stringify({ cases: [recipe({ sequences: 1_000, length: [1, 200_000] })] })),
    /draws up to 200000000 calls; at most 200000 are allowed/,
  ],
  [
    'a recipe of nested arrays',
    hidden(
      JSON.stringify({
        cases: [recipe({ operations: [{ call: 'get', args: [bigArray(bigArray({ int: [0, 1] }))] }] })],
      }),
    ),
    /draws arguments of up to \d+ characters for one call; at most 8388608 are allowed/,
  ],
  [
    'more visible cases than allowed',
    { files: { 'problems/sample/cases/visible.rounds.json': { cases: manyCases(21) } } },
    'problems/sample/cases/visible.rounds.json: 21 visible cases; at most 20 are allowed. Make some of them hidden.',
  ],
  [
    'two problems of one UUID',
    { files: { 'pack.rounds.json': { ...packManifestFile, problems: ['sample', 'twin'] }, ...twin() } },
    /has the same UUID as/,
  ],
];

function recipe(changes: PackFiles): PackFiles {
  const generate = {
    version: 1,
    seed: 1,
    sequences: 1,
    length: [1, 2],
    operations: [{ call: 'get', args: [{ int: [0, 1] }] }],
    ...changes,
  };
  return { uuid: hiddenCase.uuid, name: 'many', layer: 'model', why: 'w', generate };
}

function bigArray(of: unknown): unknown {
  return { array: { of, length: [0, 200_000] } };
}

function manyCases(count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => ({
    ...hiddenCase,
    uuid: hiddenCase.uuid.replace('b0000000', String(10_000_000 + index)),
    layer: 'example',
    why: undefined,
  }));
}

function twin(): PackFiles {
  return {
    'problems/twin/problem.rounds.json': { ...storeProblemFile, slug: 'twin' },
    'problems/twin/prompt.md': '# Twin\n',
    'problems/twin/cases/visible.rounds.json': { cases: [] },
    'problems/twin/cases/hidden.rounds.json': { cases: [] },
  };
}

describe('unpackPack refuses a pack with', () => {
  refusesEach(contents);
});
