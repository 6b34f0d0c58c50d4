import { itFinds } from '../../../support/checkRows.ts';
import { replaced } from '../../../support/validPack.ts';

const visible = 'problems/total/cases/visible.rounds.json';
const hidden = 'problems/total/cases/hidden.rounds.json';
const total = 'problems/total/problem.rounds.json';
const storeHidden = 'problems/store/cases/hidden.rounds.json';
const recorded = 'problems/store/cases/recorded.rounds.json';

const empty = '{ "cases": [] }\n';

describe('checks of a case', () => {
  itFinds([
    ['find a missing argument', replaced(visible, ['"input": {\n        "numbers": [\n          1,\n          2\n        ]\n      }', '"input": {}']), EXPECT],
    ['find an argument that the signature lacks', replaced(visible, ['"numbers": [', '"more": 1, "numbers": [']), EXPECT],
    ['find a value of another type', replaced(hidden, ['-1,', '"x",']), EXPECT],
    ['find a number beyond 32 bits', replaced(hidden, ['-1,', '2147483648,']), EXPECT],
    ['find a number that would be rounded', replaced(hidden, ['-1,', '9007199254740993,']), EXPECT],
    ['find an unknown method', replaced(storeHidden, ['"call": "get"', '"call": "gets"']), EXPECT],
    ['find too many arguments', replaced(storeHidden, ['"args": [\n            1\n          ]', '"args": [1, 2]']), EXPECT],
    ['find an answer of a void method', replaced(storeHidden, ['"call": "get",\n          "args": [\n            1\n          ]', '"call": "put", "args": [1, 2]'], ['"returns": null', '"returns": 1']), EXPECT],
    ['find a case that compares nothing', replaced(storeHidden, [',\n          "returns": null', '']), EXPECT],
    ['find a hidden case without why', replaced(hidden, ['"why": "Nothing adds up to 0.",', '']), EXPECT],
    ['find an error that the signature does not have', replaced(hidden, ['"expected": 0', '"throws": true']), EXPECT],
    ['find a case in the form of a class', replaced(hidden, ['"input": {\n        "numbers": []\n      },\n      "expected": 0', '"operations": [{ "call": "a", "returns": 1 }]']), EXPECT],
    ['find a hidden example', replaced(hidden, ['"layer": "edge"', '"layer": "example"']), EXPECT],
    ['find two kinds of answer', replaced(hidden, ['"expected": 0', '"expected": 0, "accepts": [0]']), EXPECT],
    ['find answers that are listed twice', replaced(hidden, ['"expected": 0', '"accepts": [0, 1, 0]']), EXPECT],
    ['find an empty list of answers', replaced(hidden, ['"expected": 0', '"accepts": []']), EXPECT],
    ['find a recipe that draws other types', replaced(storeHidden, ['"int": [\n                      0,\n                      1\n                    ]', '"choice": ["a"]']), EXPECT],
    ['find a case that is too large', replaced(hidden, ['"numbers": []', `"numbers": [${'1,'.repeat(140_000)}1]`]), EXPECT],
    ['find recorded answers that are not there', { [recorded]: undefined }, EXPECT],
    ['find recorded answers of no case', replaced(recorded, ['"10000000-0000-4000-8000-000000000023"', '"10000000-0000-4000-8000-00000000002f": { "answers": [] }, "10000000-0000-4000-8000-000000000023"']), EXPECT],
    ['find that no case is visible', { [visible]: empty }, EXPECT],
    ['find that no case is hidden', { [hidden]: empty }, EXPECT],
  ]);
});

describe('checks of cases beside each other', () => {
  itFinds([
    ['find the same name', replaced(hidden, ['"name": "below zero"', '"name": "none at all"']), EXPECT],
    ['find the same input', replaced(hidden, ['-1,\n          -2', ''], ['"expected": -3', '"expected": 0']), EXPECT],
    ['find the same input with another answer', replaced(hidden, ['-1,\n          -2', '']), EXPECT],
    ['find a visible case that is hidden too', replaced(hidden, ['-1,\n          -2', '1, 2'], ['"expected": -3', '"expected": 3']), EXPECT],
    [
      'find the same calls with other answers',
      replaced('problems/store/cases/visible.rounds.json', [
        '"operations": [\n        {\n          "call": "put",\n          "args": [\n            1,\n            2\n          ]\n        },\n',
        '"operations": [',
      ]),
      EXPECT,
    ],
    ['find answers that are all the same', { ...replaced(hidden, ['"expected": 0', '"expected": 3'], ['"expected": -3', '"expected": 3']) }, EXPECT],
    [
      'find answers of one method that are all the same',
      replaced(storeHidden, [
        '"operations": [\n        {\n          "call": "get",\n          "args": [\n            1\n          ],\n          "returns": null\n        }\n      ]\n    },',
        '"operations": [{ "call": "get", "args": [1], "returns": 2 }, { "call": "get", "args": [2], "returns": 2 }]\n    },',
      ], ['"call": "get",\n              "args": [\n                {\n                  "int": [\n                    0,\n                    1\n                  ]\n                }\n              ]', '"call": "put", "args": [{ "literal": 1 }, { "literal": 1 }]']),
      EXPECT,
    ],
    ['say nothing of cases whose problem is at fault', replaced(total, ['"minutes": 10', '"minutes": 0']), EXPECT],
  ]);
});
