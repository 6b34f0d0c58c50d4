import assert from 'node:assert/strict';
import { problemTable } from '../../../../src/authoring/validate/problemTable.ts';
import { tableText } from '../../../../src/authoring/validate/tableText.ts';
import { judgedCase } from '../../../support/cases.ts';
import { caseResult, runReport } from '../../../support/runReports.ts';
import { runFile } from '../../../support/scriptedRuns.ts';

const input = { input: { numbers: [] }, expected: 0 };
const cases = [
  judgedCase({ ...input, layer: 'example' }),
  judgedCase({ ...input, layer: 'edge' }),
  judgedCase({ ...input, layer: 'model' }),
  judgedCase({ ...input, layer: 'scale' }),
];
const filed = { why: 'A mistake.', verdict: 'wrong-answer', layer: 'edge' } as const;

/** A wrong solution that comes to these states in the four cases. */
function wrong(name: string, ...states: readonly ('accepted' | 'wrong-answer' | 'deadlock' | 'not-run')[]) {
  const layers = ['example', 'edge', 'model', 'scale'] as const;
  const results = layers.map((layer, index) => caseResult({ layer, state: states[index] ?? 'not-run' }));
  const verdict = states.includes('deadlock') ? 'deadlock' : 'wrong-answer';
  return { file: runFile(name), filed, findings: [], report: runReport(results, { verdict, runMs: 1_000 }) };
}

describe('problemTable', () => {
  const table = problemTable(
    'sample',
    cases,
    [{ file: runFile('accepted/a.py'), findings: [], reports: [runReport([]), runReport([])] }],
    [
      wrong('wrong/a.js', 'accepted', 'wrong-answer', 'accepted', 'accepted'),
      wrong('wrong/b.js', 'accepted', 'wrong-answer', 'wrong-answer', 'accepted'),
      wrong('wrong/c.js', 'accepted', 'deadlock', 'not-run', 'not-run'),
      { file: runFile('wrong/d.js'), filed, findings: [], report: undefined },
    ],
  );

  it('counts what each layer catches, and what no other does as far as that was asked', () => {
    assert.deepEqual(table.layers, [
      { layer: 'example', cases: 1, catches: 0, alone: 0 },
      { layer: 'edge', cases: 1, catches: 3, alone: 1 },
      { layer: 'model', cases: 1, catches: 1, alone: 0 },
      { layer: 'scale', cases: 1, catches: 0, alone: 0 },
    ]);
  });

  it('is told in lines, with the layers that alone catch nothing, ended runs and the time', () => {
    assert.equal(
      tableText({ ...table, soaked: { solutions: 3, count: 1 } }),
      `sample:
  layer    cases  catches  alone
  example      1        0      0
  edge         1        3      1
  model        1        1      0
  scale        1        0      0
  model alone catches nothing.
  scale alone catches nothing.
  wrong/c.js ended the run (deadlock in edge); the cases after it were not asked.
  JavaScript: 4 files, 3 runs, 0.0 s compiling, 3.0 s running
  Python: 1 file, 2 runs, 0.0 s compiling, 2.5 s running
  Soaked as they are now: 1 of 3 solutions; --soak plays the others.
`,
    );
  });
});
