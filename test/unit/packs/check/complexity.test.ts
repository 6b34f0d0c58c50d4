import { itFinds } from '../../../support/checkRows.ts';
import { replaced } from '../../../support/validPack.ts';

const total = 'problems/total/problem.rounds.json';
const before = '"returns": "int"\n  }';
const withFields = (fields: string) => replaced(total, [before, `${before},\n  ${fields}`]);

describe('checks of complexity', () => {
  itFinds([
    [
      'take claims that stand in the list',
      withFields('"complexity": { "time": ["O(n)", "O(m)"], "space": ["O(1)"] }'),
      [],
    ],
    [
      'take claims of several sizes with the classes that they come to',
      withFields(
        '"complexity": { "time": ["O(k * m)"], "space": ["O(k)"], "classes": { "time": ["n^2"], "space": ["n"] } }',
      ),
      [],
    ],
    [
      'warn of claims that nobody can choose',
      withFields('"complexity": { "time": ["O(k * m)"], "space": ["O(1)"] }'),
      [
        'problems/total/problem.rounds.json:21:19 M15 warning None of the claims for time can be chosen from the list of classes. Name the classes that are right under "classes", such as "n log n".',
      ],
    ],
    [
      'find sizes that stand in no recipe',
      withFields('"growth": { "n": "numbers", "sizes": [77777] }'),
      [
        'problems/total/problem.rounds.json:21:31 M16 error No generated case with a cost has the numbers 77,777 in its recipe. Take them from that recipe.',
      ],
    ],
  ]);
});
