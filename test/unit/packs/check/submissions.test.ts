import { itFinds } from '../../../support/checkRows.ts';
import { replaced, validPack, withValue } from '../../../support/validPack.ts';

const store = 'problems/store/problem.rounds.json';
const total = 'problems/total/problem.rounds.json';
const solutions = 'problems/total/solutions';

describe('checks of solutions', () => {
  itFinds([
    [
      'find a language without a solution',
      {
        [`${solutions}/accepted/loop.py`]: undefined,
        ...replaced(total, ['"accepted/loop.py": "editorial",', '']),
      },
      [
        'problems/total/problem.rounds.json:21:3 L01 error The pack offers Python, but solutions/accepted/ has nothing in it. Add a solution, or remove the language from pack.rounds.json.',
      ],
    ],
    [
      'find that there is no wrong solution',
      {
        [`${solutions}/wrong/first.py`]: undefined,
        ...withValue(total, ['submissions', 'wrong/first.py'], undefined),
      },
      [
        'problems/total/problem.rounds.json:21:3 L14 warning There is no wrong solution. Add one, so that the hidden cases are known to catch something.',
      ],
    ],
    [
      'find an entry without a file',
      replaced(total, ['"accepted/loop.py"', '"accepted/lop.py"']),
      [
        'problems/total/problem.rounds.json:23:5 L15 error There is no file solutions/accepted/lop.py. Did you mean "accepted/loop.py"?',
      ],
    ],
    [
      'find a wrong solution that is not filed',
      { [`${solutions}/wrong/last.py`]: 'def total(numbers):\n    return numbers[-1]\n' },
      [
        'problems/total/solutions/wrong/last.py L16 error Nothing says what is expected of this solution. Add "wrong/last.py" to "submissions" of problem.rounds.json, with why, verdict and layer.',
      ],
    ],
    [
      'find a layer that has no case',
      replaced(total, ['"layer": "edge"', '"layer": "scale"']),
      [
        'problems/total/problem.rounds.json:21:3 L21 warning No wrong solution is filed under the layer "edge". Add one that only this layer catches, or drop the layer.',
        'problems/total/problem.rounds.json:27:7 L17 error No case of the layer "scale" could catch it. Add one, or name the layer that catches it.',
      ],
    ],
    [
      'find a language without an editorial',
      replaced(total, ['"accepted/loop.py": "editorial",', '']),
      [
        'problems/total/problem.rounds.json:21:3 L18 error The editorial shows no solution in Python. Mark an accepted one with "editorial" under "submissions".',
      ],
    ],
    [
      'find two editorials in one language',
      {
        ...replaced(total, ['"accepted/loop.py"', '"accepted/more.py": "editorial", "accepted/loop.py"']),
        [`${solutions}/accepted/more.py`]: validPack[`${solutions}/accepted/loop.py`],
      },
      [
        'problems/total/problem.rounds.json:23:38 L18 error The editorial shows 2 solutions in Python. Mark one of them alone.',
      ],
    ],
    [
      'find an editorial that is wrong',
      withValue(total, ['submissions', 'wrong/first.py'], 'editorial'),
      [
        'problems/total/problem.rounds.json:21:3 L21 warning No wrong solution is filed under the layer "edge". Add one that only this layer catches, or drop the layer.',
        'problems/total/problem.rounds.json:24:5 L18 error The editorial shows 2 solutions in Python. Mark one of them alone.',
        'problems/total/problem.rounds.json:24:5 L19 error The editorial cannot show what lies in wrong/. Show an accepted one.',
      ],
    ],
    [
      'find an accepted solution that is filed as wrong',
      replaced(total, [
        '"accepted/loop.py": "editorial"',
        '"accepted/loop.py": { "why": "x", "verdict": "wrong-answer", "layer": "edge" }',
      ]),
      [
        'problems/total/problem.rounds.json:21:3 L18 error The editorial shows no solution in Python. Mark an accepted one with "editorial" under "submissions".',
        'problems/total/problem.rounds.json:23:5 L19 error An accepted solution is filed as wrong. Move the file to wrong/ or slow/, or delete the entry.',
      ],
    ],
    [
      'find a verdict that no mistake earns',
      replaced(total, ['"verdict": "wrong-answer"', '"verdict": "accepted"']),
      [
        'problems/total/problem.rounds.json:26:7 L19 error "accepted" is no verdict that a mistake earns. Say how it fails, such as "wrong-answer".',
      ],
    ],
    [
      'find a language that the pack does not offer',
      { [`${solutions}/accepted/loop.go`]: 'package total\n' },
      [
        'problems/total/solutions/accepted/loop.go L20 warning The pack does not offer Go. Add the language to pack.rounds.json, or delete the file.',
      ],
    ],
    [
      'find a layer that no wrong solution is filed under',
      replaced(store, ['"layer": "model"', '"layer": "edge"']),
      [
        'problems/store/problem.rounds.json:240:3 L21 warning No wrong solution is filed under the layer "model". Add one that only this layer catches, or drop the layer.',
      ],
    ],
  ]);
});
