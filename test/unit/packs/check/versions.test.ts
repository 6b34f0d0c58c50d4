import { itFinds } from '../../../support/checkRows.ts';
import { replaced, validPack, withValue, type PackChanges } from '../../../support/validPack.ts';

const manifest = 'pack.rounds.json';
const hidden = 'problems/total/cases/hidden.rounds.json';
const total = 'problems/total/problem.rounds.json';
const uuid = '"uuid": "20000000-0000-4000-8000-000000000022"';

/** The pack in this version, with further changes. */
const version = (number: string, changes: PackChanges = {}): PackChanges => ({
  ...withValue(manifest, ['version'], number),
  ...changes,
});
const without = (slug: string): PackChanges =>
  Object.fromEntries(
    Object.keys(validPack)
      .filter((name) => name.startsWith(`problems/${slug}/`))
      .map((name) => [name, undefined]),
  );
const anotherCase = (more: string) =>
  replaced(hidden, [
    '"cases": [',
    `"cases": [{ "uuid": "20000000-0000-4000-8000-0000000000aa", "name": "big", "layer": "edge", "why": "w", "input": { "numbers": [9] }, "expected": 9${more} },`,
  ]);

describe('checks against the published version 1.2.0', () => {
  itFinds(
    [
      [
        'find nothing where prose changed and the version is above',
        version('1.2.1', { 'problems/total/editorial.md': 'Other.\n' }),
        [],
      ],
      [
        'find a version that is not above',
        version('1.2.0'),
        [
          'pack.rounds.json:4:3 I06 error Version 1.2.0 is not above the published 1.2.0. Use 1.2.1 or a later one.',
        ],
      ],
      [
        'find a version that is below',
        version('1.1.9', anotherCase('')),
        [
          'pack.rounds.json:4:3 I06 error Version 1.1.9 is not above the published 1.2.0. Use 1.3.0 or a later one.',
        ],
      ],
      [
        'find a case that tests something else',
        version('2.0.0', replaced(hidden, ['"expected": -3', '"expected": -4'])),
        [
          'problems/total/cases/hidden.rounds.json:13:5 I04 error Case "below zero" tests something else than in acme.basics@1.2.0. Published cases do not change: add a new case with "reimplements": "20000000-0000-4000-8000-000000000023" and delete this one.',
        ],
      ],
      [
        'let a case be told in other words',
        version('1.2.1', replaced(hidden, ['"below zero"', '"under zero"'])),
        [],
      ],
      [
        'find answers that were recorded anew',
        version('2.0.0', replaced('problems/store/cases/recorded.rounds.json', ['null', '1'])),
        [
          'problems/store/cases/hidden.rounds.json:21:5 I04 error Case "many calls" tests something else than in acme.basics@1.2.0. Published cases do not change: add a new case with "reimplements": "10000000-0000-4000-8000-000000000023" and delete this one.',
        ],
      ],
      [
        'find a problem that is gone',
        {
          ...without('pool'),
          [manifest]: (withValue(manifest, ['problems'], ['store', 'total'])[manifest] ?? '')
            .replace('1.2.0', '2.0.0')
            .replace(/,\s*"waiting"/, ''),
        },
        [
          'pack.rounds.json:17:3 I05 error The problem "Pool" (<fresh>) was in acme.basics@1.2.0 and is gone. Keep it with "status": "retired", so that students keep their history.',
        ],
      ],
      [
        'find a new case in a patch',
        version('1.2.1', anotherCase('')),
        [
          'pack.rounds.json:4:3 I07 error Changes since 1.2.0 are minor ones: case "big" is new. Use 1.3.0 or a later one.',
        ],
      ],
      ['let a new case be a minor change', version('1.3.0', anotherCase('')), []],
      [
        'find a corrected case in a minor version',
        version('1.3.0', {
          [hidden]: anotherCase(', "reimplements": "20000000-0000-4000-8000-000000000022"')[hidden] ?? '',
        }),
        [
          'pack.rounds.json:4:3 I07 error Changes since 1.2.0 are major ones: case "big" is corrected. Use 2.0.0 or a later one.',
        ],
      ],
      [
        'find a corrected case that was never there',
        version('2.0.0', anotherCase(', "reimplements": "20000000-0000-4000-8000-0000000000ff"')),
        [
          'problems/total/cases/hidden.rounds.json:2:151 I08 error "reimplements" names 20000000-0000-4000-8000-0000000000ff, which is a case neither here nor in acme.basics@1.2.0. Name the case that it takes the place of.',
        ],
      ],
      [
        'find a changed signature in a minor version',
        version('1.3.0', withValue(total, ['signature', 'throws'], true)),
        [
          'pack.rounds.json:4:3 I07 error Changes since 1.2.0 are major ones: the signature of "Total". Use 2.0.0 or a later one.',
        ],
      ],
      [
        'let comments of the signature change in a patch',
        version('1.2.1', withValue(total, ['signature', 'doc'], 'Adds.')),
        [],
      ],
      [
        'find another way of comparing in a minor version',
        version('1.3.0', { ...withValue(total, ['compare'], 'unordered') }),
        [
          'pack.rounds.json:4:3 I07 error Changes since 1.2.0 are major ones: how answers of "Total" are compared. Use 2.0.0 or a later one.',
          'problems/total/problem.rounds.json:33:3 S18 warning No answer is a list, so that "unordered" means nothing. Delete it.',
        ],
      ],
      [
        'find a retired problem in a patch',
        version('1.2.1', withValue(total, ['status'], 'retired')),
        [
          'pack.rounds.json:4:3 I07 error Changes since 1.2.0 are minor ones: "Total" is retired. Use 1.3.0 or a later one.',
        ],
      ],
      [
        'find a dropped language in a minor version',
        {
          ...withValue(manifest, ['languages'], ['typescript']),
          [manifest]: (withValue(manifest, ['languages'], ['typescript'])[manifest] ?? '').replace(
            '1.2.0',
            '1.3.0',
          ),
        },
        [
          'pack.rounds.json:4:3 I07 error Changes since 1.2.0 are major ones: python is dropped. Use 2.0.0 or a later one.',
          'problems/pool/solutions/accepted/queue.py L20 warning The pack does not offer Python. Add the language to pack.rounds.json, or delete the file.',
          'problems/store/solutions/accepted/map.py L20 warning The pack does not offer Python. Add the language to pack.rounds.json, or delete the file.',
          'problems/store/solutions/wrong/shared.py L20 warning The pack does not offer Python. Add the language to pack.rounds.json, or delete the file.',
          'problems/total/solutions/accepted/loop.py L20 warning The pack does not offer Python. Add the language to pack.rounds.json, or delete the file.',
          'problems/total/solutions/wrong/first.py L20 warning The pack does not offer Python. Add the language to pack.rounds.json, or delete the file.',
        ],
      ],
    ],
    {},
  );
});

describe('checks against a published version with a draft', () => {
  itFinds(
    [
      [
        'let its cases change, and count it as new',
        version('1.2.1', replaced(hidden, [uuid, '"uuid": "20000000-0000-4000-8000-0000000000bb"'])),
        [
          'pack.rounds.json:4:3 I07 error Changes since 1.2.0 are minor ones: "Total" is new; case "two numbers" is new; case "none at all" is new; case "below zero" is new. Use 1.3.0 or a later one.',
        ],
      ],
    ],
    withValue(total, ['status'], 'draft'),
  );
});
