import { itFinds } from '../../../support/checkRows.ts';
import { replaced, type PackChanges } from '../../../support/validPack.ts';

const hidden = 'problems/pool/cases/hidden.rounds.json';
const head =
  '"uuid": "30000000-0000-4000-8000-000000000022", "name": "n", "layer": "schedule", "why": "w"';

/** One scenario with these steps, written as JSON. */
const steps = (text: string, more = ''): PackChanges => ({
  [hidden]: `{ "cases": [{ ${head}${more},\n"steps": [\n${text}\n] }] }\n`,
});

const made = '{ "new": { "limit": 1 } },\n';
const submitted = `${made}{ "call": "submit", "args": { "task": { "task": "t1" } }, "as": "A", "expect": { "running": ["t1"] } },\n`;
const loading = `${made}{ "call": "load", "args": { "fetch": { "fn": "fetch" } }, "as": "A", "expect": { "pending": ["A"] } },\n`;

describe('checks of the names in a scenario', () => {
  itFinds([
    ['find a call that was never made', steps(`${submitted}{ "resolve": "t1", "value": 1, "expect": { "done": { "B": 1 } } }`), ['problems/pool/cases/hidden.rounds.json:5:54 C01 error Case "n": Step 3: There is no call "B". Calls until this step: A.']],
    ['find a call that is made later', steps(`${made}{ "advance": 1, "expect": { "pending": ["A"] } },\n${submitted.slice(made.length, -2)}`), ['problems/pool/cases/hidden.rounds.json:4:41 C01 error Case "n": Step 2: There is no call "A". Calls until this step: none yet.']],
    ['find an unknown call among the settled, and in a range', steps(`${submitted}{ "resolve": "t1", "value": 1, "expect": { "settled": { "set": ["B"] }, "range": { "C": [1, 2] } } }`), ['problems/pool/cases/hidden.rounds.json:5:65 C01 error Case "n": Step 3: There is no call "B". Calls until this step: A.', 'problems/pool/cases/hidden.rounds.json:5:84 C01 error Case "n": Step 3: There is no call "C". Calls until this step: A.']],
    ['find it in one of several outcomes', steps(`${submitted}{ "resolve": "t1", "value": 1, "expect": { "oneOf": [{ "pending": [] }, { "pending": ["X"] }] } }`), ['problems/pool/cases/hidden.rounds.json:5:87 C01 error Case "n": Step 3: There is no call "X". Calls until this step: A.']],
    ['find an unknown object', steps(`${made}{ "call": "size", "on": "left", "as": "A", "returns": 0 }`), ['problems/pool/cases/hidden.rounds.json:4:19 C01 error Case "n": Step 2: There is no object "left". Made before this step: main.']],
    ['find a reference to no call', steps(`${made}{ "call": "load", "args": { "fetch": { "ref": "Z" } }, "as": "A", "expect": { "pending": [] } }`), ['problems/pool/cases/hidden.rounds.json:4:29 C01 error Case "n": Step 2: "ref" names the call "Z", which has not been made. Calls before this step: none yet.']],
    ['find a call before the object', steps('{ "call": "size", "as": "A", "returns": 0 }'), ['problems/pool/cases/hidden.rounds.json:3:3 C03 error Case "n": Step 1: The call comes before the object is made. Begin with a "new" step.']],
    ['find a call on no object, where each has a name', steps('{ "new": { "limit": 1 }, "as": "left" },\n{ "call": "size", "as": "A", "returns": 0 }'), ['problems/pool/cases/hidden.rounds.json:4:3 C03 error Case "n": Step 2: The call comes before the object is made. Say "on" which one: left.']],
    ['find a task that no call was given', steps(`${submitted}{ "resolve": "t2", "value": 1 }`), ['problems/pool/cases/hidden.rounds.json:5:3 C02 error Case "n": Step 3: No step hands out a task "t2". Did you mean "t1"?']],
    ['find a callback that no call was given', steps(`${loading}{ "reject": { "fn": "fetsh", "args": ["k"] }, "error": "e" }`), ['problems/pool/cases/hidden.rounds.json:5:3 C02 error Case "n": Step 3: No step hands out a callback "fetsh". Did you mean "fetch"?']],
    ['find running work that no call was given', steps(`${submitted}{ "advance": 1, "expect": { "running": ["t9", "fetch(k)"] } }`), ['problems/pool/cases/hidden.rounds.json:5:41 C02 error Case "n": Step 3: No step hands out a task "t9". Did you mean "t1"?', 'problems/pool/cases/hidden.rounds.json:5:47 C02 error Case "n": Step 3: No step hands out a task "fetch". Handed out: t1.']],
    ['find calls of an unknown callback', steps(`${loading}{ "advance": 1, "expect": { "calls": { "save": { "count": 1 } } } }`), ['problems/pool/cases/hidden.rounds.json:5:40 C02 error Case "n": Step 3: No step hands out a callback "save". Handed out: fetch.']],
    ['find a script of an unknown callback', steps(`${loading}{ "script": "save", "returns": [{ "value": 1 }] }`), ['problems/pool/cases/hidden.rounds.json:5:3 C02 error Case "n": Step 3: No step hands out a callback "save". Handed out: fetch.']],
    ['find two calls of one name', steps(`${submitted}${submitted.slice(made.length, -2)}`), ['problems/pool/cases/hidden.rounds.json:5:59 C05 error Case "n": Step 3: The call name "A" is used twice. Choose another.']],
    ['find a method that the signature lacks', steps(`${made}{ "call": "sumbit", "as": "A", "expect": { "pending": [] } }`), ['problems/pool/cases/hidden.rounds.json:4:3 S07 error Case "n": Step 2: The signature has no method "sumbit" (it has submit, load, size). Did you mean "submit"?']],
    ['find an argument that the method lacks', steps(`${made}{ "call": "size", "args": { "n": 1 }, "as": "A", "returns": 0 }`), ['problems/pool/cases/hidden.rounds.json:4:29 S04 error Case "n": Step 2: The signature has no argument "n". It takes none.']],
    ['find a call that cannot be cancelled', steps(`${loading}{ "cancel": "A" }`), ['problems/pool/cases/hidden.rounds.json:5:3 C09 error Case "n": Step 3: "load" cannot be cancelled. Add "cancel": true to the method, or delete the step.']],
    ['find the cancelling of no call', steps(`${loading}{ "cancel": "B" }`), ['problems/pool/cases/hidden.rounds.json:5:3 C01 error Case "n": Step 3: There is no call "B". Calls before this step: A.']],
  ]);
});

