import assert from 'node:assert/strict';
import { checkAccepted } from '../../../../src/authoring/validate/acceptedFindings.ts';
import { checkFiled } from '../../../../src/authoring/validate/filedFindings.ts';
import { languageFindings } from '../../../../src/authoring/validate/languageFindings.ts';
import { starterFindings } from '../../../../src/authoring/validate/starterFindings.ts';
import type { RunChanges } from '../../../../src/authoring/validate/problemRuns.ts';
import { formatFinding, type Finding } from '../../../../src/packs/finding.ts';
import type { RunReport } from '../../../../src/core/runReport.ts';
import { judgedCase } from '../../../support/cases.ts';
import { totalProblem } from '../../../support/problems.ts';
import { caseResult, runReport } from '../../../support/runReports.ts';
import { runFile, scriptedRuns } from '../../../support/scriptedRuns.ts';

const accepted = runReport([caseResult({ state: 'accepted', message: '' })], { verdict: 'accepted' });
const wrong = runReport([caseResult()]);
const failure = (verdict: RunReport['verdict'], message: string) => runReport([], { verdict, message });
const cost = { timesCalibration: 30 };
const generate = { version: 1, seed: 1, sequences: 1, length: [1, 1], operations: [{ call: 'get' }] };
const measured = judgedCase({ layer: 'scale', generate, cost });
const filed = { why: 'Counts from one.', verdict: 'wrong-answer', layer: 'edge' } as const;
const file = runFile('accepted/a.js');
const solution = 'problems/sample/solutions/accepted/a.js';

describe('starterFindings', () => {
  const checks: readonly (readonly [string, RunReport, string[]])[] = [
    ['that throws is as it should be', failure('run-time-error', 'Not implemented yet'), []],
    [
      'does not compile',
      failure('compile-error', 'starter.js:1:1: Unexpected token\nand more'),
      [
        'problems/sample/problem.rounds.json L02 error The JavaScript starter that the signature gives does not compile: ' +
          'starter.js:1:1: Unexpected token. Change the names or types of the signature.',
      ],
    ],
    [
      'is accepted as it is',
      accepted,
      [
        'problems/sample/problem.rounds.json L06 error The JavaScript starter passes every case as it is. ' +
          'Add a case whose answer must be worked out.',
      ],
    ],
    [
      'cannot be judged',
      failure('judge-error', 'No room on the disk'),
      [
        'problems/sample/problem.rounds.json L31 error The JavaScript starter could not be judged: No room on the disk. ' +
          'Run it again; "code-rounds doctor" looks at what the judge needs.',
      ],
    ],
  ];
  for (const [what, report, said] of checks) {
    it(`says of a starter: ${what}`, async () => {
      const runs = scriptedRuns({ play: () => report });
      assert.deepEqual(texts(await starterFindings(runs, 'javascript')), said);
    });
  }
});

