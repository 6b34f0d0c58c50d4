import { itFinds } from '../../../support/checkRows.ts';
import { replaced, type PackChanges } from '../../../support/validPack.ts';

const store = 'problems/store/problem.rounds.json';
const total = 'problems/total/problem.rounds.json';
const pool = 'problems/pool/problem.rounds.json';

const signature = (...edits: readonly (readonly [string, string])[]): PackChanges =>
  replaced(total, ...edits);
const params = '"params": [\n      {\n        "name": "numbers",\n        "type": "int[]"\n      }\n    ]';
const returns = '"returns": "int"';
const types = (text: string): readonly [string, string] => [returns, `${returns}, "types": ${text}`];

describe('checks of the signature', () => {
  itFinds([
    [
      'find a function that is reserved',
      signature(['"name": "total"', '"name": "do"']),
      [
        'problems/total/problem.rounds.json:12:5 S01 error "do" is reserved in TypeScript, JavaScript, Java. Choose another name.',
      ],
    ],
    [
      'find a method that is reserved in one language',
      replaced(pool, ['"name": "size"', '"name": "finally"']),
      [
        'problems/pool/cases/hidden.rounds.json:94:11 S07 error Case "the second waits": Step 9: The signature has no method "size" (it has submit, load, finally). Change the call, or the signature.',
        'problems/pool/problem.rounds.json:51:9 S01 error "finally" is reserved in Python, Java. Choose another name.',
      ],
    ],
    [
      'warn of a parameter that the starter must rename',
      replaced(
        pool,
        ['"name": "fetch"', '"name": "range"'],
        ['"type": "fn<(string) -> int>"', '"type": "fn<(string) -> int>", "doc": "x"'],
      ),
      [
        'problems/pool/cases/hidden.rounds.json:48:11 S04 error Case "the second waits": Step 5: The argument "range" is missing. Give exactly the arguments of the signature.',
        'problems/pool/cases/hidden.rounds.json:49:13 S04 error Case "the second waits": Step 5: The signature has no argument "fetch". Arguments: range.',
        'problems/pool/cases/hidden.rounds.json:56:15 C02 error Case "the second waits": Step 5: No step hands out a callback "fetch". Handed out: t1, t2.',
        'problems/pool/cases/hidden.rounds.json:65:11 C02 error Case "the second waits": Step 6: No step hands out a callback "fetch". Handed out: t1, t2.',
        'problems/pool/problem.rounds.json:43:13 S01 warning "range" is a keyword of Go, where the starter writes "range_". Choose another name if it should read alike.',
      ],
    ],
    [
      'find a record named like a support type',
      signature(types('{ "Clock": { "at": "int" } }'), ['"returns": "int"', '"returns": "Clock"']),
      [
        'problems/total/cases/hidden.rounds.json:11:7 S05 error Case "none at all": expected: expected a Clock as an object, got 0. Write a value of that type; docs/format.md shows how.',
        'problems/total/cases/hidden.rounds.json:24:7 S05 error Case "below zero": expected: expected a Clock as an object, got -3. Write a value of that type; docs/format.md shows how.',
        'problems/total/cases/visible.rounds.json:13:7 S05 error Case "two numbers": expected: expected a Clock as an object, got 3. Write a value of that type; docs/format.md shows how.',
        'problems/total/problem.rounds.json:19:36 S01 error "Clock" is reserved in TypeScript, JavaScript, Python, Go, Java. Choose another name.',
      ],
    ],
    [
      'find an unknown type',
      signature([returns, '"returns": "integer"']),
      [
        'problems/total/problem.rounds.json:19:5 S02 error "integer": "integer" is not a type. Known: int long bigint float bool string char T[] T? Map<K,V> ListNode<T> TreeNode<T> task<T> fn<(A) -> R> clock void, or a record declared under "types".',
      ],
    ],
    [
      'find a record that is not declared',
      signature(
        [returns, '"returns": "Piont?"'],
        ['"returns": "Piont?"', '"returns": "Piont?", "types": { "Point": { "x": "int" } }'],
      ),
      [
        'problems/total/cases/hidden.rounds.json:11:7 S05 error Case "none at all": expected: the record Piont is not declared under "types". Write a value of that type; docs/format.md shows how.',
        'problems/total/cases/hidden.rounds.json:24:7 S05 error Case "below zero": expected: the record Piont is not declared under "types". Write a value of that type; docs/format.md shows how.',
        'problems/total/cases/visible.rounds.json:13:7 S05 error Case "two numbers": expected: the record Piont is not declared under "types". Write a value of that type; docs/format.md shows how.',
        'problems/total/problem.rounds.json:19:5 S02 error The record "Piont" is not declared. Declare it under "types" of the signature. Did you mean "Point"?',
        'problems/total/problem.rounds.json:19:37 S02 warning Nothing uses the record "Point". Use it or delete it.',
      ],
    ],
    [
      'find a task in a function',
      signature(['"type": "int[]"', '"type": "task<int>"']),
      [
        'problems/total/cases/hidden.rounds.json:9:9 S05 error Case "none at all": numbers: expected a scenario to supply it; values of this type cannot be written, got []. Write a value of that type; docs/format.md shows how.',
        'problems/total/cases/hidden.rounds.json:19:9 S05 error Case "below zero": numbers: expected a scenario to supply it; values of this type cannot be written, got [-1,-2]. Write a value of that type; docs/format.md shows how.',
        'problems/total/cases/visible.rounds.json:8:9 S05 error Case "two numbers": numbers: expected a scenario to supply it; values of this type cannot be written, got [1,2]. Write a value of that type; docs/format.md shows how.',
        'problems/total/problem.rounds.json:16:9 S02 error A task is given by the steps of a scenario, and functions have none. Make the problem a class, or use a type of plain data.',
      ],
    ],
    [
      'find a callback as an answer',
      replaced(pool, [
        '"name": "size",\n        "returns": "int"',
        '"name": "size",\n        "returns": "clock"',
      ]),
      [
        'problems/pool/cases/hidden.rounds.json:96:11 S05 error Case "the second waits": Step 9: returns: expected a scenario to supply it; values of this type cannot be written, got 0. Write a value of that type; docs/format.md shows how.',
        'problems/pool/problem.rounds.json:52:9 S02 error A clock can only be a parameter. Use a type of plain data.',
      ],
    ],
    [
      'find parameters of one name',
      signature([
        params,
        '"params": [{ "name": "numbers", "type": "int[]" }, { "name": "numbers", "type": "int" }]',
      ]),
      [
        'problems/total/cases/hidden.rounds.json:9:9 S05 error Case "none at all": numbers: expected an int (32 bits), got []. Write a value of that type; docs/format.md shows how.',
        'problems/total/cases/hidden.rounds.json:19:9 S05 error Case "below zero": numbers: expected an int (32 bits), got [-1,-2]. Write a value of that type; docs/format.md shows how.',
        'problems/total/cases/visible.rounds.json:8:9 S05 error Case "two numbers": numbers: expected an int (32 bits), got [1,2]. Write a value of that type; docs/format.md shows how.',
        'problems/total/problem.rounds.json:13:58 S17 error The name "numbers" stands twice. Choose another name for one.',
      ],
    ],
    [
      'find names that are the same in one language',
      replaced(store, ['"name": "get"', '"name": "putURL"'], ['"name": "put"', '"name": "putUrl"']),
      [
        'problems/store/cases/hidden.rounds.json:13:11 S07 error Case "nothing there": Operation 1: The signature has no method "get" (it has putURL, putUrl). Change the call, or the signature.',
        'problems/store/cases/hidden.rounds.json:44:13 S07 error Case "many calls": The signature has no method "get" (it has putURL, putUrl). Change the call, or the signature.',
        'problems/store/cases/visible.rounds.json:12:11 S07 error Case "put and get": Operation 1: The signature has no method "put" (it has putURL, putUrl). Change the call, or the signature.',
        'problems/store/cases/visible.rounds.json:19:11 S07 error Case "put and get": Operation 2: The signature has no method "get" (it has putURL, putUrl). Change the call, or the signature.',
        'problems/store/problem.rounds.json:33:9 S17 error "putUrl" and "putURL" are both "put_url" in Python. Choose another name for one.',
      ],
    ],
    [
      'find that no parameter is changed in place',
      signature([returns, `${returns}, "inPlace": 1`]),
      [
        'problems/total/problem.rounds.json:19:23 S04 error "inPlace" is 1, but the function has 1 parameter, counted from 0. Give the place of the parameter that is changed.',
      ],
    ],
  ]);
});

