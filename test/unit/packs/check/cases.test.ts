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
    [
      'find a missing argument',
      replaced(visible, [
        '"input": {\n        "numbers": [\n          1,\n          2\n        ]\n      }',
        '"input": {}',
      ]),
      [
        'problems/total/cases/visible.rounds.json:7:7 S04 error Case "two numbers": The argument "numbers" is missing. Give exactly the arguments of the signature.',
      ],
    ],
    [
      'find an argument that the signature lacks',
      replaced(visible, ['"numbers": [', '"more": 1, "numbers": [']),
      [
        'problems/total/cases/visible.rounds.json:8:9 S04 error Case "two numbers": The signature has no argument "more". Arguments: numbers.',
      ],
    ],
    [
      'find a value of another type',
      replaced(hidden, ['-1,', '"x",']),
      [
        'problems/total/cases/hidden.rounds.json:19:9 S05 error Case "below zero": numbers[0]: expected an int (32 bits), got "x". Write a value of that type; docs/format.md shows how.',
      ],
    ],
    [
      'find a number beyond 32 bits',
      replaced(hidden, ['-1,', '2147483648,']),
      [
        'problems/total/cases/hidden.rounds.json:19:9 S05 error Case "below zero": numbers[0]: expected an int (32 bits; beyond that use long), got 2147483648. Write a value of that type; docs/format.md shows how.',
      ],
    ],
    [
      'find a number that would be rounded',
      replaced(hidden, ['-1,', '9007199254740993,']),
      [
        'problems/total/cases/hidden.rounds.json:19:9 S05 error Case "below zero": numbers[0]: expected an int (32 bits), got 9007199254740992. Write a value of that type; docs/format.md shows how.',
        'problems/total/cases/hidden.rounds.json:20:11 S06 error 9007199254740993 cannot be read exactly in JavaScript. Declare a bigint and write the number as a string.',
      ],
    ],
    [
      'find an unknown method',
      replaced(storeHidden, ['"call": "get"', '"call": "gets"']),
      [
        'problems/store/cases/hidden.rounds.json:13:11 S07 error Case "nothing there": Operation 1: The signature has no method "gets" (it has get, put). Did you mean "get"?',
      ],
    ],
    [
      'find too many arguments',
      replaced(storeHidden, ['"args": [\n            1\n          ]', '"args": [1, 2]']),
      [
        'problems/store/cases/hidden.rounds.json:14:11 S07 error Case "nothing there": Operation 1: "get" takes 1 arguments, got 2. Change the call, or the signature.',
      ],
    ],
    [
      'find an answer of a void method',
      replaced(
        storeHidden,
        ['"call": "get",\n          "args": [\n            1\n          ]', '"call": "put", "args": [1, 2]'],
        ['"returns": null', '"returns": 1'],
      ),
      [
        'problems/store/cases/hidden.rounds.json:14:11 S08 error Case "nothing there": Operation 1: "returns" on the void method "put". Remove it.',
      ],
    ],
    [
      'find a case that compares nothing',
      replaced(storeHidden, [',\n          "returns": null', '']),
      [
        'problems/store/cases/hidden.rounds.json:11:7 S08 error Case "nothing there" compares nothing, so that any answer passes. Give "returns" to a call that answers.',
      ],
    ],
    [
      'find a hidden case without why',
      replaced(hidden, ['"why": "Nothing adds up to 0.",', '']),
      [
        'problems/total/cases/hidden.rounds.json:3:5 S10 error Case "none at all": A hidden case without "why". Say in a line which mistake it catches.',
      ],
    ],
    [
      'find an error that the signature does not have',
      replaced(hidden, ['"expected": 0', '"throws": true']),
      [
        'problems/total/cases/hidden.rounds.json:11:7 S12 error Case "none at all": The signature does not say that it throws. Add "throws": true there, or change the case.',
      ],
    ],
    [
      'find a case in the form of a class',
      replaced(hidden, [
        '"input": {\n        "numbers": []\n      },\n      "expected": 0',
        '"operations": [{ "call": "a", "returns": 1 }]',
      ]),
      [
        'problems/total/cases/hidden.rounds.json:8:7 S19 error Case "none at all": The problem is a function; use "input". Write the case in that form.',
      ],
    ],
    [
      'find a hidden example',
      replaced(hidden, ['"layer": "edge"', '"layer": "example"']),
      [
        'problems/total/cases/hidden.rounds.json:6:7 S20 error Case "none at all": Examples are visible, all other layers are hidden: move the case or change its "layer". Each layer has its file.',
      ],
    ],
    [
      'find two kinds of answer',
      replaced(hidden, ['"expected": 0', '"expected": 0, "accepts": [0]']),
      [
        'problems/total/cases/hidden.rounds.json:3:5 S21 error Case "none at all": Exactly one of "expected", "accepts" and "throws" is needed. Keep one of them.',
      ],
    ],
    [
      'find answers that are listed twice',
      replaced(hidden, ['"expected": 0', '"accepts": [0, 1, 0]']),
      [
        'problems/total/cases/hidden.rounds.json:11:25 S15 error Case "none at all": answer 3 of "accepts" is the same as answer 1. Delete one.',
      ],
    ],
    [
      'find an empty list of answers',
      replaced(hidden, ['"expected": 0', '"accepts": []']),
      [
        'problems/total/cases/hidden.rounds.json:11:7 F06 error Expected at least 1 item, got 0. Any of these is right.',
      ],
    ],
    [
      'find a recipe that draws other types',
      replaced(storeHidden, [
        '"int": [\n                  0,\n                  1\n                ]',
        '"choice": ["a"]',
      ]),
      [
        'problems/store/cases/hidden.rounds.json:46:15 S05 error Case "many calls": key: expected an int (32 bits), got "a". Write a value of that type; docs/format.md shows how.',
      ],
    ],
    [
      'find a case that is too large',
      replaced(hidden, ['"numbers": []', `"numbers": [${'1,'.repeat(140_000)}1]`]),
      [
        'problems/total/cases/hidden.rounds.json:8:7 F14 error Case "none at all": The input takes 280015 characters; at most 262144 are allowed. Generate it with a recipe.',
      ],
    ],
    [
      'find recorded answers that are not there',
      { [recorded]: undefined },
      [
        'problems/store/cases/hidden.rounds.json:21:5 S22 error Case "many calls": No recorded answers. Run "code-rounds pack record".',
      ],
    ],
    [
      'find recorded answers of no case',
      replaced(recorded, [
        '"10000000-0000-4000-8000-000000000023"',
        '"10000000-0000-4000-8000-00000000002f": { "answers": [] }, "10000000-0000-4000-8000-000000000023"',
      ]),
      [
        'problems/store/cases/recorded.rounds.json:3:5 S23 warning No generated case has the UUID 10000000-0000-4000-8000-00000000002f. Run "code-rounds pack record" to write the file anew.',
      ],
    ],
    [
      'find that no case is visible',
      { [visible]: empty },
      [
        'problems/total/cases/visible.rounds.json M07 warning There is no visible case, so that students cannot see the form of the input. Add an example.',
        'problems/total/prompt.md:5:1 M07 warning The prompt shows 1 example, cases/visible.rounds.json has 0. Let each be the same as the other.',
      ],
    ],
    [
      'find that no case is hidden',
      { [hidden]: empty },
      [
        'problems/total/cases/hidden.rounds.json S25 error There is no hidden case, so that whatever passes the examples is accepted. Add cases that catch mistakes.',
        'problems/total/problem.rounds.json:27:7 L17 error No case of the layer "edge" could catch it. Add one, or name the layer that catches it.',
      ],
    ],
  ]);
});