describe('checkAccepted', () => {
  it('finds nothing in a solution that passes twice', async () => {
    const check = await checkAccepted(scriptedRuns({ play: () => accepted }), file);
    assert.deepEqual([texts(check.findings), check.reports.length], [[], 2]);
  });

  const once: readonly (readonly [string, RunReport, string[]])[] = [
    [
      'does not compile',
      { ...failure('compile-error', 'a.js:3:7: Unexpected token'), place: { line: 3, column: 7 } },
      [
        `${solution}:3:7 L03 error Does not compile: a.js:3:7: Unexpected token. ` +
          'Mend the solution; its signature must be as the starter has it.',
      ],
    ],
    [
      'fails a case',
      wrong,
      [
        `${solution} L04 error Fails the edge case "a case": Expected 1, got 2. Either the solution or the case is wrong.`,
      ],
    ],
    [
      'fails several cases',
      runReport([caseResult(), caseResult({ name: 'b' }), caseResult({ name: 'c' })]),
      [
        `${solution} L04 error Fails the edge case "a case": Expected 1, got 2. It fails 2 more. ` +
          'Either the solution or the case is wrong.',
      ],
    ],
    [
      'cannot be loaded',
      failure('time-limit', 'Loading took over 4 s'),
      [
        `${solution} L04 error Time limit exceeded: Loading took over 4 s. Either the solution or the case is wrong.`,
      ],
    ],
    [
      'cannot be judged',
      failure('judge-error', 'No room'),
      [
        `${solution} L31 error Could not be judged: No room. Run it again; "code-rounds doctor" looks at what the judge needs.`,
      ],
    ],
    [
      'has the expected elements in another order',
      runReport([caseResult({ expected: '[1,[2]]', actual: '[[2],1]', message: 'Expected that.' })]),
      [
        `${solution} L04 error Fails the edge case "a case": Expected that. Either the solution or the case is wrong.`,
        'problems/sample/problem.rounds.json S14 warning In the case "a case" accepted/a.js gives the expected elements in another ' +
          'order, and "compare" is "exact". Set "compare" to "unordered", or say the order in the prompt.',
      ],
    ],
  ];
  for (const [what, report, said] of once) {
    it(`says of a solution: ${what}`, async () => {
      const check = await checkAccepted(scriptedRuns({ play: () => report }), file);
      assert.deepEqual(texts(check.findings), said);
    });
  }

  it('says of a solution that two runs came out otherwise', async () => {
    const reports = [accepted, wrong];
    const check = await checkAccepted(scriptedRuns({ play: () => reports.shift() }), file);
    assert.deepEqual(texts(check.findings), [
      `${solution} L11 error Two runs came out otherwise. The first was accepted. The second ended with wrong-answer in "a case". ` +
        'Take out what is random or left to chance, in the solution or in the case.',
    ]);
  });

  it('says which argument a solution changes', async () => {
    const cases = [judgedCase({ input: { numbers: [1, 2] }, expected: 3 })];
    const runs = scriptedRuns({
      cases,
      play: (_file, { problem, cases: changed }) => {
        if (problem?.kind !== 'function') return accepted;
        assert.equal(problem.signature.inPlace, 0);
        const [given] = changed ?? [];
        assert.ok(given !== undefined && 'input' in given.case);
        assert.deepEqual(given.case.expected, [1, 2]);
        return wrong;
      },
    });
    assert.deepEqual(texts((await checkAccepted(runs, file)).findings), [
      `${solution} L12 warning Changes its argument "numbers" in the case "a case", though the answer is what it returns. ` +
        'Work on a copy: a student who prints the argument afterwards would be misled.',
    ]);
  });

  it('leaves numbers, linked lists, and arguments that are to be changed, alone', async () => {
    const problems = [
      totalProblem({ params: [{ name: 'numbers', type: 'int' }] }),
      totalProblem({ params: [{ name: 'numbers', type: 'ListNode<int>' }] }),
      totalProblem({ params: [{ name: 'numbers', type: 'ListNode<int>[]' }] }),
      totalProblem({ inPlace: 0, returns: 'void' }),
    ];
    for (const problem of problems) {
      const runs = scriptedRuns({
        problem,
        cases: [judgedCase({ input: { numbers: 1 }, expected: 3 })],
        play: (_file, changes) => (changes.problem === undefined ? accepted : assert.fail('played')),
      });
      assert.deepEqual((await checkAccepted(runs, file)).findings, []);
    }
  });

  describe('a measured case', () => {
    const cases = [measured, judgedCase({ operations: [{ call: 'get' }] })];
    const took = (timesCalibration: number) =>
      runReport(
        [
          caseResult({
            id: measured.case.uuid,
            state: 'accepted',
            costs: [{ count: 1, timesCalibration }],
          }),
        ],
        { verdict: 'accepted' },
      );
    const bounds = (changes: RunChanges) =>
      changes.cases?.map(({ case: given }) => ('cost' in given ? given.cost?.timesCalibration : undefined));

    it('that takes over half of what it allows is played once more, and told', async () => {
      const played: ReturnType<typeof bounds>[] = [];
      const runs = scriptedRuns({
        cases,
        play: (_file, changes) => {
          played.push(bounds(changes));
          if (played.length < 3) return took(20);
          const slow = caseResult({ state: 'time-limit', message: 'One took 18.2 times as long.' });
          return runReport([slow], { verdict: 'time-limit' });
        },
      });
      assert.deepEqual(texts((await checkAccepted(runs, file)).findings), [
        `${solution} L10 warning Takes over half of what the case "a case" allows. With half of it: One took 18.2 times as long. ` +
          'Raise "timesCalibration" of the case, as long as the slow solutions stay above it.',
      ]);
      assert.deepEqual(played, [undefined, [undefined, undefined], [15]]);
    });

    it('that takes less is measured in the first run alone', async () => {
      const played: ReturnType<typeof bounds>[] = [];
      const runs = scriptedRuns({
        cases,
        play: (_file, changes) => {
          played.push(bounds(changes));
          return took(15);
        },
      });
      assert.deepEqual((await checkAccepted(runs, file)).findings, []);
      assert.deepEqual(played, [undefined, [undefined, undefined]]);
    });
  });

  it('says where a solution takes over half of a limit in the quicker of its runs', async () => {
    const cases = [judgedCase({ input: { numbers: [1] }, expected: 1 })];
    const took = (durationMs: number, runMs: number) =>
      runReport([caseResult({ state: 'accepted', durationMs })], { verdict: 'accepted', runMs });
    const reports = [took(1_900, 19_000), took(1_200, 11_000), accepted];
    const check = await checkAccepted(scriptedRuns({ cases, play: () => reports.shift() }), file);
    assert.deepEqual(texts(check.findings), [
      `${solution} L10 warning Takes 1200 ms in the case "a case", over half of the 2000 ms that are allowed. ` +
        'Raise "limits.caseMs" to 3000 or make the case smaller: other machines are slower.',
      `${solution} L10 warning Takes 11000 ms in all cases together, over half of the 20000 ms that are allowed. ` +
        'Raise "limits.totalMs" to 27500 or make the case smaller: other machines are slower.',
    ]);
  });

  it('says nothing of a run that was cancelled', async () => {
    const check = await checkAccepted(scriptedRuns({ play: () => undefined }), file);
    assert.deepEqual([check.findings, check.reports], [[], []]);
  });
});

