import { itFinds } from '../../../support/checkRows.ts';
import { replaced, validPack } from '../../../support/validPack.ts';

const manifest = 'pack.rounds.json';
const problem = 'problems/store/problem.rounds.json';
const visible = 'problems/store/cases/visible.rounds.json';
const prompt = 'problems/store/prompt.md';

const text = (name: string): string => validPack[name] ?? '';

/** So many visible cases that fit. */
function manyCases(count: number): string {
  const cases = Array.from({ length: count }, (_, index) => ({
    uuid: `20000000-0000-4000-8000-0000000001${String(index).padStart(2, '0')}`,
    name: `number ${index}`,
    layer: 'example',
    input: { numbers: [index] },
    expected: index,
  }));
  return `${JSON.stringify({ cases }, null, 2)}\n`;
}

describe('checks of files', () => {
  itFinds([
    [
      'say that there is no manifest, and nothing else',
      { [manifest]: undefined },
      [
        'pack.rounds.json F01 error There is no pack manifest here. Open the folder that holds pack.rounds.json, or make a pack with "code-rounds pack new".',
      ],
    ],
    [
      'say where JSON ends to be JSON',
      replaced(manifest, ['"version": "1.2.0"', '"version" "1.2.0"']),
      [
        'pack.rounds.json:4:13 F02 error Not valid JSON: colon expected. Comments and trailing commas are fine; single quotes are not.',
      ],
    ],
    [
      'find a key that stands twice',
      replaced(problem, ['"minutes": 20', '"minutes": 20,\n  "minutes": 30']),
      [
        'problems/store/problem.rounds.json:8:3 F03 error Key "minutes" appears twice; the later one would silently win. Delete one.',
      ],
    ],
    [
      'find an unknown key',
      replaced(problem, ['"minutes": 20', '"minutes": 20,\n  "minuts": 20']),
      ['problems/store/problem.rounds.json:8:3 F04 error Unknown key "minuts". Did you mean "minutes"?'],
    ],
    [
      'find a later format',
      replaced(manifest, ['"format": 1', '"format": 2']),
      [
        'pack.rounds.json:2:3 F05 error Expected 1, got 2. Update Code Rounds, or set "format" to the number that it knows.',
      ],
    ],
    [
      'find a value of another type',
      replaced(problem, ['"minutes": 20', '"minutes": "20"']),
      [
        'problems/store/problem.rounds.json:7:3 F06 error Expected a number, got "20". The time a prepared person needs.',
      ],
    ],
    [
      'find what is wrong in one case and go on with the others',
      replaced(
        'problems/total/cases/hidden.rounds.json',
        ['"name": "none at all"', '"name": 7'],
        ['"expected": -3', '"expected": "-3"'],
      ),
      [
        'problems/total/cases/hidden.rounds.json:5:7 F06 error Expected a string, got 7. What the results show; named after the mistake it catches.',
        'problems/total/cases/hidden.rounds.json:24:7 S05 error Case "below zero": expected: expected an int (32 bits), got "-3". Write a value of that type; docs/format.md shows how.',
      ],
    ],
    [
      'find a byte order mark',
      { [prompt]: `\uFEFF${text(prompt)}` },
      ['problems/store/prompt.md F07 warning The file has a byte order mark. Mend it by hand, or run --fix.'],
    ],
    [
      'find carriage returns',
      { [prompt]: text(prompt).replaceAll('\n', '\r\n') },
      ['problems/store/prompt.md F07 warning The file has carriage returns. Mend it by hand, or run --fix.'],
    ],
    [
      'find that the last line does not end',
      { [problem]: text(problem).trimEnd() },
      [
        'problems/store/problem.rounds.json F07 warning The file has no line feed at its end. Mend it by hand, or run --fix.',
      ],
    ],
    [
      'find a name with a space',
      { 'problems/store/assets/a b.png': 'x' },
      [
        'problems/store/assets/a b.png F08 error This has a name that is not allowed (up to 64 letters, digits, "_", "." and "-", with no dot in front). Rename it, or move it up.',
        'problems/store/assets/a b.png F11 warning Nothing uses this file. Assets are images: png, jpg, webp or gif. Delete it.',
      ],
    ],
    [
      'find a name that Windows takes for a device',
      { 'problems/store/solutions/accepted/aux.py': 'x = 1\n' },
      [
        'problems/store/solutions/accepted/aux.py F08 error This has a name that Windows keeps for a device. Rename it, or move it up.',
      ],
    ],
    [
      'find names that differ in case alone',
      { 'problems/store/solutions/accepted/Map.py': text('problems/store/solutions/accepted/map.py') },
      [
        'problems/store/solutions/accepted/map.py F09 error This and problems/store/solutions/accepted/Map.py differ only in case and are one file on Windows and macOS. Rename one of them.',
      ],
    ],
    [
      'find a path that is too long',
      { [`problems/store/assets/${'a'.repeat(60)}/${'b'.repeat(60)}/${'c'.repeat(60)}`]: 'x' },
      [
        'problems/store/assets/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc F08 error This is a path of more than 180 characters. Rename it, or move it up.',
        'problems/store/assets/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc F11 warning Nothing uses this file. Assets are images: png, jpg, webp or gif. Delete it.',
      ],
    ],
    [
      'find a path that is too deep',
      { 'problems/store/assets/a/b/c/d/e/f/g': 'x' },
      [
        'problems/store/assets/a/b/c/d/e/f F08 error This lies more than 8 folders deep. Rename it, or move it up.',
        'problems/store/assets/a/b/c/d/e/f/g F11 warning Nothing uses this file. Assets are images: png, jpg, webp or gif. Delete it.',
      ],
    ],
    [
      'find a file that nothing uses',
      { 'problems/store/notes.txt': 'x' },
      ['problems/store/notes.txt F11 warning Nothing uses this file. Delete it, or move it out of the pack.'],
    ],
    [
      'find a solution in no known language',
      { 'problems/store/solutions/wrong/a.rb': 'x' },
      [
        'problems/store/solutions/wrong/a.rb F11 warning Nothing uses this file. Solutions end in one of .ts .mts .cts .js .mjs .cjs .py .go .java; rename it or delete it.',
      ],
    ],
    [
      'find an asset that is no image',
      { 'problems/store/assets/data.json': '{}' },
      [
        'problems/store/assets/data.json F11 warning Nothing uses this file. Assets are images: png, jpg, webp or gif. Delete it.',
      ],
    ],
    [
      'find an image that nothing shows',
      { 'problems/store/assets/a.gif': 'GIF89a' },
      [
        'problems/store/assets/a.gif F11 warning No prompt or editorial shows this image. Show it or delete it.',
      ],
    ],
    [
      'find a folder that is not listed',
      replaced(manifest, ['    "store",\n', '']),
      [
        'problems/store F12 warning The folder is not in "problems" of pack.rounds.json. Add "store" there, or delete the folder.',
      ],
    ],
    [
      'find a listed problem without a folder',
      replaced(manifest, ['"total"', '"totl"']),
      [
        'pack.rounds.json:19:5 F13 error There is no folder problems/totl. Did you mean "total"?',
        'problems/total F12 warning The folder is not in "problems" of pack.rounds.json. Add "total" there, or delete the folder.',
      ],
    ],
    [
      'find a problem that is listed twice',
      replaced(manifest, ['"total"', '"total", "store"']),
      ['pack.rounds.json:19:14 F17 error The problem "store" is listed twice. Delete one.'],
    ],
    [
      'find an image that is too large',
      {
        'problems/store/assets/a.gif': `GIF89a${'x'.repeat(1_100_000)}`,
        [prompt]: `${text(prompt)}\n![a](assets/a.gif)\n`,
      },
      ['problems/store/assets/a.gif F14 error The file is over 1 MiB. Shrink the image.'],
    ],
    [
      'warn of a prompt that is nearly too large',
      { [prompt]: `${text(prompt)}${'Word. '.repeat(9_500)}\n` },
      ['problems/store/prompt.md F14 warning The file is close to the limit of 64 KiB. Shorten it.'],
    ],
    [
      'find a prompt that is too large',
      { [prompt]: `${text(prompt)}${'Word. '.repeat(11_000)}\n` },
      ['problems/store/prompt.md F14 error The file is over 64 KiB. Shorten it.'],
    ],
    [
      'find an image that is none',
      { 'problems/store/assets/a.gif': 'x', [prompt]: `${text(prompt)}\n![a](assets/a.gif)\n` },
      [
        'problems/store/assets/a.gif F18 error The file is not an image of the kind that its ending says. Save it anew.',
      ],
    ],
    [
      'find a text that holds NUL',
      { 'problems/store/editorial.md': 'a\u0000b\n' },
      ['problems/store/editorial.md F18 error The file is not text in UTF-8. Save it with that encoding.'],
    ],
    [
      'find more visible cases than a problem may have',
      { 'problems/total/cases/visible.rounds.json': manyCases(21) },
      [
        'problems/total/cases/visible.rounds.json F14 error 21 visible cases; at most 20 are allowed. Make some of them hidden.',
        'problems/total/prompt.md:5:1 M07 warning The prompt shows 1 example, cases/visible.rounds.json has 21. Let each be the same as the other.',
      ],
    ],
    [
      'find an unknown folder',
      { 'problems/store/case/visible.rounds.json': '{}' },
      [
        'problems/store/case F15 error Unknown folder "case". Did you mean "cases"?',
        'problems/store/case/visible.rounds.json F07 warning The file has no line feed at its end. Mend it by hand, or run --fix.',
      ],
    ],
    [
      'find a folder of solutions that the format does not have',
      { 'problems/store/solutions/right/a.py': 'x' },
      ['problems/store/solutions/right F15 error Unknown folder "right". Known here: accepted, wrong, slow.'],
    ],
    [
      'find a missing case file',
      { [visible]: undefined },
      [
        'problems/store/cases/visible.rounds.json F16 error The file is missing or cannot be read. Add it. docs/format.md says what it holds.',
      ],
    ],
    [
      'find a missing prompt and editorial',
      { [prompt]: undefined, 'problems/store/editorial.md': undefined },
      [
        'problems/store/editorial.md F16 error The file is missing or cannot be read. Add it. It is shown after acceptance.',
        'problems/store/prompt.md F16 error The file is missing or cannot be read. Add it. Students read it beside their code.',
      ],
    ],
    [
      'find a missing description',
      { [problem]: undefined },
      [
        'problems/store/problem.rounds.json F16 error The file is missing or cannot be read. Add it. docs/format.md says what it holds.',
      ],
    ],
    [
      'find faults in a file of questions',
      { 'questions/caching.rounds.json': '{ "a": 1, "a": 2 }\n' },
      [
        'questions/caching.rounds.json:1:1 F06 error "description" is missing; expected a string. What the section is about.',
        'questions/caching.rounds.json:1:1 F06 error "items" is missing; expected an array. The questions, in order.',
        'questions/caching.rounds.json:1:1 F06 error "slug" is missing; expected a string. Equals the file name.',
        'questions/caching.rounds.json:1:1 F06 error "title" is missing; expected a string. What the tree shows.',
        'questions/caching.rounds.json:1:1 F06 error "version" is missing; expected a number. Raised when key points change.',
        'questions/caching.rounds.json:1:1 I01 error The UUID is missing. Use "<fresh>", or run --fix.',
        'questions/caching.rounds.json:1:3 F04 error Unknown key "a". Known: $schema, uuid, slug, title, description, version, items.',
        'questions/caching.rounds.json:1:11 F03 error Key "a" appears twice; the later one would silently win. Delete one.',
      ],
    ],
  ]);
});
