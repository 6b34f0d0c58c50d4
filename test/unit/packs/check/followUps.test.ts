import { diagramFile } from '../../../support/diagrams.ts';
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
        'problems/store/problem.rounds.json:103:11 U01 error Question 1: No option is right. Mark one with "right": true.',
      ],
    ],
    [
      'find a choice without a wrong option',
      changed(['"text": "At most once.",', '"text": "At most once.", "right": true,']),
      [
        'problems/store/problem.rounds.json:103:11 U01 error Question 1: Every option is right, so there is nothing to choose. Make one of them wrong.',
      ],
    ],
    [
      'find an option that stands twice',
      changed(['"text": "At most once."', '"text": "At least once."']),
      [
        'problems/store/problem.rounds.json:108:13 U01 error Question 1: The option stands twice. Change or delete one.',
      ],
    ],
    [
      'find a formula of an unknown input',
      withFormula(['*', 'entires', 2]),
      [
        'problems/store/problem.rounds.json:164:11 U02 error Question 2: "entires" is not an input of this question. Inputs: bytes, entries, key.',
      ],
    ],
    [
      'find a formula that gives nothing',
      withFormula(['-', 'bytes', 'bytes']),
      [
        'problems/store/problem.rounds.json:164:11 U02 error Question 2: The expected number is 0; it must be greater than zero. Mend the formula, or its inputs.',
      ],
    ],
    [
      'find a slip of an unknown input',
      withSlip('keys'),
      [
        'problems/store/problem.rounds.json:176:15 U02 error Question 2: "keys" is not an input of this question. Inputs: bytes, entries, key.',
      ],
    ],
    [
      'find a slip within the tolerance',
      withSlip(2.5),
      [
        'problems/store/problem.rounds.json:176:15 U03 error Question 2: This slip gives 2.5, which counts as right: it lies within the factor 1.5 of the expected number. Make the factor smaller, or leave the slip out.',
      ],
    ],
    [
      'find slips that are one',
      changed([`"slips": [`, '"slips": [{ "expression": 0.33, "hint": "A third." },']),
      [
        'problems/store/problem.rounds.json:176:15 U03 error Question 2: This slip gives 0.32, which cannot be told from slip 1. Delete one, or change the numbers.',
      ],
    ],
    [
      'find a unit that can be read in two ways',
      changed(['"unit": "GB"', '"unit": "gb"']),
      [
        'problems/store/problem.rounds.json:158:11 U07 error Question 2: The unit "gb" can be read two ways. Write GB or Gbit.',
      ],
    ],
    [
      'find that no point is critical',
      changed(['"critical": true', '"critical": false']),
      [
        'problems/store/problem.rounds.json:71:9 U04 error Question 1: No key point is critical. Mark the one to three without which the answer fails.',
      ],
    ],
    [
      'find a gap that is no point',
      changed(['"missing": "order"', '"missing": "ordre"']),
      [
        'problems/store/problem.rounds.json:235:11 U05 error Question 3: There is no point "ordre". The points are "order", "log", "space".',
      ],
    ],
    [
      'find an id that stands twice',
      changed(['"id": "kept"', '"id": "cost"']),
      [
        'problems/store/problem.rounds.json:84:13 U06 error Question 1: Two points have the id "cost". Rename one.',
      ],
    ],
    [
      'find a layer without a point',
      changed([
        '"id": "kept",\n            "layer": "mechanism"',
        '"id": "kept",\n            "layer": "tradeoff"',
      ]),
      [
        'problems/store/problem.rounds.json:71:9 U08 warning Question 1: No key point belongs to the layer "mechanism". Add one, or move one there.',
      ],
    ],
    [
      'find a layer with nothing but spaces in it',
      withValue(store, [...items, 2, 'layers', 'mechanism'], '  '),
      [
        'problems/store/problem.rounds.json:198:11 U11 error Question 3: The layer "mechanism" is empty. Write it.',
      ],
    ],
    [
      'find a layer that is empty',
      withValue(store, [...items, 2, 'layers', 'tradeoff'], ''),
      [
        'problems/store/problem.rounds.json:199:11 F06 error Expected at least 1 character, got 0. What it costs, and when something else is better.',
      ],
    ],
    [
      'find that nearly every point is critical',
      withValue(
        store,
        [...items, 2, 'points'],
        ['order', 'log', 'space', 'more'].map((id, index) => ({
          id,
          layer: (['definition', 'mechanism', 'tradeoff'] as const)[index % 3],
          text: `Says ${id}.`,
          critical: true,
        })),
      ),
      [
        'problems/store/problem.rounds.json:201:9 U04 error Question 3: 4 key points are critical; when nearly everything is, nothing is. Mark at most 3.',
      ],
    ],
    [
      'find that no mistake is named',
      withValue(store, [...items, 2, 'mistakes'], []),
      [
        'problems/store/problem.rounds.json:219:9 F06 error Expected at least 1 item, got 0. Common mistakes.',
      ],
    ],
    [
      'find that no source is named',
      withValue(store, [...items, 2, 'sources'], []),
      [
        'problems/store/problem.rounds.json:191:7 U10 error Question 3: The question names no source. Add the primary one of what it states, under "sources".',
      ],
    ],
    [
      'find a wrong option without a reason',
      withValue(store, [...items, 0, 'check', 'options', 1, 'why'], ' '),
      [
        'problems/store/problem.rounds.json:111:15 U11 error Question 1: The option gives no reason. Say why it is right or wrong.',
      ],
    ],
    [
      'find an option without the field for its reason',
      withValue(store, [...items, 0, 'check', 'options', 1, 'why'], undefined),
      [
        'problems/store/problem.rounds.json:108:13 F06 error "why" is missing; expected a string. Why it is right or wrong; shown afterwards.',
      ],
    ],
    [
      'find an arrow of a picture that leads nowhere',
      withValue(store, [...items, 2, 'diagram'], {
        ...diagramFile,
        arrows: [...diagramFile.arrows, { from: 'queue', to: 'worker', text: 'Lends the job.' }],
      }),
      [
        'problems/store/problem.rounds.json:279:15 U15 error Question 3: There is no box "worker". The boxes are "client", "api", "queue".',
      ],
    ],
    [
      'find a unit that stands twice',
      withValue(store, [...items, 1, 'check', 'decides'], 'With {expected} GB one machine will do.'),
      [
        'problems/store/problem.rounds.json:188:11 U16 warning Question 2: {expected} is shown with its unit already. Take "GB" out behind it.',
      ],
    ],
    [
      'find a picture with markup in it',
      withValue(store, [...items, 2, 'diagram'], { ...diagramFile, svg: '<svg onload="alert(1)"/>' }),
      ['problems/store/problem.rounds.json:278:11 F04 error Unknown key "svg". Known: title, boxes, arrows.'],
    ],
    [
      'find questions out of order',
      changed(['"step": "requirements"', '"step": "tradeoffs"']),
      [
        'problems/store/problem.rounds.json:118:9 U09 warning Question 2: Estimation comes after Trade-offs. Put the questions in the order of an interview.',
        'problems/store/problem.rounds.json:193:9 U09 warning Question 3: Deep dive comes after Trade-offs. Put the questions in the order of an interview.',
      ],
    ],
  ]);
});
