import { itFinds } from '../../../support/checkRows.ts';
import { loading, made, steps, submitted } from '../../../support/scenarioSteps.ts';

describe('checks of the names in a scenario', () => {
  itFinds([
    [
      'find a call that was never made',
      steps(`${submitted}{ "resolve": "t1", "value": 1, "expect": { "done": { "B": 1 } } }`),
      [
        'problems/pool/cases/hidden.rounds.json:5:54 C01 error Case "n": Step 3: There is no call "B". Calls until this step: A.',
      ],
    ],
    [
      'find a call that is made later',
      steps(`${made}{ "advance": 1, "expect": { "pending": ["A"] } },\n${submitted.slice(made.length, -2)}`),
      [
        'problems/pool/cases/hidden.rounds.json:4:41 C01 error Case "n": Step 2: There is no call "A". Calls until this step: none yet.',
      ],
    ],
    [
      'find an unknown call among the settled, and in a range',
      steps(
        `${submitted}{ "resolve": "t1", "value": 1, "expect": { "settled": { "set": ["B"] }, "range": { "C": [1, 2] } } }`,
      ),
      [
        'problems/pool/cases/hidden.rounds.json:5:65 C01 error Case "n": Step 3: There is no call "B". Calls until this step: A.',
        'problems/pool/cases/hidden.rounds.json:5:84 C01 error Case "n": Step 3: There is no call "C". Calls until this step: A.',
      ],
    ],
    [
      'find it in one of several outcomes',
      steps(
        `${submitted}{ "resolve": "t1", "value": 1, "expect": { "oneOf": [{ "pending": [] }, { "pending": ["X"] }] } }`,
      ),
      [
        'problems/pool/cases/hidden.rounds.json:5:87 C01 error Case "n": Step 3: There is no call "X". Calls until this step: A.',
      ],
    ],
    [
      'find an unknown object',
      steps(`${made}{ "call": "size", "on": "left", "as": "A", "returns": 0 }`),
      [
        'problems/pool/cases/hidden.rounds.json:4:19 C01 error Case "n": Step 2: There is no object "left". Made before this step: main.',
      ],
    ],
    [
      'find a reference to no call',
      steps(
        `${made}{ "call": "load", "args": { "fetch": { "ref": "Z" } }, "as": "A", "expect": { "pending": [] } }`,
      ),
      [
        'problems/pool/cases/hidden.rounds.json:4:29 C01 error Case "n": Step 2: "ref" names the call "Z", which has not been made. Calls before this step: none yet.',
      ],
    ],
    [
      'find a call before the object',
      steps('{ "call": "size", "as": "A", "returns": 0 }'),
      [
        'problems/pool/cases/hidden.rounds.json:3:3 C03 error Case "n": Step 1: The call comes before the object is made. Begin with a "new" step.',
      ],
    ],
    [
      'find a call on no object, where each has a name',
      steps('{ "new": { "limit": 1 }, "as": "left" },\n{ "call": "size", "as": "A", "returns": 0 }'),
      [
        'problems/pool/cases/hidden.rounds.json:4:3 C03 error Case "n": Step 2: The call comes before the object is made. Say "on" which one: left.',
      ],
    ],
    [
      'find a task that no call was given',
      steps(`${submitted}{ "resolve": "t2", "value": 1 }`),
      [
        'problems/pool/cases/hidden.rounds.json:5:3 C02 error Case "n": Step 3: No step hands out a task "t2". Did you mean "t1"?',
      ],
    ],
    [
      'find a callback that no call was given',
      steps(`${loading}{ "reject": { "fn": "fetsh", "args": ["k"] }, "error": "e" }`),
      [
        'problems/pool/cases/hidden.rounds.json:5:3 C02 error Case "n": Step 3: No step hands out a callback "fetsh". Did you mean "fetch"?',
      ],
    ],
    [
      'find running work that no call was given',
      steps(`${submitted}{ "advance": 1, "expect": { "running": ["t9", "fetch(k)"] } }`),
      [
        'problems/pool/cases/hidden.rounds.json:5:41 C02 error Case "n": Step 3: No step hands out a task "t9". Did you mean "t1"?',
        'problems/pool/cases/hidden.rounds.json:5:47 C02 error Case "n": Step 3: No step hands out a task "fetch". Handed out: t1.',
      ],
    ],
    [
      'find calls of an unknown callback',
      steps(`${loading}{ "advance": 1, "expect": { "calls": { "save": { "count": 1 } } } }`),
      [
        'problems/pool/cases/hidden.rounds.json:5:40 C02 error Case "n": Step 3: No step hands out a callback "save". Handed out: fetch.',
      ],
    ],
    [
      'find a script of an unknown callback',
      steps(`${loading}{ "script": "save", "returns": [{ "value": 1 }] }`),
      [
        'problems/pool/cases/hidden.rounds.json:5:3 C02 error Case "n": Step 3: No step hands out a callback "save". Handed out: fetch.',
      ],
    ],
    [
      'find two calls of one name',
      steps(`${submitted}${submitted.slice(made.length, -2)}`),
      [
        'problems/pool/cases/hidden.rounds.json:5:59 C05 error Case "n": Step 3: The call name "A" is used twice. Choose another.',
      ],
    ],
    [
      'find a method that the signature lacks',
      steps(`${made}{ "call": "sumbit", "as": "A", "expect": { "pending": [] } }`),
      [
        'problems/pool/cases/hidden.rounds.json:4:3 S07 error Case "n": Step 2: The signature has no method "sumbit" (it has submit, load, size). Did you mean "submit"?',
      ],
    ],
    [
      'find an argument that the method lacks',
      steps(`${made}{ "call": "size", "args": { "n": 1 }, "as": "A", "returns": 0 }`),
      [
        'problems/pool/cases/hidden.rounds.json:4:29 S04 error Case "n": Step 2: The signature has no argument "n". It takes none.',
      ],
    ],
    [
      'find a call that cannot be cancelled',
      steps(`${loading}{ "cancel": "A" }`),
      [
        'problems/pool/cases/hidden.rounds.json:5:3 C09 error Case "n": Step 3: "load" cannot be cancelled. Add "cancel": true to the method, or delete the step.',
      ],
    ],
    [
      'find the cancelling of no call',
      steps(`${loading}{ "cancel": "B" }`),
      [
        'problems/pool/cases/hidden.rounds.json:5:3 C01 error Case "n": Step 3: There is no call "B". Calls before this step: A.',
      ],
    ],
  ]);
});
