import { itFinds } from '../../../support/checkRows.ts';
import { replaced, withValue } from '../../../support/validPack.ts';

const manifest = 'pack.rounds.json';
const store = 'problems/store/problem.rounds.json';
const hidden = 'problems/total/cases/hidden.rounds.json';
const uuid = '"uuid": "20000000-0000-4000-8000-000000000022"';

describe('checks of identity', () => {
  itFinds([
    [
      'find a missing UUID',
      replaced(hidden, [`${uuid},`, '']),
      [
        'problems/total/cases/hidden.rounds.json:3:5 I01 error The UUID is missing. Use "<fresh>", or run --fix.',
      ],
    ],
    [
      'find a UUID of another version',
      replaced(hidden, [uuid, '"uuid": "20000000-0000-1000-8000-000000000022"']),
      ['problems/total/cases/hidden.rounds.json:4:7 I02 error Must be a UUID of version 4. Use "<fresh>".'],
    ],
    [
      'find a UUID in capitals',
      replaced(hidden, [uuid, '"uuid": "A0000000-0000-4000-8000-000000000022"']),
      [
        'problems/total/cases/hidden.rounds.json:4:7 I02 error Must be written in lower case. Use "<fresh>", or run --fix.',
      ],
    ],
    [
      'find a UUID that is none',
      replaced(hidden, [uuid, '"uuid": "one"']),
      ['problems/total/cases/hidden.rounds.json:4:7 I02 error Must be a UUID of version 4. Use "<fresh>".'],
    ],
    [
      'find the UUID of another problem',
      replaced(hidden, [uuid, '"uuid": "10000000-0000-4000-8000-000000000001"']),
      [
        'problems/total/cases/hidden.rounds.json:4:7 I03 error The UUID 10000000-0000-4000-8000-000000000001 is already used at problems/store/problem.rounds.json:2. If this is a copy, use "<fresh>", or run --fix.',
      ],
    ],
    [
      'find the UUID of a question at a problem',
      replaced(store, ['"10000000-0000-4000-8000-000000000012"', '"10000000-0000-4000-8000-000000000011"']),
      [
        'problems/store/problem.rounds.json:117:9 I03 error The UUID 10000000-0000-4000-8000-000000000011 is already used at problems/store/problem.rounds.json:62. If this is a copy, use "<fresh>", or run --fix.',
      ],
    ],
    [
      'find a slug that is not the folder',
      replaced(store, ['"slug": "store"', '"slug": "shop"']),
      [
        'problems/store/problem.rounds.json:3:3 I09 error "slug" is "shop", but the folder is "store". Make them equal, by hand or by --fix; the UUID keeps the progress.',
      ],
    ],
    [
      'find a case that corrects itself',
      replaced(hidden, [uuid, `${uuid}, "reimplements": "20000000-0000-4000-8000-000000000022"`]),
      [
        'problems/total/cases/hidden.rounds.json:4:55 I08 error The case corrects itself. Name the case that it takes the place of.',
      ],
    ],
  ]);
});

describe('checks of metadata', () => {
  itFinds([
    [
      'find a missing license',
      replaced(manifest, ['  "license": "MIT",\n', '']),
      [
        'pack.rounds.json:1:1 M01 error "license" is missing; expected a string. Choose an SPDX identifier, or "proprietary"; without one nobody may use the pack.',
      ],
    ],
    [
      'find a license that is no SPDX identifier',
      replaced(manifest, ['"MIT"', '"free for all"']),
      [
        'pack.rounds.json:12:3 M01 warning "free for all" is not an SPDX identifier. Choose one of https://spdx.org/licenses, such as "MIT" or "CC-BY-4.0", or "proprietary".',
      ],
    ],
    [
      'find a tag that the pack does not have',
      replaced(store, ['"data"\n', '"dat"\n']),
      [
        'problems/store/problem.rounds.json:9:5 M02 error Tag "dat" is not in the pack\'s tags. Add it to pack.rounds.json, or use "data".',
      ],
    ],
    [
      'find a tag that stands twice',
      replaced(store, ['"data"\n', '"data", "data"\n']),
      ['problems/store/problem.rounds.json:9:13 M13 error "data" stands twice. Delete one.'],
    ],
    [
      'find a tag that no problem has',
      replaced(manifest, ['"data",', '"data", "graphs",']),
      ['pack.rounds.json:23:13 M09 warning No problem has the tag "graphs". Use it or delete it.'],
    ],
    [
      'find a language that stands twice',
      replaced(manifest, ['"typescript",', '"typescript", "typescript",']),
      ['pack.rounds.json:14:19 M13 error "typescript" stands twice. Delete one.'],
    ],
    [
      'find a draft that a published problem asks for first',
      withValue(store, ['status'], 'draft'),
      [
        'problems/total/problem.rounds.json:31:5 M14 error "Store" is a draft, and drafts are not published. Publish it too, make "Total" a draft, or delete the line.',
      ],
    ],
    [
      'let a draft ask for another',
      {
        ...withValue(store, ['status'], 'draft'),
        ...withValue('problems/total/problem.rounds.json', ['status'], 'draft'),
      },
      [],
    ],
    [
      'find prerequisites that form a circle',
      replaced(store, [
        '"minutes": 20',
        '"minutes": 20, "prerequisites": ["20000000-0000-4000-8000-000000000001"]',
      ]),
      [
        'problems/store/problem.rounds.json:7:36 M03 error Prerequisites form a circle: Store → Total → Store. Remove one of them.',
        'problems/total/problem.rounds.json:31:5 M03 error Prerequisites form a circle: Total → Store → Total. Remove one of them.',
      ],
    ],
    [
      'find a prerequisite that is no problem of the pack',
      replaced(store, [
        '"minutes": 20',
        '"minutes": 20, "prerequisites": ["20000000-0000-4000-8000-00000000000f"]',
      ]),
      [
        'problems/store/problem.rounds.json:7:36 M10 error No problem of this pack has the UUID 20000000-0000-4000-8000-00000000000f. Name a problem of this pack, or delete the line.',
      ],
    ],
  ]);
});
