import { itFinds } from '../../../support/checkRows.ts';
import { loading, made, steps, submitted } from '../../../support/scenarioSteps.ts';
import { replaced } from '../../../support/validPack.ts';

describe('checks of the values in a scenario', () => {
  itFinds([
    [
      'find a value in the place of a task',
      steps(`${made}{ "call": "submit", "args": { "task": 1 }, "as": "A", "expect": { "pending": [] } }`),
      [
        'problems/pool/cases/hidden.rounds.json:4:31 C04 error Case "n": Step 2: "task" is of type task<int>, but 1 is given. Give {"task": "a name"}.',
      ],
    ],
    [
      'find a task in the place of a value',
      steps('{ "new": { "limit": { "task": "t1" } } },\n{ "call": "size", "as": "A", "returns": 0 }'),
      [
        'problems/pool/cases/hidden.rounds.json:3:12 C04 error Case "n": Step 1: "limit" is of type int, but {"task":"t1"} is given. Give a plain value.',
      ],
    ],
    [
      'find a value of another type',
      steps('{ "new": { "limit": "1" } },\n{ "call": "size", "as": "A", "returns": 0 }'),
      [
        'problems/pool/cases/hidden.rounds.json:3:12 C04 error Case "n": Step 1: limit: expected an int (32 bits), got "1". Give a value of that type.',
      ],
    ],
    [
      'find a task that ends with another type',
      steps(`${submitted}{ "resolve": "t1", "value": "one" }`),
      [
        'problems/pool/cases/hidden.rounds.json:5:20 C04 error Case "n": Step 3: value: expected an int (32 bits), got "one". Give a value of that type.',
      ],
    ],
    [
      'find a callback that is ended with other arguments',
      steps(`${loading}{ "resolve": { "fn": "fetch", "args": [1, 2] }, "value": 1 }`),
      [
        'problems/pool/cases/hidden.rounds.json:5:31 C04 error Case "n": Step 3: "fetch" takes 1 argument, got 2. Give them in order.',
      ],
    ],
    [
      'find a script of another type',
      steps(`${loading}{ "script": "fetch", "returns": [{ "value": "one" }, { "gate": true }] }`),
      [
        'problems/pool/cases/hidden.rounds.json:5:34 C04 error Case "n": Step 3: value: expected an int (32 bits), got "one". Give a value of that type.',
      ],
    ],
    [
      'find an answer of another type',
      steps(`${submitted}{ "resolve": "t1", "value": 1, "expect": { "done": { "A": "one" } } }`),
      [
        'problems/pool/cases/hidden.rounds.json:5:54 C04 error Case "n": Step 3: A: expected an int (32 bits), got "one". Expect a value of that type.',
      ],
    ],
    [
      'find an answer in a burst that no call could give',
      steps(`${submitted}{ "resolve": "t1", "value": 1, "expect": { "returned": [1, "one"] } }`),
      [
        'problems/pool/cases/hidden.rounds.json:5:60 C04 error Case "n": Step 3: No call until this step can return "one". Expect values of the types that the methods return; void calls do not count.',
      ],
    ],
    [
      'find one name for a task and a callback',
      steps(
        `${submitted}{ "call": "load", "args": { "fetch": { "fn": "t1" } }, "as": "B", "expect": { "pending": ["A", "B"] } }`,
      ),
      [
        'problems/pool/cases/hidden.rounds.json:5:29 C04 error Case "n": Step 3: "t1" is handed out with two different types. Give the second one a name of its own.',
      ],
    ],
    [
      'find a failure of what does not throw',
      steps(`${made}{ "call": "size", "as": "A", "expect": { "threw": { "A": true } } }`),
      [
        'problems/pool/cases/hidden.rounds.json:4:53 S12 error Case "n": Step 2: "size" does not throw by the signature. Add "throws": true to the method, or change the step.',
      ],
    ],
    [
      'find a clock where none is',
      {
        ...replaced('problems/pool/problem.rounds.json', ['"type": "clock"', '"type": "int"']),
        ...steps('{ "new": { "limit": 1, "clock": 1 } },\n{ "advance": 5, "expect": { "now": 5 } }'),
      },
      [
        'problems/pool/cases/hidden.rounds.json:4:3 C10 error Case "n": Step 2: The clock is moved, but nothing in the signature takes a clock. Add a parameter of type "clock", or delete the step.',
        'problems/pool/cases/hidden.rounds.json:4:29 C10 error Case "n": Step 2: The clock is read, but nothing in the signature takes a clock. Delete "now", or add a parameter of type "clock".',
        'problems/pool/cases/visible.rounds.json:9:11 S04 error Case "one task": Step 1: The argument "clock" is missing. Give exactly the arguments of the signature.',
      ],
    ],
  ]);
});