describe('checks of the values in a scenario', () => {
  itFinds([
    ['find a value in the place of a task', steps(`${made}{ "call": "submit", "args": { "task": 1 }, "as": "A", "expect": { "pending": [] } }`), ['problems/pool/cases/hidden.rounds.json:4:31 C04 error Case "n": Step 2: "task" is of type task<int>, but 1 is given. Give {"task": "a name"}.']],
    ['find a task in the place of a value', steps('{ "new": { "limit": { "task": "t1" } } },\n{ "call": "size", "as": "A", "returns": 0 }'), ['problems/pool/cases/hidden.rounds.json:3:12 C04 error Case "n": Step 1: "limit" is of type int, but {"task":"t1"} is given. Give a plain value.']],
    ['find a value of another type', steps('{ "new": { "limit": "1" } },\n{ "call": "size", "as": "A", "returns": 0 }'), ['problems/pool/cases/hidden.rounds.json:3:12 C04 error Case "n": Step 1: limit: expected an int (32 bits), got "1". Give a value of that type.']],
    ['find a task that ends with another type', steps(`${submitted}{ "resolve": "t1", "value": "one" }`), ['problems/pool/cases/hidden.rounds.json:5:20 C04 error Case "n": Step 3: value: expected an int (32 bits), got "one". Give a value of that type.']],
    ['find a callback that is ended with other arguments', steps(`${loading}{ "resolve": { "fn": "fetch", "args": [1, 2] }, "value": 1 }`), ['problems/pool/cases/hidden.rounds.json:5:31 C04 error Case "n": Step 3: "fetch" takes 1 arguments, got 2. Give them in order.']],
    ['find a script of another type', steps(`${loading}{ "script": "fetch", "returns": [{ "value": "one" }, { "gate": true }] }`), ['problems/pool/cases/hidden.rounds.json:5:34 C04 error Case "n": Step 3: value: expected an int (32 bits), got "one". Give a value of that type.']],
    ['find an answer of another type', steps(`${submitted}{ "resolve": "t1", "value": 1, "expect": { "done": { "A": "one" } } }`), ['problems/pool/cases/hidden.rounds.json:5:54 C04 error Case "n": Step 3: A: expected an int (32 bits), got "one". Expect a value of that type.']],
    ['find one name for a task and a callback', steps(`${submitted}{ "call": "load", "args": { "fetch": { "fn": "t1" } }, "as": "B", "expect": { "pending": ["A", "B"] } }`), ['problems/pool/cases/hidden.rounds.json:5:29 C04 error Case "n": Step 3: "t1" is handed out with two different types. Give the second one a name of its own.']],
    ['find a failure of what does not throw', steps(`${made}{ "call": "size", "as": "A", "expect": { "threw": { "A": true } } }`), ['problems/pool/cases/hidden.rounds.json:4:53 S12 error Case "n": Step 2: "size" does not throw by the signature. Add "throws": true to the method, or change the step.']],
    ['find a clock where none is', { ...replaced('problems/pool/problem.rounds.json', ['"type": "clock"', '"type": "int"']), ...steps('{ "new": { "limit": 1, "clock": 1 } },\n{ "advance": 5, "expect": { "now": 5 } }') }, ['problems/pool/cases/hidden.rounds.json:4:3 C10 error Case "n": Step 2: The clock is moved, but nothing in the signature takes a clock. Add a parameter of type "clock", or delete the step.', 'problems/pool/cases/hidden.rounds.json:4:29 C10 error Case "n": Step 2: The clock is read, but nothing in the signature takes a clock. Delete "now", or add a parameter of type "clock".', 'problems/pool/cases/visible.rounds.json:9:11 S04 error Case "one task": Step 1: The argument "clock" is missing. docs/format.md says what may stand here.']],
  ]);
});