describe('checkFiled', () => {
  const name = 'problems/sample/solutions/wrong/a.js';
  const checks: readonly (readonly [string, RunReport, typeof filed | SlowlyFiled, string[]])[] = [
    ['is caught as it is filed', wrong, filed, []],
    [
      'passes every case',
      accepted,
      filed,
      [
        `${name} L07 error Passes every case, though it is filed as wrong ("Counts from one."). Add the case that catches it.`,
      ],
    ],
    [
      'gets another verdict',
      runReport([caseResult({ state: 'deadlock', message: 'Nothing runs' })], { verdict: 'deadlock' }),
      filed,
      [
        `${name} L08 error Is filed as wrong-answer, but gets deadlock. Fails the edge case "a case": Nothing runs. ` +
          'File what it gets, if that is what the mistake deserves; otherwise mend the solution or the cases.',
      ],
    ],
    [
      'fails in another layer',
      runReport([caseResult({ layer: 'model' })]),
      filed,
      [
        `${name} L08 error Is filed under the layer edge, but no case of it fails. Fails the model case "a case": Expected 1, got 2. ` +
          'Add the case of edge that catches it, or file it under a layer that does.',
      ],
    ],
    [
      'is quick after all',
      { ...accepted, runMs: 40 },
      { ...filed, verdict: 'time-limit' },
      [
        `${name} L09 error Passes every case in 40 ms, though it is filed as too slow ("Counts from one."). ` +
          'Make the scale case larger or its bound tighter, or delete the solution.',
      ],
    ],
    [
      'cannot be judged',
      failure('judge-error', 'No room'),
      filed,
      [
        `${name} L31 error Could not be judged: No room. Run it again; "code-rounds doctor" looks at what the judge needs.`,
      ],
    ],
  ];
  for (const [what, report, submission, said] of checks) {
    it(`says of a wrong solution: ${what}`, async () => {
      const runs = scriptedRuns({ play: () => report });
      assert.deepEqual(texts((await checkFiled(runs, runFile('wrong/a.js'), submission)).findings), said);
    });
  }

  describe('with a slow solution that a measured case catches', () => {
    const other = judgedCase({
      uuid: 'b0000000-2222-4222-8222-222222222222',
      layer: 'scale',
      generate,
      cost: { timesCalibration: 8 },
    });
    const slow = { ...filed, verdict: 'time-limit', layer: 'scale' } as const;
    const ended = (state: 'accepted' | 'time-limit') =>
      runReport([caseResult({ id: measured.case.uuid, layer: 'scale', state })], { verdict: state });
    const checked = async (again: RunReport | undefined) => {
      const bounds: unknown[] = [];
      const reports = [ended('time-limit'), again];
      const runs = scriptedRuns({
        cases: [measured, other],
        play: (_file, changes) => {
          bounds.push(changes.cases?.map(({ case: given }) => 'cost' in given && given.cost));
          return reports.shift();
        },
      });
      const { findings } = await checkFiled(runs, runFile('wrong/a.js'), slow);
      return { said: texts(findings), bounds };
    };

    it('plays that case again with a wider bound, and tells when it passes it', async () => {
      assert.deepEqual(await checked(ended('accepted')), {
        said: [
          `${name} L22 warning Is caught only just: with 1.5 times its bound, the case "a case" would be passed. ` +
            'Lower "timesCalibration" of the case, as long as accepted solutions keep within half of it, or make the case larger.',
        ],
        bounds: [undefined, [{ timesCalibration: 45 }]],
      });
    });

    it('finds nothing where it is caught again, or where that was cancelled', async () => {
      assert.deepEqual((await checked(ended('time-limit'))).said, []);
      assert.deepEqual((await checked(undefined)).said, []);
    });
  });

  it('runs a wrong solution again that met a limit of time, and believes the second run', async () => {
    const late = failure('time-limit', 'No answer within 2,000 ms');
    const inTurn = (...reports: RunReport[]) => scriptedRuns({ play: () => reports.shift() });
    const busyOnce = await checkFiled(inTurn(late, wrong), runFile('wrong/a.js'), filed);
    assert.deepEqual([texts(busyOnce.findings), busyOnce.report], [[], wrong]);
    const slow = await checkFiled(inTurn(late, late, wrong), runFile('wrong/a.js'), filed);
    assert.match(texts(slow.findings).join(), /L08 error Is filed as wrong-answer, but gets time-limit/);
  });
});

describe('languageFindings', () => {
  const cases = [judgedCase({ input: { numbers: [1] }, expected: 1 })];
  const check = (name: string, report: RunReport) => ({
    file: runFile(name),
    findings: [],
    reports: [report],
  });

  it('says in which case one language answers otherwise than another', () => {
    const checks = [check('accepted/a.js', accepted), check('accepted/a.py', wrong)];
    assert.deepEqual(texts(languageFindings(scriptedRuns({ cases }), checks)), [
      'problems/sample/cases/hidden.rounds.json L05 error In the case "a case" JavaScript gives the expected answer, Python does not: ' +
        'Expected 1, got 2. Look at rounding, integer division, overflow and the order of strings.',
    ]);
  });

  it('takes it for the solution where another of the same language is right', () => {
    const checks = [check('accepted/a.js', accepted), check('accepted/b.js', wrong)];
    assert.deepEqual(languageFindings(scriptedRuns({ cases }), checks), []);
  });
});

type SlowlyFiled = Omit<typeof filed, 'verdict'> & { readonly verdict: 'time-limit' };

function texts(findings: readonly Finding[]): string[] {
  return findings.map(formatFinding);
}
