import { itFinds } from '../../../support/checkRows.ts';
import { replaced, withValue, type PackChanges } from '../../../support/validPack.ts';

const store = 'problems/store/problem.rounds.json';
const changed = (...edits: readonly (readonly [string, string])[]): PackChanges => replaced(store, ...edits);
const items = ['followUps', 'items'];
const withSlip = (expression: unknown): PackChanges =>
  withValue(store, [...items, 1, 'check', 'slips', 0, 'expression'], expression);
const withFormula = (expression: unknown): PackChanges =>
  withValue(store, [...items, 1, 'check', 'expression'], expression);

describe('checks of questions', () => {
  itFinds([
    [
      'find a choice without a right option',
      changed(['"right": true,', '']),
      [
        'problems/store/problem.rounds.json:98:11 U01 error Question 1: No option is right. Add "right": true to one.',
      ],
    ],
    [
      'find a choice without a wrong option',
      changed(['"text": "At most once.",', '"text": "At most once.", "right": true,']),
      [
        'problems/store/problem.rounds.json:98:11 U01 error Question 1: Every option is right. Add a wrong one.',
      ],
    ],
    [
      'find an option that stands twice',
      changed(['"text": "At most once."', '"text": "At least once."']),
      [
        'problems/store/problem.rounds.json:103:13 U01 error Question 1: The option stands twice. Change or delete one.',
      ],
    ],
    [
      'find a formula of an unknown input',
      withFormula(['*', 'entires', 2]),
      [
        'problems/store/problem.rounds.json:154:11 U02 error Question 2: "entires" is not an input of this question. Inputs: entries, bytes, key. Mend the formula.',
      ],
    ],
    [
      'find a formula that gives nothing',
      withFormula(['-', 'bytes', 'bytes']),
      [
        'problems/store/problem.rounds.json:154:11 U02 error Question 2: The formula gives 0; answers are above zero. Mend the formula.',
      ],
    ],
    [
      'find a slip of an unknown input',
      withSlip('keys'),
      [
        'problems/store/problem.rounds.json:165:13 U02 error Question 2: Slip 1: "keys" is not an input of this question. Inputs: entries, bytes, key. Mend the formula.',
      ],
    ],
    [
      'find a slip within the tolerance',
      withSlip(2.5),
      [
        'problems/store/problem.rounds.json:165:13 U03 error Question 2: Slip 1 (2.5) is within the factor 1.5 of the answer (2). Lower the factor, or delete the slip.',
      ],
    ],
    [
      'find slips that are one',
      changed([`"slips": [`, '"slips": [{ "expression": 0.33, "hint": "A third." },']),
      [
        'problems/store/problem.rounds.json:165:13 U03 error Question 2: Slip 2 (0.32) cannot be told from slip 1. Delete one, or change the numbers.',
      ],
    ],
    [
      'find a unit that can be read in two ways',
      changed(['"unit": "GB"', '"unit": "gb"']),
      [
        'problems/store/problem.rounds.json:148:11 U07 error Question 2: The unit "gb" can be read in two ways. Write it out.',
      ],
    ],
    [
      'find that no point is critical',
      changed(['"critical": true', '"critical": false']),
      [
        'problems/store/problem.rounds.json:71:9 U04 error Question 1: 0 points marked critical; one to three may be. Mark those without which an answer fails.',
      ],
    ],
    [
      'find a gap that is no point',
      changed(['"missing": "order"', '"missing": "ordre"']),
      [
        'problems/store/problem.rounds.json:220:11 U05 error Question 3: "ordre" is no point of the question. Name one of order, log, space.',
      ],
    ],
    [
      'find an id that stands twice',
      changed(['"id": "kept"', '"id": "cost"']),
      [
        'problems/store/problem.rounds.json:84:13 U06 error Question 1: The id "cost" stands twice. Choose another one.',
      ],
    ],
    [
      'find a layer without a point',
      changed([
        '"id": "kept",\n            "layer": "mechanism"',
        '"id": "kept",\n            "layer": "tradeoff"',
      ]),
      [
        'problems/store/problem.rounds.json:71:9 U08 warning Question 1: No point is of the layer mechanism. Add one, so that the layer can be compared.',
      ],
    ],
    [
      'find questions out of order',
      changed(['"step": "requirements"', '"step": "tradeoffs"']),
      [
        'problems/store/problem.rounds.json:113:9 U09 warning Question 2: Estimation comes after Trade-offs. Put the questions in the order of an interview.',
        'problems/store/problem.rounds.json:183:9 U09 warning Question 3: Deep dive comes after Trade-offs. Put the questions in the order of an interview.',
      ],
    ],
  ]);
});