describe('checks of what a scenario expects', () => {
  itFinds([
    ['find a call that is pending and done', steps(`${submitted}{ "resolve": "t1", "value": 1, "expect": { "pending": ["A"], "done": { "A": 1 } } }`), ['problems/pool/cases/hidden.rounds.json:5:62 C07 error Case "n": Step 3: "A" is expected in "pending" and in "done". Expect one of the two.']],
    ['find a call that is pending and settled', steps(`${submitted}{ "resolve": "t1", "value": 1, "expect": { "pending": ["A"], "settled": ["A"] } }`), ['problems/pool/cases/hidden.rounds.json:5:62 C07 error Case "n": Step 3: "A" is expected in "pending" and in "settled". Expect one of the two.']],
    ['find a call that returns and throws', steps(`${made}{ "call": "size", "as": "A", "returns": 0, "throws": true }`), ['problems/pool/cases/hidden.rounds.json:4:44 C07 error Case "n": Step 2: The call is expected to return and to throw. Delete one of the two.']],
    ['find a call that returns and is pending', steps(`${made}{ "call": "size", "as": "A", "returns": 0, "expect": { "pending": ["A"] } }`), ['problems/pool/cases/hidden.rounds.json:4:56 C07 error Case "n": Step 2: "A" is expected in "pending", but the step says that it returns. Expect one of the two.']],
    ['find a count that is not the number of names', steps(`${submitted}{ "advance": 1, "expect": { "pending": ["A"], "count": { "pending": 2 } } }`), ['problems/pool/cases/hidden.rounds.json:5:58 C07 error Case "n": Step 3: "pending" has 1 names, "count" says 2. Delete the count, or make them agree.']],
    ['find a range that holds nothing', steps(`${submitted}{ "resolve": "t1", "value": 1, "expect": { "range": { "A": [2, 1] } } }`), ['problems/pool/cases/hidden.rounds.json:5:55 C07 error Case "n": Step 3: No number lies from 2 to 1. Put the smaller one first.']],
    ['find a scenario that expects nothing', steps(`${made}{ "call": "size", "as": "A" }`), ['problems/pool/cases/hidden.rounds.json:2:1 C08 error Case "n": No step expects anything, so that any solution passes. Add "expect" or "returns".']],
    ['find a bound on work where there is none', steps(`${made}{ "call": "size", "as": "A", "returns": 0 }`, ', "invariants": { "maxRunning": 1 }'), ['problems/pool/cases/hidden.rounds.json:1:125 C06 error Case "n": "maxRunning" counts tasks and callbacks, and no step hands one out. Delete it.']],
    ['find a bound on an unknown callback', steps(`${loading.slice(0, -2)}`, ', "invariants": { "maxRunning": { "fn": "save", "max": 1 } }'), ['problems/pool/cases/hidden.rounds.json:1:141 C06 error Case "n": No step hands out a callback "save". Handed out: fetch.']],
    ['find a bound by an argument that is not there', steps(`${loading.slice(0, -2)}`, ', "invariants": { "maxRunning": { "fn": "fetch", "per": 1, "max": 1 } }'), ['problems/pool/cases/hidden.rounds.json:1:156 C06 error Case "n": "per" is 1, but "fetch" takes 1 arguments, counted from 0. Give the place of the argument.']],
    ['find groups of unknown callbacks', steps(`${loading.slice(0, -2)}`, ', "invariants": { "disjoint": [["fetch"], ["write"]] }'), ['problems/pool/cases/hidden.rounds.json:1:150 C06 error Case "n": No step hands out a callback "write". Handed out: fetch.']],
    ['find a sum of an unknown method', steps(`${loading.slice(0, -2)}`, ', "invariants": { "sum": { "of": "total", "is": 1 } }'), ['problems/pool/cases/hidden.rounds.json:1:134 C06 error Case "n": The signature has no method "total". It has submit, load, size.']],
    ['find a sum of a method with arguments', steps(`${loading.slice(0, -2)}`, ', "invariants": { "sum": { "of": "submit", "is": 1 } }'), ['problems/pool/cases/hidden.rounds.json:1:134 C06 error Case "n": "submit" cannot be asked for a sum. Name a method without arguments that answers a number.']],
  ]);
});