describe('checks of cases beside each other', () => {
  itFinds([
    [
      'find the same name',
      replaced(hidden, ['"name": "below zero"', '"name": "none at all"']),
      [
        'problems/total/cases/hidden.rounds.json:15:7 S24 warning The case at hidden.rounds.json:3 is called "none at all" too. Name each after the mistake it catches.',
      ],
    ],
    [
      'find the same input',
      replaced(hidden, ['-1,\n          -2', ''], ['"expected": -3', '"expected": 0']),
      [
        'problems/total/cases/hidden.rounds.json:13:5 S09 warning Case "below zero" has the same input as "none at all" (hidden.rounds.json:3). Delete one, or change its input.',
      ],
    ],
    [
      'find the same input with another answer',
      replaced(hidden, ['-1,\n          -2', '']),
      [
        'problems/total/cases/hidden.rounds.json:13:5 S09 error Case "below zero" has the same input as "none at all" (hidden.rounds.json:3) and a different answer. One of them is wrong; mend it.',
      ],
    ],
    [
      'find a visible case that is hidden too',
      replaced(hidden, ['-1,\n          -2', '1, 2'], ['"expected": -3', '"expected": 3']),
      [
        'problems/total/cases/hidden.rounds.json:13:5 S11 warning Case "below zero" has the same input as "two numbers" (visible.rounds.json:3), which is visible. Delete one, or change its input.',
      ],
    ],
    [
      'find the same calls with other answers',
      replaced('problems/store/cases/visible.rounds.json', [
        '"operations": [\n        {\n          "call": "put",\n          "args": [\n            1,\n            2\n          ]\n        },\n',
        '"operations": [',
      ]),
      [
        'problems/store/cases/hidden.rounds.json:3:5 S09 error Case "nothing there" has the same input as "put and get" (visible.rounds.json:3) and a different answer. One of them is wrong; mend it.',
      ],
    ],
    [
      'find answers that are all the same',
      { ...replaced(hidden, ['"expected": 0', '"expected": 3'], ['"expected": -3', '"expected": 3']) },
      [
        'problems/total/cases/hidden.rounds.json S13 warning All 3 answers are the same (3), so that a constant passes. Add a case with another answer.',
      ],
    ],
    [
      'find answers of one method that are all the same',
      replaced(
        storeHidden,
        [
          '"operations": [\n        {\n          "call": "get",\n          "args": [\n            1\n          ],\n          "returns": null\n        }\n      ]\n    },',
          '"operations": [{ "call": "get", "args": [1], "returns": 2 }, { "call": "get", "args": [2], "returns": 2 }]\n    },',
        ],
        [
          '"call": "get",\n            "args": [\n              {\n                "int": [\n                  0,\n                  1\n                ]\n              }\n            ]',
          '"call": "put", "args": [{ "literal": 1 }, { "literal": 1 }]',
        ],
      ),
      [
        'problems/store/problem.rounds.json:23:9 S13 warning All 3 answers of "get" are the same (2), so that a constant passes. Add a case with another answer.',
      ],
    ],
    [
      'say nothing of cases whose problem is at fault',
      replaced(total, ['"minutes": 10', '"minutes": 0']),
      [
        'problems/total/problem.rounds.json:7:3 F06 error Expected at least 1, got 0. The time a prepared person needs.',
      ],
    ],
  ]);
});
