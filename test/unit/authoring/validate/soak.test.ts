import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ProblemSoak } from '../../../../src/authoring/validate/problemSoak.ts';
import { playSoaks, soak, soakedCount } from '../../../../src/authoring/validate/soak.ts';
import { failureText } from '../../../../src/authoring/validate/reportWords.ts';
import type { SoakFile } from '../../../../src/authoring/validate/soakPlays.ts';
import type { RunChanges, RunFile } from '../../../../src/authoring/validate/problemRuns.ts';
import { formatFinding } from '../../../../src/packs/finding.ts';
import { judgedCase } from '../../../support/cases.ts';
import { poolProblem } from '../../../support/problems.ts';
import { caseResult, runReport } from '../../../support/runReports.ts';
import { runFile, scriptedRuns } from '../../../support/scriptedRuns.ts';
import { inTemporaryFolder } from '../../../support/temporaryFolder.ts';

const right: SoakFile = { ...runFile('accepted/a.js'), kind: 'accepted' };
const wrong: SoakFile = { ...runFile('wrong/b.js'), kind: 'wrong' };
const plays = { accepted: 20, wrong: 10 };
const passes = runReport([], { verdict: 'accepted' });
const fails = runReport([caseResult()]);
const cases = [
  judgedCase({ layer: 'schedule', steps: [{ new: { limit: 1 } }] }),
  judgedCase({ layer: 'edge', construct: { limit: 1 }, operations: [{ call: 'size', returns: 0 }] }),
];

type Play = (file: RunFile, changes: RunChanges) => ReturnType<typeof runReport> | undefined;

function inProblem(use: (folder: string) => Promise<void>): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    const problem = path.join(folder, 'problems', 'sample');
    mkdirSync(path.join(problem, 'cases'), { recursive: true });
    await use(problem);
  });
}

function runsIn(folder: string, play: Play) {
  return scriptedRuns({ problem: poolProblem(), cases, folder, play });
}

/** As it should be: the right one passes, the wrong one does not. */
const asFiled: Play = (file) => (file.name === right.name ? passes : fails);

