import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { formatIssue } from '../../../src/packs/issue.ts';
import { parseJson, readJsonFile } from '../../../src/packs/readJsonFile.ts';
import { inTemporaryFolder } from '../../support/temporaryFolder.ts';

const schema = z.strictObject({
  title: z.string(),
  size: z.int().min(1).optional(),
  colour: z.enum(['red', 'blue']).optional(),
  parts: z.array(z.strictObject({ name: z.string() })).default([]),
});

describe('parseJson', () => {
  it('reads JSON with comments and trailing commas', () => {
    const read = parseJson('// a\n{ "title": "x", /* b */ "size": 2, }', 'a.json', schema);
    assert.ok(read.kind === 'read');
    assert.deepEqual(read.value, { title: 'x', size: 2, parts: [] });
  });

  it('tells the place of every part, of the nearest one around what is not there, and of the whole', () => {
    const read = parseJson('{\n  "title": "x",\n  "parts": [\n    { "name": "y" }\n  ]\n}', 'a.json', schema);
    assert.ok(read.kind === 'read');
    assert.deepEqual(read.placeOf(['title']), { line: 2, column: 3 });
    assert.deepEqual(read.placeOf(['parts', 0]), { line: 4, column: 5 });
    assert.deepEqual(read.placeOf(['parts', 0, 'name']), { line: 4, column: 7 });
    assert.deepEqual(read.placeOf(['parts', 7, 'name']), { line: 3, column: 3 });
    assert.deepEqual(read.placeOf([]), { line: 1, column: 1 });
  });

  const faults: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a missing comma',
      '{\n  "title": "x"\n  "size": 1\n}',
      [
        'a.json:3:3: Not valid JSON: comma expected. Comments and trailing commas are fine; single quotes are not.',
      ],
    ],
    [
      'text after the end',
      '{ "title": "x" } 1',
      [
        'a.json:1:18: Not valid JSON: end of file expected. Comments and trailing commas are fine; single quotes are not.',
      ],
    ],
    ['an empty file', '', ['a.json: The file is empty.']],
    ['nothing but a comment', '// later\n', ['a.json: The file is empty.']],
    ['a wrong type', '{\n  "title": 1\n}', ['a.json:2:3: Expected a string, got 1.']],
    [
      'a wrong type deep inside',
      '{\n  "title": "x",\n  "parts": [\n    { "name": null }\n  ]\n}',
      ['a.json:4:7: Expected a string, got null.'],
    ],
    ['an array for an object', '[]', ['a.json:1:1: Expected an object, got [].']],
    ['a missing key', '{ "size": 1 }', ['a.json:1:1: "title" is missing; expected a string.']],
    [
      'a missing key deep inside',
      '{ "title": "x",\n  "parts": [{}] }',
      ['a.json:2:13: "name" is missing; expected a string.'],
    ],
    [
      'an unknown key',
      '{\n\t"title": "x",\n\t"colur": "red"\n}',
      ['a.json:3:2: Unknown key "colur". Did you mean "colour"?'],
    ],
    [
      'an unknown key near none',
      '{ "title": "x", "weight": 1 }',
      ['a.json:1:17: Unknown key "weight". Known: title, size, colour, parts.'],
    ],
    [
      'a value that is not one of a list',
      '{ "title": "x", "colour": "green" }',
      ['a.json:1:17: Expected one of "red", "blue", got "green".'],
    ],
    [
      'a number that is too small',
      '{ "title": "x", "size": 0 }',
      ['a.json:1:17: Expected at least 1, got 0.'],
    ],
    [
      'a key given twice',
      '{\n  "title": "x",\n  "title": "y"\n}',
      ['a.json:3:3: Key "title" appears twice; the later one would silently win. Delete one.'],
    ],
    [
      'a key given twice deep inside',
      '{ "title": "x", "parts": [{ "name": "a",\n"name": "b" }] }',
      ['a.json:2:1: Key "name" appears twice; the later one would silently win. Delete one.'],
    ],
    [
      'several faults, all of them',
      '{\r\n  "titel": "x",\r\n  "size": "2"\r\n}',
      [
        'a.json:1:1: "title" is missing; expected a string.',
        'a.json:3:3: Expected a number, got "2".',
        'a.json:2:3: Unknown key "titel". Did you mean "title"?',
      ],
    ],
  ];
  for (const [what, text, expected] of faults) {
    it(`says where and what is wrong with ${what}`, () => {
      const read = parseJson(text, 'a.json', schema);
      assert.ok(read.kind === 'invalid');
      assert.deepEqual([...read.issues.map(formatIssue)].sort(), [...expected].sort());
    });
  }

  it('cuts a long value in the message', () => {
    const read = parseJson(JSON.stringify({ title: Array(100).fill(1) }), 'a.json', schema);
    assert.ok(read.kind === 'invalid');
    assert.equal(read.issues[0]?.message.length, 'Expected a string, got .'.length + 60);
  });
});

describe('readJsonFile', () => {
  it('reads a file that begins with a byte order mark', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = path.join(folder, 'a.json');
      await writeFile(file, '\uFEFF{ "title": "x" }');
      assert.equal((await readJsonFile(file, folder, schema)).kind, 'read');
    });
  });

  it('names the file as seen from the root', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = path.join(folder, 'problems', 'a', 'a.json');
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, '{}');
      const read = await readJsonFile(file, folder, schema);
      assert.ok(read.kind === 'invalid');
      assert.equal(read.issues[0]?.path, 'problems/a/a.json');
    });
  });

  it('says that a file is missing, or why it cannot be read', async () => {
    await inTemporaryFolder(async (folder) => {
      await mkdir(path.join(folder, 'folder.json'));
      const [missing, unreadable] = await Promise.all(
        ['gone.json', 'folder.json'].map((name) => readJsonFile(path.join(folder, name), folder, schema)),
      );
      assert.ok(missing?.kind === 'invalid' && unreadable?.kind === 'invalid');
      assert.deepEqual(missing.issues.map(formatIssue), ['gone.json: The file is missing. Add it.']);
      assert.deepEqual(unreadable.issues.map(formatIssue), [
        'folder.json: Not a file. Packs hold plain files only.',
      ]);
    });
  });
});