describe('checks of comparing', () => {
  itFinds([
    [
      'find floats that are compared exactly',
      signature([returns, '"returns": "float"']),
      [
        'problems/total/problem.rounds.json:19:5 S03 error Answers hold floats, but they are compared "exact". Use {"float": {"absolute": 1e-9, "relative": 1e-9}}, or what the prompt promises.',
      ],
    ],
    [
      'find floats inside of records',
      signature(types('{ "P": { "x": "float[]" } }'), [returns, '"returns": "P"']),
      [
        'problems/total/cases/hidden.rounds.json:11:7 S05 error Case "none at all": expected: expected a P as an object, got 0. Write a value of that type; docs/format.md shows how.',
        'problems/total/cases/hidden.rounds.json:24:7 S05 error Case "below zero": expected: expected a P as an object, got -3. Write a value of that type; docs/format.md shows how.',
        'problems/total/cases/visible.rounds.json:13:7 S05 error Case "two numbers": expected: expected a P as an object, got 3. Write a value of that type; docs/format.md shows how.',
        'problems/total/problem.rounds.json:19:5 S03 error Answers hold floats, but they are compared "exact". Use {"float": {"absolute": 1e-9, "relative": 1e-9}}, or what the prompt promises.',
      ],
    ],
    [
      'find a tolerance of zero',
      signature(
        [returns, '"returns": "float"'],
        ['"minutes": 10', '"minutes": 10, "compare": { "float": { "absolute": 0, "relative": 0 } }'],
      ),
      [
        'problems/total/problem.rounds.json:7:18 S03 error A tolerance of zero is exact. Say by how much a float may differ.',
      ],
    ],
    [
      'find a tolerance without floats',
      signature([
        '"minutes": 10',
        '"minutes": 10, "compare": { "float": { "absolute": 0, "relative": 0.1 } }',
      ]),
      ['problems/total/problem.rounds.json:7:18 S18 warning No answer holds a float. Delete the tolerance.'],
    ],
    [
      'find an order to ignore where there is none',
      signature(['"minutes": 10', '"minutes": 10, "compare": "unordered"']),
      [
        'problems/total/problem.rounds.json:7:18 S18 warning No answer is a list, so that "unordered" means nothing. Delete it.',
      ],
    ],
    [
      'find it in a case too',
      replaced('problems/total/cases/visible.rounds.json', [
        '"expected": 3',
        '"expected": 3, "compare": "set"',
      ]),
      [
        'problems/total/cases/visible.rounds.json:13:22 S18 warning No answer is a list, so that "set" means nothing. Delete it.',
      ],
    ],
    [
      'find a property of a parameter that there is not',
      signature([
        '"minutes": 10',
        '"minutes": 10, "compare": { "property": { "name": "most-frequent", "of": "words", "count": "numbers" } }',
      ]),
      [
        'problems/total/cases/hidden.rounds.json:11:7 S26 error Case "none at all": This answer does not have the property "most-frequent". Mend the answer, or the way of comparing.',
        'problems/total/cases/hidden.rounds.json:24:7 S26 error Case "below zero": This answer does not have the property "most-frequent". Mend the answer, or the way of comparing.',
        'problems/total/cases/visible.rounds.json:13:7 S26 error Case "two numbers": This answer does not have the property "most-frequent". Mend the answer, or the way of comparing.',
        'problems/total/problem.rounds.json:7:18 S26 error "most-frequent" speaks of "words", which is no parameter. The signature has: numbers.',
      ],
    ],
  ]);
});