describe('soak', function () {
  this.timeout(60_000);

  it('plays each scenario so many times, keeps the results and does not play again', async () => {
    await inProblem(async (folder) => {
      const played = { right: 0, wrong: 0 };
      const runs = runsIn(folder, (file, changes) => {
        const layers = changes.cases?.map((judged) => judged.case.layer) ?? [];
        assert.deepEqual([...new Set(layers)], ['schedule']);
        if (file.name === right.name) played.right += layers.length;
        else played.wrong += 1;
        return asFiled(file, changes);
      });
      const { findings } = await soak(runs, [right, wrong], plays);
      assert.deepEqual(findings, []);
      assert.deepEqual(played, { right: 20, wrong: 10 });
      const text = readFileSync(path.join(folder, 'cases', 'soak.rounds.json'), 'utf8');
      const { soaked } = JSON.parse(text) as { soaked: Record<string, { alone: object; busy: object }> };
      assert.deepEqual(soaked[right.name]?.alone, { plays: 10, right: 10 });
      assert.deepEqual(soaked[right.name]?.busy, { plays: 10, right: 10 });
      assert.equal(await soakedCount(runs, [right, wrong]), 2);

      const again = runsIn(folder, () => assert.fail('played again'));
      assert.deepEqual((await soak(again, [right, wrong], plays)).findings, []);
    });
  });

  it('plays again what has changed since', async () => {
    await inProblem(async (folder) => {
      await soak(runsIn(folder, asFiled), [right, wrong], plays);
      const changed = { ...right, source: 'changed' };
      const played = new Set<string>();
      const runs = runsIn(folder, (file, changes) => {
        played.add(file.name);
        return asFiled(file, changes);
      });
      assert.equal(await soakedCount(runs, [changed, wrong]), 1);
      await soak(runs, [changed, wrong], plays);
      assert.deepEqual([...played], [right.name]);
    });
  });

  it('plays the half that is lacking when it was cancelled in between', async () => {
    await inProblem(async (folder) => {
      let runsLeft = 1;
      const first = runsIn(folder, () => (runsLeft-- > 0 ? passes : undefined));
      assert.deepEqual((await soak(first, [right], plays)).results, {});
      assert.equal(await soakedCount(first, [right]), 0);
      let count = 0;
      const second = runsIn(folder, () => (++count > 0 ? passes : undefined));
      const { results } = await soak(second, [right], plays);
      assert.equal(count, 1);
      assert.deepEqual(Object.keys(results), [right.name]);
    });
  });

  it('goes on with what was broken off within a half', async () => {
    await inProblem(async (folder) => {
      const many = { accepted: 300, wrong: 2 };
      let played = 0;
      const first = runsIn(folder, (_, { cases: batch = [] }) => {
        played += batch.length;
        return played <= 100 ? passes : undefined;
      });
      assert.deepEqual((await soak(first, [right], many)).results, {});
      let rest = 0;
      const second = runsIn(folder, (_, { cases: batch = [] }) => {
        rest += batch.length;
        return passes;
      });
      const { results } = await soak(second, [right], many);
      assert.equal(rest, 200);
      assert.deepEqual(results[right.name]?.alone, { plays: 150, right: 150 });
      assert.deepEqual(results[right.name]?.busy, { plays: 150, right: 150 });
    });
  });

  it('judges whole runs on request, and keeps them beside the plays of the scenarios', async () => {
    await inProblem(async (folder) => {
      await soak(runsIn(folder, asFiled), [right], plays);
      const sizes: number[] = [];
      const runs = runsIn(folder, (_, { cases: batch = [] }) => {
        sizes.push(batch.length);
        return passes;
      });
      const opened = await ProblemSoak.open(runs, [right], { accepted: 24, wrong: 0 }, 'runs');
      await playSoaks([opened]);
      const { results } = opened.check;
      assert.deepEqual(
        sizes.map((size) => size / cases.length),
        [10, 2, 10, 2],
      );
      assert.deepEqual(results[right.name]?.busy, { plays: 12, right: 12 });
      assert.equal(await soakedCount(runs, [right]), 1);
    });
  });

  it('plays several problems alone first, and all of them beside one load then', async () => {
    await inProblem(async (one) => {
      await inProblem(async (other) => {
        const played: string[] = [];
        const open = (folder: string, name: string) =>
          ProblemSoak.open(
            runsIn(folder, () => (played.push(name), passes)),
            [right],
            plays,
            'scenarios',
          );
        await playSoaks([await open(one, 'one'), await open(other, 'other')]);
        assert.deepEqual(
          [played.slice(0, 2), played.slice(2)].map((half) => half.sort()),
          [
            ['one', 'other'],
            ['one', 'other'],
          ],
        );
      });
    });
  });

  it('tells an accepted solution that fails once with the case, and stops playing it', async () => {
    await inProblem(async (folder) => {
      let count = 0;
      const runs = runsIn(folder, () => (++count === 2 ? fails : passes));
      const { findings } = await soak(runs, [right], { accepted: 1_000, wrong: 2 });
      assert.equal(count, 2);
      assert.deepEqual(findings.map(formatFinding), [
        'problems/sample/solutions/accepted/a.js L30 error Did not pass every play of the soak. ' +
          `${failureText(fails)} Either it is wrong, or a case expects what the prompt leaves free.`,
      ]);
      assert.equal(await soakedCount(runs, [right]), 0);
    });
  });

  it('lets one of a hundred plays of a wrong solution with threads slip, and tells it at the second', async () => {
    await inProblem(async (folder) => {
      const slipping = (slips: number): Play => {
        let count = 0;
        return () => (count++ < slips ? passes : fails);
      };
      const hundred = { accepted: 2, wrong: 100 };
      const racing: SoakFile = { ...runFile('wrong/b.go'), kind: 'wrong' };
      const once = await soak(runsIn(folder, slipping(1)), [racing], hundred);
      assert.deepEqual(once.findings, []);
      const twice = await soak(runsIn(folder, slipping(2)), [{ ...racing, source: 'other' }], hundred);
      assert.deepEqual(twice.findings.map(formatFinding), [
        'problems/sample/solutions/wrong/b.go L30 error Was caught only 0 times in 2 plays of the soak. ' +
          'Raise "repeat" of the case that is to catch it, or place a gate in the middle of the race.',
      ]);
    });
  });

  it('counts the slips of both halves together', async () => {
    await inProblem(async (folder) => {
      let count = 0;
      const slipsInEachHalf: Play = () => (count++ % 50 === 0 ? passes : fails);
      const racing: SoakFile = { ...runFile('wrong/b.go'), kind: 'wrong' };
      const { findings } = await soak(runsIn(folder, slipsInEachHalf), [racing], { accepted: 2, wrong: 100 });
      assert.equal(findings.length, 1);
      assert.equal(count, 51);
    });
  });

  it('lets no play slip where nothing runs beside the solution', async () => {
    await inProblem(async (folder) => {
      let count = 0;
      const runs = runsIn(folder, () => (count++ === 0 ? passes : fails));
      const { findings } = await soak(runs, [wrong], { accepted: 2, wrong: 100 });
      assert.match(findings.map(formatFinding).join(), /Was caught only 0 times in 1 play of the soak\./);
    });
  });
});