describe('checks of what a scenario expects', () => {
  itFinds([
    [
      'find a call that is pending and done',
      steps(
        `${submitted}{ "resolve": "t1", "value": 1, "expect": { "pending": ["A"], "done": { "A": 1 } } }`,
      ),
      [
        'problems/pool/cases/hidden.rounds.json:5:62 C07 error Case "n": Step 3: "A" is expected in "pending" and in "done". Expect one of the two.',
      ],
    ],
    [
      'find a call that is pending and settled',
      steps(`${submitted}{ "resolve": "t1", "value": 1, "expect": { "pending": ["A"], "settled": ["A"] } }`),
      [
        'problems/pool/cases/hidden.rounds.json:5:62 C07 error Case "n": Step 3: "A" is expected in "pending" and in "settled". Expect one of the two.',
      ],
    ],
    [
      'find a call that returns and throws',
      steps(`${made}{ "call": "size", "as": "A", "returns": 0, "throws": true }`),
      [
        'problems/pool/cases/hidden.rounds.json:4:44 C07 error Case "n": Step 2: The call is expected to return and to throw. Delete one of the two.',
      ],
    ],
    [
      'find a call that returns and is pending',
      steps(`${made}{ "call": "size", "as": "A", "returns": 0, "expect": { "pending": ["A"] } }`),
      [
        'problems/pool/cases/hidden.rounds.json:4:56 C07 error Case "n": Step 2: "A" is expected in "pending", but the step says that it returns. Expect one of the two.',
      ],
    ],
    [
      'find a count that is not the number of names',
      steps(`${submitted}{ "advance": 1, "expect": { "pending": ["A"], "count": { "pending": 2 } } }`),
      [
        'problems/pool/cases/hidden.rounds.json:5:58 C07 error Case "n": Step 3: "pending" has 1 name, "count" says 2. Delete the count, or make them agree.',
      ],
    ],
    [
      'find a range that holds nothing',
      steps(`${submitted}{ "resolve": "t1", "value": 1, "expect": { "range": { "A": [2, 1] } } }`),
      [
        'problems/pool/cases/hidden.rounds.json:5:55 C07 error Case "n": Step 3: No number lies from 2 to 1. Put the smaller one first.',
      ],
    ],
    [
      'find a scenario that expects nothing',
      steps(`${made}{ "call": "size", "as": "A" }`),
      [
        'problems/pool/cases/hidden.rounds.json:2:1 C08 error Case "n": No step expects anything, so that any solution passes. Add "expect" or "returns".',
      ],
    ],
    [
      'find a bound on work where there is none',
      steps(`${made}{ "call": "size", "as": "A", "returns": 0 }`, ', "invariants": { "maxRunning": 1 }'),
      [
        'problems/pool/cases/hidden.rounds.json:1:125 C06 error Case "n": "maxRunning" counts tasks and callbacks, and no step hands one out. Delete it.',
      ],
    ],
    [
      'find a bound on an unknown callback',
      steps(loading.slice(0, -2), ', "invariants": { "maxRunning": { "fn": "save", "max": 1 } }'),
      [
        'problems/pool/cases/hidden.rounds.json:1:141 C06 error Case "n": No step hands out a callback "save". Handed out: fetch.',
      ],
    ],
    [
      'find a bound by an argument that is not there',
      steps(loading.slice(0, -2), ', "invariants": { "maxRunning": { "fn": "fetch", "per": 1, "max": 1 } }'),
      [
        'problems/pool/cases/hidden.rounds.json:1:156 C06 error Case "n": "per" is 1, but "fetch" takes 1 argument, counted from 0. Give the place of the argument.',
      ],
    ],
    [
      'find groups of unknown callbacks',
      steps(loading.slice(0, -2), ', "invariants": { "disjoint": [["fetch"], ["write"]] }'),
      [
        'problems/pool/cases/hidden.rounds.json:1:150 C06 error Case "n": No step hands out a callback "write". Handed out: fetch.',
      ],
    ],
    [
      'find a sum of an unknown method',
      steps(loading.slice(0, -2), ', "invariants": { "sum": { "of": "total", "is": 1 } }'),
      [
        'problems/pool/cases/hidden.rounds.json:1:134 C06 error Case "n": The signature has no method "total". It has submit, load, size.',
      ],
    ],
    [
      'find a sum of a method with arguments',
      steps(loading.slice(0, -2), ', "invariants": { "sum": { "of": "submit", "is": 1 } }'),
      [
        'problems/pool/cases/hidden.rounds.json:1:134 C06 error Case "n": "submit" cannot be asked for a sum. Name a method without arguments that answers a number.',
      ],
    ],
  ]);
});
